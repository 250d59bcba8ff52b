package dev.byline.subscription;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of the ledger: what became of one subscription on one day.
 *
 * @param subscription its id
 * @param date in the subscription's zone
 * @param nonce what the first message is sent with, so that the channel shows it once; at most 25
 *     characters
 */
public record Posting(
    String subscription, LocalDate date, Destination destination, String nonce, State state) {

  /** How it stands. */
  public sealed interface State {}

  /**
   * A process is at it.
   *
   * @param by which one
   * @param until when nobody else may take it over
   */
  public record Claimed(String by, Instant at, Instant until) implements State {}

  /** It is in the channel. */
  public record Sent(Instant at, MessageIds messages) implements State {}

  /** It is not in the channel and will not be. */
  public record Skipped(Instant at, SkipReason reason) implements State {}

  /**
   * It could not be sent yet.
   *
   * @param attempt how often it was tried
   */
  public record Failed(Instant at, String reason, int attempt, Instant retryAt) implements State {}

  /** Why nothing was sent. */
  public enum SkipReason {
    /** The day has nothing to tell. */
    NOTHING_TO_SAY,
    /** The channel could not be reached until the day ended. */
    UNREACHABLE,
    /** The channel may not be posted in. */
    NOT_PERMITTED,
    /** Byline was not running at the time, and what was missed is not to be made up for. */
    MISSED
  }
}
