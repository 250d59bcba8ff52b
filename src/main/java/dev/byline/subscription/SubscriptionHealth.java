package dev.byline.subscription;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while the database is open. Readiness does not wait for it: questions need no database. */
final class SubscriptionHealth implements HealthIndicator {

  private final DatabaseConnection database;

  SubscriptionHealth(DatabaseConnection database) {
    this.database = database;
  }

  @Override
  public Health health() {
    return database
        .away()
        .map(reason -> Health.outOfService().withDetail("reason", reason))
        .orElseGet(Health::up)
        .build();
  }
}
