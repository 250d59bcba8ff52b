package dev.byline.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.discord.DiscordProperties.RateLimit;
import dev.byline.discord.DiscordProperties.Shards;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot work is said at the start, and not by Discord. */
class DiscordPropertiesTest {

  private static final RateLimit LIMIT = new RateLimit(20, 200, Duration.ofMinutes(1));

  private static DiscordProperties properties(String api, Duration retryAfter) {
    return new DiscordProperties(
        "token", null, URI.create(api), new Shards(0, 0, -1), false, List.of(), LIMIT, retryAfter);
  }

  @Test
  void anAddressWithoutItsLastSlashIsTheSameAddress() {
    DiscordProperties given = properties("http://proxy.example/api/v10", Duration.ofSeconds(5));

    assertThat(given.api().resolve("gateway/bot"))
        .isEqualTo(URI.create("http://proxy.example/api/v10/gateway/bot"));
    assertThat(properties("https://discord.com/api/v10", Duration.ofSeconds(5)).official())
        .isTrue();
  }

  @Test
  void withoutAPauseNothingIsTriedAgain() {
    assertThatThrownBy(() -> properties("http://proxy.example/", Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1M", "PT0.001S", "PT25H"})
  void aPeriodIsLongEnoughToCountInAndNoMistakenUnit(Duration period) {
    assertThatThrownBy(() -> new RateLimit(20, 200, period))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"2, 2, -1", "2, 0, 2", "4, 3, 1"})
  void shardsThatDoNotExistAreRefused(int total, int first, int last) {
    assertThatThrownBy(() -> new Shards(total, first, last))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void allShardsFromTheFirstOnAreServedWhereNoLastIsGiven() {
    assertThat(new Shards(4, 2, -1).lastServed()).isEqualTo(3);
    assertThat(new Shards(4, 2, 2).lastServed()).isEqualTo(2);
  }
}
