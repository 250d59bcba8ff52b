package dev.byline.index;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the index is kept.
 *
 * @param data the folder for the index and the database; made if it is missing
 */
@ConfigurationProperties("byline")
@Validated
public record IndexProperties(@NotNull @DefaultValue("data") Path data) {}
