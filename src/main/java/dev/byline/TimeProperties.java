package dev.byline;

import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Byline's days begin and end.
 *
 * @param timeZone the zone of those who ask, where their own is not known: {@code UTC}, {@code
 *     Europe/Berlin}
 */
@ConfigurationProperties("byline")
@Validated
record TimeProperties(@NotNull @DefaultValue("UTC") ZoneId timeZone) {}
