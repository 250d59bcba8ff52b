package dev.byline.subscription;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The routine as db-scheduler's task: one persistent instance for each subscription, named by its
 * id, whose time is when the routine wants to come back.
 */
final class PostingTask {

  private static final Logger LOG = LoggerFactory.getLogger(PostingTask.class);

  private static final String NAME = "posting";

  /** After the routine itself broke off, as it does without the database; then doubled. */
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

  /** Doublings of the first wait: up to 16 minutes. */
  private static final int MOST_DOUBLINGS = 5;

  private final PostingRoutine routine;
  private final Clock clock;

  PostingTask(PostingRoutine routine, Clock clock) {
    this.routine = routine;
    this.clock = clock;
  }

  static TaskInstance<Void> instance(String subscription) {
    return new TaskInstance<>(NAME, subscription);
  }

  CustomTask<Void> task() {
    return Tasks.custom(NAME, Void.class)
        .onFailure(this::again)
        // Of a process that ended in the middle: the ledger says how far it came.
        .onDeadExecution(
            (execution, operations) -> operations.reschedule(execution, clock.instant()))
        .execute((instance, context) -> run(instance.getId()));
  }

  private CompletionHandler<Void> run(String subscription) {
    Optional<Instant> next = routine.run(subscription);
    return (execution, operations) ->
        next.ifPresentOrElse(time -> operations.reschedule(execution, time), operations::stop);
  }

  private void again(ExecutionComplete execution, ExecutionOperations<Void> operations) {
    int failures = execution.getExecution().consecutiveFailures;
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    LOG.warn(
        "Subscription {} is looked at again in {} s",
        execution.getExecution().taskInstance.getId(),
        wait.toSeconds());
    operations.reschedule(execution, clock.instant().plus(wait));
  }
}
