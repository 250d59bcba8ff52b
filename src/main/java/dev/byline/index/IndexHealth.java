package dev.byline.index;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up once a generation is served, whatever happens to later attempts. */
final class IndexHealth implements HealthIndicator {

  private final ArticleIndex index;

  IndexHealth(ArticleIndex index) {
    this.index = index;
  }

  @Override
  public Health health() {
    return index
        .state()
        .summary()
        .map(
            summary ->
                Health.up()
                    .withDetail("generation", summary.generation())
                    .withDetail("articles", summary.articles()))
        .orElseGet(() -> Health.outOfService().withDetail("reason", "no generation is served yet"))
        .build();
  }
}
