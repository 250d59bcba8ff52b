package dev.byline.attribution;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the names are.
 *
 * @param names the YAML file of names with several spellings; it may be missing
 */
@ConfigurationProperties("byline")
@Validated
public record AttributionProperties(@NotNull @DefaultValue("config/names.yml") Path names) {}
