package dev.byline.discord;

import dev.byline.chat.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Discord refused lately, for the log and for {@code /doctor}. The same in the same channel is
 * told once, until it works there again. Safe for several threads.
 */
final class Incidents {

  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

  /** How many are remembered. */
  private static final int MOST = 200;

  private final Deque<Incident> latest = new ArrayDeque<>();
  private final Clock clock;

  Incidents(Clock clock) {
    this.clock = clock;
  }

  /**
   * Something that went wrong.
   *
   * @param at UTC
   * @param channel its id
   * @param way what went wrong there
   */
  record Incident(Instant at, String channel, Way way, Failure failure) {}

  /** How the bot answers: where one way is closed the other may be open. */
  enum Way {
    MESSAGE,
    INTERACTION
  }

  /** Remembers it, and logs it where it is new. */
  void happened(String channel, Way way, Failure failure) {
    synchronized (latest) {
      boolean known =
          latest.stream()
              .anyMatch(
                  old ->
                      old.channel().equals(channel)
                          && old.way() == way
                          && old.failure().equals(failure));
      if (known) {
        return;
      }
      latest.addFirst(new Incident(clock.instant(), channel, way, failure));
      if (latest.size() > MOST) {
        latest.removeLast();
      }
    }
    LOG.warn("In channel {}: {}", channel, failure.in(Words.ENGLISH));
  }

  /** Forgets what went wrong in a channel where it now works. */
  void works(String channel, Way way) {
    synchronized (latest) {
      latest.removeIf(old -> old.channel().equals(channel) && old.way() == way);
    }
  }

  /** The latest first. */
  List<Incident> latest() {
    synchronized (latest) {
      return List.copyOf(latest);
    }
  }
}
