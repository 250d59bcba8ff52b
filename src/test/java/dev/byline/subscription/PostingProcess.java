package dev.byline.subscription;

import dev.byline.subscription.BriefingProperties.MissedRuns;
import dev.byline.testsupport.SettableClock;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * Posts what is due in a process of its own that a test may kill, at an instant at which its clock
 * stands still. Says {@code open} when the database is.
 */
final class PostingProcess {

  /** Where it hangs, so that it can be killed there; it says {@code there} then. */
  enum HangsAt {
    NOTHING,
    BEFORE_SENDING,
    AFTER_SENDING
  }

  private PostingProcess() {}

  /**
   * Runs until it is killed.
   *
   * @param arguments name, JDBC URL, user, folder of channels, instant, {@link HangsAt}
   */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String name = arguments[0];
    SettableClock clock = SettableClock.at(arguments[4]);
    HangsAt hangsAt = HangsAt.valueOf(arguments[5]);
    Runnable hang =
        () -> {
          out.println("there");
          forever();
        };
    ChannelFolder channels =
        new ChannelFolder(
            Path.of(arguments[3]),
            hangsAt == HangsAt.BEFORE_SENDING ? hang : () -> {},
            hangsAt == HangsAt.AFTER_SENDING ? hang : () -> {});
    BriefingProperties properties = Desk.properties(MissedRuns.LATEST_ONCE);
    DatabaseConnection database =
        new DatabaseConnection(
                new DatabaseAddress(arguments[1], arguments[2], "", arguments[1]),
                Duration.ofSeconds(1))
            .ready();
    database.openPatiently();
    out.println("open");
    SubscriptionStore store = new SubscriptionStore(database);
    PostingLedger ledger = new PostingLedger(database, name, properties.lease());
    PostingTask task =
        new PostingTask(
            new PostingRoutine(store, ledger, () -> channels, properties, clock), clock);
    new PostingScheduler(database, store, task, name, Duration.ofMillis(100), clock).start();
    forever();
  }

  private static void forever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
