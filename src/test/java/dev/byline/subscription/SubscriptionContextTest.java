package dev.byline.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.byline.testsupport.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The room as it is wired in Byline: it never keeps the process from starting. */
@ExtendWith(OutputCaptureExtension.class)
class SubscriptionContextTest {

  @TempDir Path home;
  private final SettableClock clock = SettableClock.at("2031-03-12T12:00:00Z");

  /** Not annotated as a configuration, so that no other test's scan finds it. */
  @ConfigurationPropertiesScan("dev.byline.subscription")
  @Import(SubscriptionConfiguration.class)
  static class Room {}

  private ApplicationContextRunner room(String... properties) {
    return new ApplicationContextRunner()
        .withUserConfiguration(Room.class)
        .withBean("clock", Clock.class, () -> clock)
        .withPropertyValues("byline.data=" + home.resolve("data"))
        .withPropertyValues("byline.briefings.polling-interval=100ms")
        .withPropertyValues(properties);
  }

  private static Subscriptions opened(ApplicationContext context) {
    await().until(() -> health(context).equals(Optional.of(Status.UP)));
    return context.getBean(Subscriptions.class);
  }

  private static Optional<Status> health(ApplicationContext context) {
    return Optional.ofNullable(context.getBean(HealthIndicator.class).health())
        .map(Health::getStatus);
  }

  private static SubscriptionRequest request() {
    return new SubscriptionRequest(
        new Destination("harbour", "news"),
        Timetable.daily(LocalTime.of(8, 0), ZoneId.of("Europe/Berlin")),
        Optional.empty(),
        5,
        "morwenna");
  }

  @Test
  void itPostsWhatIsDueThroughItsOwnScheduler() {
    ChannelsOfTest channels = new ChannelsOfTest();
    room()
        .withBean(BriefingDelivery.class, () -> channels)
        .run(
            context -> {
              opened(context).add(request());
              clock.set("2031-03-13T07:00:00Z");
              await().until(() -> !channels.messages().isEmpty());
              assertThat(channels.dates("news")).containsExactly("2031-03-13");
            });
  }

  @Test
  void withoutADeliveryRunsWaitForAProcessThatHasOne() {
    room().run(context -> opened(context).add(request()));
    clock.set("2031-03-13T07:00:00Z");
    ChannelsOfTest channels = new ChannelsOfTest();
    room()
        .withBean(BriefingDelivery.class, () -> channels)
        .run(
            context -> {
              await().until(() -> !channels.messages().isEmpty());
              assertThat(channels.dates("news")).containsExactly("2031-03-13");
            });
  }

  @Test
  void stoppedAndStartedItGoesOn() {
    room()
        .withBean(BriefingDelivery.class, ChannelsOfTest::new)
        .run(
            context -> {
              Subscription made = opened(context).add(request());
              context.stop();
              assertThatExceptionOfType(SubscriptionsUnavailable.class)
                  .isThrownBy(() -> context.getBean(Subscriptions.class).find(made.id()));
              context.start();
              assertThat(opened(context).find(made.id())).contains(made);
            });
  }

  @Test
  void aServerThatIsAwayIsNamedOnceAndDoesNotStopTheStart(CapturedOutput output) {
    // Nobody listens at port 1.
    room(
            "byline.database.url=jdbc:postgresql://127.0.0.1:1/byline?password=tide",
            "byline.database.retry-after=1ms")
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              await()
                  .untilAsserted(
                      () ->
                          assertThatExceptionOfType(SubscriptionsUnavailable.class)
                              .isThrownBy(() -> context.getBean(Subscriptions.class).in("harbour"))
                              .withMessageStartingWith(
                                  "the database jdbc:postgresql://127.0.0.1:1/byline cannot be"
                                      + " opened: "));
              assertThat(health(context)).contains(Status.OUT_OF_SERVICE);
            });
    assertThat(output).containsOnlyOnce("No briefings can be subscribed or posted");
    assertThat(output).doesNotContain("tide");
  }

  @Test
  void aFolderThatCannotBeOneIsNamed() throws IOException {
    Files.writeString(home.resolve("data"), "a file where the folder should be");
    room()
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              await()
                  .untilAsserted(
                      () ->
                          assertThatExceptionOfType(SubscriptionsUnavailable.class)
                              .isThrownBy(() -> context.getBean(Subscriptions.class).in("harbour"))
                              .withMessageContaining("byline.mv.db cannot be opened: "));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "byline.database.url=mysql://localhost/byline, must begin with jdbc:postgresql: or be blank",
    "byline.briefings.missed-runs=sometimes, byline.briefings.missed-runs",
    "byline.briefings.polling-interval=0s, pollingInterval",
    "byline.briefings.most-per-server=0, mostPerServer"
  })
  void aWrongSettingStopsTheStartAndIsNamed(String property, String named) {
    room(property).run(context -> assertThat(context).getFailure().hasStackTraceContaining(named));
  }
}
