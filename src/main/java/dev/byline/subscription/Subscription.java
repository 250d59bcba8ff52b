package dev.byline.subscription;

import java.time.Instant;
import java.util.Optional;

/**
 * A channel that gets briefings.
 *
 * @param id eight letters and digits, never used twice
 * @param topic what the stories are about; empty for all of the day's
 * @param stories how many at most
 * @param createdBy the id of who asked for it
 */
public record Subscription(
    String id,
    Destination destination,
    Timetable timetable,
    Optional<String> topic,
    int stories,
    State state,
    String createdBy,
    Instant createdAt) {

  /** Whether it runs. */
  public sealed interface State {}

  /**
   * It runs.
   *
   * @param since when it was made or resumed; earlier runs are not made up for
   */
  public record Active(Instant since) implements State {}

  /**
   * It does not run until it is resumed.
   *
   * @param detail for {@link PauseReason#ASKED} the id of who asked, else what is not permitted
   */
  public record Paused(Instant at, PauseReason reason, String detail) implements State {}

  /** Why it was paused. */
  public enum PauseReason {
    /** Somebody asked for it. */
    ASKED,
    /** The channel could not be posted in. */
    NOT_PERMITTED
  }

  public boolean active() {
    return state instanceof Active;
  }
}
