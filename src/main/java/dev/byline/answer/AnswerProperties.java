package dev.byline.answer;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How answers are kept.
 *
 * @param cacheSize about how much memory answers may take; the least used go first
 */
@ConfigurationProperties("byline.answers")
@Validated
public record AnswerProperties(@NotNull @DefaultValue("32MB") DataSize cacheSize) {}
