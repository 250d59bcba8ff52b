package dev.byline.discord;

import dev.byline.chat.Words;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while events arrive. The page does not depend on it. */
final class DiscordHealth implements HealthIndicator {

  private final ConnectionState connection;

  DiscordHealth(ConnectionState connection) {
    this.connection = connection;
  }

  @Override
  public Health health() {
    ConnectionState.State state = connection.state();
    Health.Builder health =
        (state.connected() ? Health.up() : Health.down())
            .withDetail("state", state.sentence(Words.ENGLISH));
    Map<Integer, ConnectionState.State> shards = connection.shards();
    if (shards.size() > 1) {
      shards.forEach(
          (number, shard) -> health.withDetail("shard " + number, shard.sentence(Words.ENGLISH)));
    }
    return health.build();
  }
}
