package dev.byline.subscription;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes the routine for each subscription when it wants to be woken, through db-scheduler.
 *
 * <p>Several processes may run on one database. Two things keep a briefing single. A process picks
 * a due task by counting up the version of its row, which one alone can, and keeps it with
 * heartbeats; when those end, another process picks it. That can be wrong: a process that only hung
 * may wake again. So what counts is the ledger, whose row for a subscription and day only one can
 * make or take over, and in the last resort the channel, which refuses a nonce that it knows.
 */
final class PostingScheduler {

  private static final Logger LOG = LoggerFactory.getLogger(PostingScheduler.class);

  /** Briefings that are made and sent at the same time. */
  private static final int THREADS = 4;

  /** A process counts as ended when four of its heartbeats are missed: after a minute. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private static final int MISSED_HEARTBEATS = 4;

  /** How long deliveries may take when the process ends. */
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final DatabaseConnection database;
  private final SubscriptionStore subscriptions;
  private final PostingTask task;
  private final String process;
  private final Duration pollingInterval;
  private final Clock clock;
  private Optional<Scheduler> running = Optional.empty();

  /**
   * @param process the name of this process, which no other has
   */
  PostingScheduler(
      DatabaseConnection database,
      SubscriptionStore subscriptions,
      PostingTask task,
      String process,
      Duration pollingInterval,
      Clock clock) {
    this.database = database;
    this.subscriptions = subscriptions;
    this.task = task;
    this.process = process;
    this.pollingInterval = pollingInterval;
    this.clock = clock;
  }

  /** Begins to wake, over a database that is open. */
  synchronized void start() {
    if (running.isPresent()) {
      return;
    }
    Scheduler scheduler =
        Scheduler.create(database.source(), task.task())
            .schedulerName(() -> process)
            .clock(clock::instant)
            .pollingInterval(pollingInterval)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .threads(THREADS)
            .shutdownMaxWait(LONGEST_STOP)
            .build();
    running = Optional.of(scheduler);
    wakeAll();
    scheduler.start();
  }

  /** Those that a process which ended in the middle did not make known. */
  void wakeAll() {
    SchedulerClient client = client();
    Instant now = clock.instant();
    subscriptions
        .awake()
        .forEach(found -> client.scheduleIfNotExists(PostingTask.instance(found.id()), now));
  }

  /** Wakes it at this time and not before. */
  void wake(String subscription, Instant at) {
    try {
      client()
          .schedule(PostingTask.instance(subscription), at, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    } catch (TaskInstanceCurrentlyExecutingException e) {
      LOG.debug("{} runs, and finds its next time itself", subscription);
    }
  }

  /** Wakes it no more. */
  void forget(String subscription) {
    try {
      client().cancel(PostingTask.instance(subscription));
    } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException e) {
      LOG.debug("{} runs, and sees itself that it is no more, or was not known", subscription);
    }
  }

  /** Where this process wakes nothing itself, others are told through the database. */
  private synchronized SchedulerClient client() {
    return running.isPresent()
        ? running.get()
        : SchedulerClient.Builder.create(database.source(), task.task()).build();
  }

  synchronized void stop() {
    running.ifPresent(Scheduler::stop);
    running = Optional.empty();
  }
}
