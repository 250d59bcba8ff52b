package dev.byline.subscription;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** With a PostgreSQL server, where this machine has its programs. */
class ExactlyOnceOnPostgresTest extends ExactlyOnce {

  private static Optional<LocalPostgres> server = Optional.empty();

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(
        LocalPostgres.programs().isPresent(),
        "PostgreSQL is not installed (apt-get install postgresql): skipped");
    server = Optional.of(LocalPostgres.start());
  }

  @AfterAll
  static void stop() {
    server.ifPresent(LocalPostgres::close);
  }

  @Override
  DatabaseAddress database() throws Exception {
    return server.orElseThrow().database();
  }
}
