package dev.byline.article;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where the articles are.
 *
 * @param articles the folder of articles, read with all its sub-folders
 * @param maxFileSize a larger file is skipped and listed
 */
@ConfigurationProperties("byline")
@Validated
public record ArticleProperties(
    @NotNull @DefaultValue("config/articles") Path articles,
    @NotNull @DefaultValue("10MB") DataSize maxFileSize) {}
