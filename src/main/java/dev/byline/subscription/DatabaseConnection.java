package dev.byline.subscription;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database, where it is open, and the attempts to open it. A database that is away is tried
 * again until {@link #close}.
 */
final class DatabaseConnection implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseConnection.class);

  /** However often it failed, it is tried again after so long. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private final DatabaseAddress address;
  private final Duration retryAfter;
  private volatile CountDownLatch closing = new CountDownLatch(0);
  private volatile State state = new Away("the database is being opened");

  /**
   * @param retryAfter the first wait, doubled each time
   */
  DatabaseConnection(DatabaseAddress address, Duration retryAfter) {
    this.address = address;
    this.retryAfter = retryAfter;
  }

  /** How it stands. */
  private sealed interface State {}

  private record Open(Database database) implements State {}

  private record Away(String reason) implements State {}

  /** Makes ready to be opened, for the first time or after it was closed. */
  synchronized DatabaseConnection ready() {
    closing = new CountDownLatch(1);
    return this;
  }

  /**
   * Opens it, however long that takes. It must be {@link #ready} and may be closed meanwhile.
   *
   * @return false if it was closed before it could be opened
   */
  boolean openPatiently() {
    Duration wait = retryAfter;
    while (!open()) {
      if (closes(wait)) {
        return false;
      }
      Duration twice = wait.multipliedBy(2);
      wait = twice.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : twice;
    }
    return true;
  }

  /** Tries once. What is wrong is logged once, not at each attempt. */
  private boolean open() {
    try {
      return keep(Database.open(address));
    } catch (SubscriptionsUnavailable e) {
      String reason = String.valueOf(e.getMessage());
      if (!Optional.of(reason).equals(away())) {
        LOG.error("No briefings can be subscribed or posted: {}; trying again", reason);
      }
      state = new Away(reason);
      return false;
    }
  }

  private synchronized boolean keep(Database database) {
    if (closing.getCount() == 0 || state instanceof Open) {
      database.close();
      return state instanceof Open;
    }
    state = new Open(database);
    LOG.info("Subscriptions are kept in {}", address);
    return true;
  }

  /** Whether it is closed while it waits. */
  private boolean closes(Duration wait) {
    try {
      return closing.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /**
   * @throws SubscriptionsUnavailable if it is not open
   */
  JdbcClient sql() {
    return database().sql();
  }

  /**
   * @throws SubscriptionsUnavailable if it is not open
   */
  DataSource source() {
    return database().source();
  }

  private Database database() {
    return switch (state) {
      case Open open -> open.database();
      case Away away -> throw new SubscriptionsUnavailable(away.reason());
    };
  }

  /** Why it is not open; empty if it is. */
  Optional<String> away() {
    return state instanceof Away away ? Optional.of(away.reason()) : Optional.empty();
  }

  @Override
  public synchronized void close() {
    closing.countDown();
    if (state instanceof Open open) {
      state = new Away("Byline is being stopped");
      open.database().close();
    }
  }
}
