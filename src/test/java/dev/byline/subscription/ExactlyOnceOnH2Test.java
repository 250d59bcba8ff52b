package dev.byline.subscription;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;

/** With the database that Byline brings along. */
class ExactlyOnceOnH2Test extends ExactlyOnce {

  @TempDir Path data;

  @Override
  DatabaseAddress database() {
    return DatabaseAddress.of(new DatabaseProperties("", "", "", Duration.ofSeconds(5)), data);
  }
}
