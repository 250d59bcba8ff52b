package dev.byline.subscription;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import dev.byline.subscription.BriefingProperties.MissedRuns;
import dev.byline.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * One process over a database that others may use too, with the scheduler's work done only when a
 * test lets time pass.
 */
final class Desk implements AutoCloseable {

  static {
    // Without Byline's own settings they log each connection and each statement.
    LoggerContext log = (LoggerContext) LoggerFactory.getILoggerFactory();
    log.getLogger("ROOT").setLevel(Level.WARN);
  }

  private final DatabaseConnection database;
  private final SettableClock clock;
  private final com.github.kagkarlsson.scheduler.testhelper.SettableClock schedulersClock =
      new com.github.kagkarlsson.scheduler.testhelper.SettableClock();
  private final PostingRoutine routine;
  private final ManualScheduler scheduler;
  private final PostingScheduler postings;
  private final Subscriptions subscriptions;

  private Desk(
      String process,
      DatabaseAddress address,
      BriefingDelivery channels,
      BriefingProperties properties,
      SettableClock clock) {
    this.clock = clock;
    database = new DatabaseConnection(address, Duration.ofMinutes(1)).ready();
    database.openPatiently();
    SubscriptionStore store = new SubscriptionStore(database);
    PostingLedger ledger = new PostingLedger(database, process, properties.lease());
    routine = new PostingRoutine(store, ledger, () -> channels, properties, clock);
    PostingTask task = new PostingTask(routine, clock);
    schedulersClock.set(clock.instant());
    scheduler =
        TestHelper.createManualScheduler(database.source(), task.task())
            .clock(schedulersClock)
            .build();
    postings = new PostingScheduler(database, store, task, process, Duration.ofSeconds(10), clock);
    postings.wakeAll();
    subscriptions =
        new DatabaseSubscriptions(store, ledger, postings, properties.mostPerServer(), clock);
  }

  static Desk start(
      String process, DatabaseAddress address, BriefingDelivery channels, SettableClock clock) {
    return start(process, address, channels, MissedRuns.LATEST_ONCE, clock);
  }

  static Desk start(
      String process,
      DatabaseAddress address,
      BriefingDelivery channels,
      MissedRuns missed,
      SettableClock clock) {
    return new Desk(process, address, channels, properties(missed), clock);
  }

  static BriefingProperties properties(MissedRuns missed) {
    return new BriefingProperties(
        missed,
        Duration.ofMinutes(15),
        Duration.ofSeconds(10),
        Duration.ofMinutes(3),
        Duration.ofSeconds(30),
        4);
  }

  Subscriptions subscriptions() {
    return subscriptions;
  }

  PostingRoutine routine() {
    return routine;
  }

  DatabaseConnection database() {
    return database;
  }

  /** Lets time pass, and does what is due, each at its own time. */
  void until(String instant) {
    Instant end = Instant.parse(instant);
    for (Optional<Instant> next = due(end); next.isPresent(); next = due(end)) {
      set(next.get().isBefore(clock.instant()) ? clock.instant() : next.get());
      scheduler.runAnyDueExecutions();
    }
    set(end);
  }

  private Optional<Instant> due(Instant end) {
    return scheduler.getScheduledExecutions().stream()
        .filter(execution -> !execution.isPicked())
        .map(execution -> execution.getExecutionTime())
        .filter(time -> !time.isAfter(end))
        .min(Comparator.naturalOrder());
  }

  /** When the scheduler comes back to its only subscription; empty if to none. */
  Optional<Instant> nextWake() {
    List<Instant> times =
        scheduler.getScheduledExecutions().stream()
            .map(execution -> execution.getExecutionTime())
            .toList();
    return times.stream().findFirst();
  }

  /** What a running scheduler does every half minute: finds tasks of processes that ended. */
  void lookForDeadProcesses() {
    schedulersClock.set(clock.instant());
    scheduler.runDeadExecutionDetection();
  }

  private void set(Instant instant) {
    clock.set(instant.toString());
    schedulersClock.set(instant);
  }

  @Override
  public void close() {
    database.close();
  }
}
