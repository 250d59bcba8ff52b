package dev.byline.discord;

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
   * @param sentence for people
   */
  record Incident(Instant at, String channel, String sentence) {}

  /** Remembers it, and logs it where it is new. */
  void happened(String channel, String sentence) {
    synchronized (latest) {
      boolean known =
          latest.stream()
              .anyMatch(old -> old.channel().equals(channel) && old.sentence().equals(sentence));
      if (known) {
        return;
      }
      latest.addFirst(new Incident(clock.instant(), channel, sentence));
      if (latest.size() > MOST) {
        latest.removeLast();
      }
    }
    LOG.warn("In channel {}: {}", channel, sentence);
  }

  /** Forgets what went wrong in a channel where it now works. */
  void works(String channel) {
    synchronized (latest) {
      latest.removeIf(old -> old.channel().equals(channel));
    }
  }

  /** The latest first. */
  List<Incident> latest() {
    synchronized (latest) {
      return List.copyOf(latest);
    }
  }
}
