package dev.byline.subscription;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires subscriptions. */
@Configuration(proxyBeanMethods = false)
class SubscriptionConfiguration {

  /** What the ledger knows this process by, from its start to its end. */
  private final String process =
      ProcessHandle.current().pid() + "-" + UUID.randomUUID().toString().substring(0, 8);

  @Bean
  DatabaseConnection databaseConnection(
      DatabaseProperties properties, @Value("${byline.data:data}") Path data) {
    return new DatabaseConnection(address(properties, data), properties.retryAfter());
  }

  private static DatabaseAddress address(DatabaseProperties properties, Path data) {
    try {
      return DatabaseAddress.of(properties, data);
    } catch (SubscriptionsUnavailable e) {
      throw new InvalidConfigurationPropertyValueException(
          "byline.data", data, String.valueOf(e.getMessage()));
    }
  }

  @Bean
  SubscriptionStore subscriptionStore(DatabaseConnection database) {
    return new SubscriptionStore(database);
  }

  @Bean
  PostingLedger postingLedger(DatabaseConnection database, BriefingProperties properties) {
    return new PostingLedger(database, process, properties.lease());
  }

  @Bean
  PostingScheduler postingScheduler(
      DatabaseConnection database,
      SubscriptionStore store,
      PostingLedger ledger,
      ObjectProvider<BriefingDelivery> delivery,
      BriefingProperties properties,
      Clock clock) {
    PostingRoutine routine =
        new PostingRoutine(store, ledger, delivery::getObject, properties, clock);
    return new PostingScheduler(
        database,
        store,
        new PostingTask(routine, clock),
        process,
        properties.pollingInterval(),
        clock);
  }

  @Bean
  Subscriptions subscriptions(
      SubscriptionStore store,
      PostingLedger ledger,
      PostingScheduler scheduler,
      BriefingProperties properties,
      Clock clock) {
    return new DatabaseSubscriptions(store, ledger, scheduler, properties.mostPerServer(), clock);
  }

  @Bean
  SubscriptionLifecycle subscriptionLifecycle(
      DatabaseConnection database,
      PostingScheduler scheduler,
      ObjectProvider<BriefingDelivery> delivery) {
    return new SubscriptionLifecycle(database, scheduler, () -> delivery.getIfAvailable() != null);
  }

  @Bean
  SubscriptionHealth subscriptionHealth(DatabaseConnection database) {
    return new SubscriptionHealth(database);
  }
}
