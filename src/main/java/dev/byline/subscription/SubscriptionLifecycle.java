package dev.byline.subscription;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Opens the database beside the start of the process, lets briefings be posted where there is
 * something to post them with, and closes it at the end.
 */
final class SubscriptionLifecycle implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SubscriptionLifecycle.class);

  private final DatabaseConnection database;
  private final PostingScheduler scheduler;
  private final BooleanSupplier delivers;
  private volatile boolean running;

  /**
   * @param delivers whether there is a delivery; without one the runs wait for a process that has
   *     one
   */
  SubscriptionLifecycle(
      DatabaseConnection database, PostingScheduler scheduler, BooleanSupplier delivers) {
    this.database = database;
    this.scheduler = scheduler;
    this.delivers = delivers;
  }

  @Override
  public void start() {
    running = true;
    database.ready();
    Thread.ofVirtual().name("database-open").start(this::open);
  }

  private void open() {
    try {
      if (database.openPatiently() && delivers.getAsBoolean()) {
        begin();
      }
    } catch (RuntimeException e) {
      LOG.error("Briefings are not posted until Byline is started anew", e);
    }
  }

  private synchronized void begin() {
    if (running) {
      scheduler.start();
    }
  }

  @Override
  public synchronized void stop() {
    running = false;
    scheduler.stop();
    database.close();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
