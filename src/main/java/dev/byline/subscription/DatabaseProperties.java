package dev.byline.subscription;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where subscriptions and the ledger of postings are kept.
 *
 * @param url a PostgreSQL, {@code jdbc:postgresql://host/database}, which several processes may
 *     share; blank for Byline's own file {@code byline.mv.db} in the data folder, for one process
 * @param user who logs in there
 * @param password of the user; give it by environment ({@code BYLINE_DATABASE_PASSWORD})
 * @param retryAfter how long to wait before a database that could not be opened is tried again;
 *     twice as long each time, up to five minutes
 */
@ConfigurationProperties("byline.database")
@Validated
record DatabaseProperties(
    @DefaultValue("")
        @Pattern(
            regexp = "\\s*|jdbc:(postgresql|h2):.+",
            message = "must begin with jdbc:postgresql: or be blank")
        String url,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("5s") @NotNull @DurationMin(millis = 1) Duration retryAfter) {

  /** Without the password: this may be logged. */
  @Override
  public String toString() {
    return "DatabaseProperties[url=" + url + ", user=" + user + "]";
  }
}
