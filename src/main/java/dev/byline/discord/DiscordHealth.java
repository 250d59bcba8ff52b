package dev.byline.discord;

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
    return (state.connected() ? Health.up() : Health.down())
        .withDetail("state", state.sentence())
        .build();
  }
}
