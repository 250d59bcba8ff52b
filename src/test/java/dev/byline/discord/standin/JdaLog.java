package dev.byline.discord.standin;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * Fails a test on any warning or error in the client's log that it did not say it provokes: much of
 * what the client cannot make sense of is told nowhere else.
 *
 * <pre>{@code
 * @RegisterExtension final JdaLog log = new JdaLog();
 *
 * @Test
 * void retriesAfterAServerError() {
 *   log.provokes("Encountered 429");
 * }</pre>
 *
 * Stop the client before the test ends, or what it logs while it stops is not looked at.
 */
public final class JdaLog implements BeforeEachCallback, AfterEachCallback {

  private final List<ILoggingEvent> complaints = new CopyOnWriteArrayList<>();
  private final List<String> provoked = new CopyOnWriteArrayList<>();
  private final Complaints appender = new Complaints();

  /**
   * Allows complaints that hold this text, in their message or in their exception's; none has to
   * come.
   */
  public void provokes(String text) {
    provoked.add(text);
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
    Logger jda = jda();
    jda.setLevel(Level.WARN);
    appender.setContext(jda.getLoggerContext());
    appender.start();
    jda.addAppender(appender);
    // What was not provoked is shown by the failure; what was provoked would only be noise.
    jda.setAdditive(false);
  }

  /**
   * @throws AssertionError if anything was logged that the test did not provoke
   */
  void end() {
    jda().detachAppender(appender);
    jda().setAdditive(true);
    appender.stop();
    List<String> unexpected = new ArrayList<>(complaints());
    unexpected.removeIf(text -> provoked.stream().anyMatch(text::contains));
    if (!unexpected.isEmpty()) {
      throw new AssertionError("JDA complained:\n" + String.join("\n", unexpected));
    }
  }

  private static Logger jda() {
    return (Logger) LoggerFactory.getLogger("net.dv8tion.jda");
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
}
