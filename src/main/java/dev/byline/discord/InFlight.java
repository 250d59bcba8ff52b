package dev.byline.discord;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Runs what members asked for away from the threads on which Discord's events arrive, so that every
 * interaction is acknowledged in time whatever the load, and knows what is still being answered.
 */
final class InFlight {

  /** So many questions at once; the others wait, acknowledged. */
  private static final int AT_ONCE = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  private final Semaphore turns = new Semaphore(AT_ONCE);
  private final Phaser answers = new Phaser(1);

  /** Runs it soon. */
  void run(Runnable answer) {
    runAtOnce(
        () -> {
          turns.acquireUninterruptibly();
          try {
            answer.run();
          } finally {
            turns.release();
          }
        });
  }

  /** Runs what is short and cannot be acknowledged first: it waits for no answer. */
  void runAtOnce(Runnable reply) {
    answers.register();
    Thread.ofVirtual()
        .name("discord-answer")
        .start(
            () -> {
              try {
                reply.run();
              } finally {
                answers.arriveAndDeregister();
              }
            });
  }

  /**
   * Runs it once something is acknowledged; it counts as being answered from now on.
   *
   * @param refused told where it is not acknowledged
   */
  <T> void after(CompletionStage<T> acknowledged, Consumer<T> answer, Consumer<Throwable> refused) {
    answers.register();
    acknowledged.whenComplete(
        (value, failure) -> {
          try {
            if (failure == null) {
              run(() -> answer.accept(value));
            } else {
              refused.accept(failure);
            }
          } finally {
            answers.arriveAndDeregister();
          }
        });
  }

  /** Waits for all that run. */
  void finish(Duration longest) {
    try {
      answers.awaitAdvanceInterruptibly(
          answers.arrive(), longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException e) {
      // What takes longer than this is given up: the process ends.
      return;
    }
  }
}
