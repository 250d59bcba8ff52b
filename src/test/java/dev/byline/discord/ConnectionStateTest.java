package dev.byline.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.discord.ConnectionState.Condition;
import dev.byline.discord.ConnectionState.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How the bot stands with Discord, before and while its shards come up. */
class ConnectionStateTest {

  private final ConnectionState connection = new ConnectionState();

  @Test
  void shardsThatAreStillToComeCount() {
    connection.expects(8, 11);

    assertThat(connection.shards().keySet()).containsExactly(8, 9, 10, 11);
    assertThat(connection.state().connected()).isFalse();
  }

  @Test
  void whatIsRefusedForGoodIsNotWaitedFor() {
    connection.refused(new State(Condition.WRONG_TOKEN, ""));

    connection.expects(0, 1);

    assertThat(connection.state().condition()).isEqualTo(Condition.WRONG_TOKEN);
  }

  @Test
  void afterAFailureShardsAreWaitedForAgain() {
    connection.unreachable("no route", Duration.ofSeconds(1));
    assertThat(connection.state().condition()).isEqualTo(Condition.UNREACHABLE);

    connection.expects(0, 0);

    assertThat(connection.state().condition()).isEqualTo(Condition.CONNECTING);
  }
}
