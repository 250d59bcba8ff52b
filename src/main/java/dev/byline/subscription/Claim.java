package dev.byline.subscription;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of the ledger that this process holds.
 *
 * @param attempt how often the row was claimed, this time included
 * @param before how it stood before
 * @param giveUpAt when it is no longer tried
 */
record Claim(
    String subscription,
    LocalDate date,
    Destination destination,
    String nonce,
    int attempt,
    Before before,
    Instant giveUpAt) {

  /** How a row stood before it was claimed. */
  enum Before {
    /** There was none. */
    NEW,
    /** An attempt had failed. */
    FAILED,
    /** Whoever held it let the time pass: that process ended, or hung. */
    ABANDONED
  }

  Claim until(Instant later) {
    return new Claim(subscription, date, destination, nonce, attempt, before, later);
  }
}
