package dev.byline.discord.standin;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * Fails a test on any warning or error in the client's log that it did not say it provokes: much of
 * what the client cannot make sense of is told nowhere else.
 *
 * <pre>
 * {@literal @}RegisterExtension final JdaLog log = new JdaLog();
 *
 * {@literal @}Test
 * void retriesAfterAServerError() {
 *   log.provokes("Encountered 429");
 * }
 * </pre>
 *
 * <p>Stop the client before the test ends, at the latest in {@code @AfterEach}, or what it logs
 * while it stops is not looked at.
 */
public final class JdaLog implements BeforeEachCallback, AfterEachCallback {

  private static final int PATIENCE_SECONDS = 10;
  private static final String CLIENT = "net.dv8tion.jda";

  private static final Set<JdaLog> LISTENING = ConcurrentHashMap.newKeySet();

  private final List<ILoggingEvent> complaints = new CopyOnWriteArrayList<>();
  private final List<String> provoked = new CopyOnWriteArrayList<>();
  private final Complaints appender = new Complaints();
  private final Staying staying = new Staying();
  private final LoggerContext logging;

  public JdaLog() {
    this((LoggerContext) LoggerFactory.getILoggerFactory());
  }

  JdaLog(LoggerContext logging) {
    this.logging = logging;
  }

  /**
   * Allows complaints that hold this text, in their message or in their exception's; none has to
   * come.
   */
  public void provokes(String text) {
    provoked.add(text);
  }

  /**
   * Goes on listening where an application that started within the test stopped logging and set it
   * up anew, which leaves no appender and no listener of ours. Call it when logging stands.
   */
  public static void listenAgain() {
    LISTENING.forEach(JdaLog::listen);
  }

  /** All warnings and errors of this test so far. */
  public List<String> complaints() {
    return complaints.stream().map(JdaLog::text).toList();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    begin();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    end();
  }

  void begin() {
    complaints.clear();
    provoked.clear();
    LISTENING.add(this);
    listen();
    logging.addListener(staying);
  }

  /**
   * @throws AssertionError if anything was logged that the test did not provoke
   */
  void end() {
    // There the client calls back by default, also with failures that nobody handled.
    ForkJoinPool.commonPool().awaitQuiescence(PATIENCE_SECONDS, TimeUnit.SECONDS);
    logging.removeListener(staying);
    LISTENING.remove(this);
    Logger client = logging.getLogger(CLIENT);
    client.detachAppender(appender);
    client.setAdditive(true);
    appender.stop();
    List<String> unexpected = new ArrayList<>(complaints());
    unexpected.removeIf(text -> provoked.stream().anyMatch(text::contains));
    if (!unexpected.isEmpty()) {
      throw new AssertionError("JDA complained:\n" + String.join("\n", unexpected));
    }
  }

  private void listen() {
    Logger client = logging.getLogger(CLIENT);
    client.setLevel(Level.WARN);
    appender.setContext(logging);
    appender.start();
    client.addAppender(appender);
    // What was not provoked is shown by the failure; what was provoked would only be noise.
    client.setAdditive(false);
  }

  private static String text(ILoggingEvent event) {
    String text =
        event.getLevel() + " " + event.getLoggerName() + ": " + event.getFormattedMessage();
    return event.getThrowableProxy() == null
        ? text
        : text
            + " | "
            + event.getThrowableProxy().getClassName()
            + ": "
            + event.getThrowableProxy().getMessage();
  }

  private final class Complaints extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
      if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
        complaints.add(event);
      }
    }
  }

  /** An application that starts within a test sets logging up anew: listen on all the same. */
  private final class Staying implements LoggerContextListener {
    @Override
    public boolean isResetResistant() {
      return true;
    }

    @Override
    public void onReset(LoggerContext context) {
      listen();
    }

    @Override
    public void onStart(LoggerContext context) {}

    @Override
    public void onStop(LoggerContext context) {}

    @Override
    public void onLevelChange(Logger logger, Level level) {}
  }
}
