package dev.byline.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.chat.Words;
import dev.byline.testsupport.SettableClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Members ask as often as they may, and are told how long to wait. */
class RateLimitsTest {

  private static final Optional<String> SERVER = Optional.of("1");

  private final SettableClock clock = SettableClock.at("2031-03-13T12:00:00Z");
  private final RateLimits limits =
      new RateLimits(new DiscordProperties.RateLimit(2, 3, Duration.ofMinutes(1)), clock);

  @Test
  void eachMemberHasTheirOwn() {
    limits.ask("alice", Optional.empty());
    limits.ask("alice", Optional.empty());

    assertThat(limits.ask("alice", Optional.empty())).contains(Duration.ofSeconds(30));
    assertThat(limits.ask("bob", Optional.empty())).isEmpty();
  }

  @Test
  void whatIsUsedUpComesBack() {
    limits.ask("alice", Optional.empty());
    limits.ask("alice", Optional.empty());

    clock.set("2031-03-13T12:00:30Z");

    assertThat(limits.ask("alice", Optional.empty())).isEmpty();
    assertThat(limits.ask("alice", Optional.empty())).isPresent();
  }

  @Test
  void aServerHasOneForAllAndItsRefusalCostsNobody() {
    limits.ask("alice", SERVER);
    limits.ask("alice", SERVER);
    limits.ask("bob", SERVER);

    assertThat(limits.ask("bob", SERVER)).contains(Duration.ofSeconds(20));
    assertThat(limits.ask("bob", Optional.empty())).isEmpty();
    assertThat(limits.ask("carol", Optional.of("2"))).isEmpty();
  }

  @Test
  void somebodyIsToldOnceUntilTheyMayAskAgain() {
    assertThat(limits.firstRefusal("alice")).isTrue();
    assertThat(limits.firstRefusal("alice")).isFalse();
    limits.ask("alice", Optional.empty());
    assertThat(limits.firstRefusal("alice")).isTrue();
  }

  @Test
  void theWaitIsToldInWords() {
    assertThat(RateLimits.refusal(Duration.ofMillis(1200), Words.ENGLISH))
        .endsWith("again in 2 s.");
    assertThat(RateLimits.refusal(Duration.ofMinutes(5), Words.ENGLISH))
        .endsWith("again in 5 minutes.");
  }
}
