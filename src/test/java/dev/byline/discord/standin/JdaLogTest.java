package dev.byline.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.LoggerContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** A complaint of the client is a failure, unless the test provoked it. */
class JdaLogTest {

  private final LoggerContext logging = new LoggerContext();
  private final Logger client = logging.getLogger("net.dv8tion.jda.api.JDA");
  private final JdaLog log = new JdaLog(logging);

  @BeforeEach
  void begin() {
    log.begin();
  }

  @Test
  void aWarningFailsTheTest() {
    client.warn("Got an unexpected {}", "thing");

    assertThatThrownBy(log::end).hasMessageContaining("Got an unexpected thing");
  }

  @Test
  void anErrorsExceptionIsPartOfIt() {
    client.error("Failed", new IllegalStateException("no such guild"));

    assertThat(log.complaints()).singleElement().asString().contains("no such guild");
    log.provokes("no such guild");
    assertThatCode(log::end).doesNotThrowAnyException();
  }

  @Test
  void whatWasProvokedCoversNothingElse() {
    log.provokes("Encountered 429");
    client.warn("Encountered 429 on a route");
    client.warn("Missed 2 heartbeats");

    assertThatThrownBy(log::end)
        .hasMessageContaining("Missed 2 heartbeats")
        .hasMessageNotContaining("Encountered 429");
  }

  @Test
  void whatTheClientMerelyTellsIsNoFault() {
    client.info("Login Successful!");

    assertThatCode(log::end).doesNotThrowAnyException();
  }

  @Test
  void whatCameBeforeIsNotThisTests() {
    client.warn("Missed 2 heartbeats");
    log.begin();

    assertThatCode(log::end).doesNotThrowAnyException();
  }

  @Test
  void anApplicationThatSetsLoggingUpAnewDoesNotSilenceIt() {
    logging.reset();
    client.warn("Missed 2 heartbeats");

    assertThatThrownBy(log::end).hasMessageContaining("Missed 2 heartbeats");
  }
}
