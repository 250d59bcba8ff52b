package dev.byline.subscription;

import dev.byline.subscription.Claim.Before;
import dev.byline.subscription.Posting.SkipReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of the ledger as it was read.
 *
 * @param attempt how often it was claimed
 * @param heldUntil when it may be claimed next
 */
record LedgerRow(Posting posting, int attempt, Instant heldUntil, Instant giveUpAt) {

  static LedgerRow read(ResultSet row, int number) throws SQLException {
    return new LedgerRow(
        new Posting(
            row.getString("subscription"),
            row.getObject("local_date", LocalDate.class),
            new Destination(row.getString("guild"), row.getString("channel")),
            row.getString("nonce"),
            state(row)),
        row.getInt("attempt"),
        Times.read(row, "held_until"),
        Times.read(row, "give_up_at"));
  }

  private static Posting.State state(ResultSet row) throws SQLException {
    Instant at = Times.read(row, "changed_at");
    String state = row.getString("state");
    return switch (state) {
      case "CLAIMED" ->
          new Posting.Claimed(row.getString("claimed_by"), at, Times.read(row, "held_until"));
      case "SENT" ->
          new Posting.Sent(at, new MessageIds(List.of(row.getString("messages").split(" "))));
      case "SKIPPED" -> new Posting.Skipped(at, SkipReason.valueOf(row.getString("reason")));
      case "FAILED" ->
          new Posting.Failed(
              at, row.getString("reason"), row.getInt("attempt"), Times.read(row, "held_until"));
      default -> throw new IllegalStateException("no such state: " + state);
    };
  }

  /** Whether it is neither sent nor skipped. */
  boolean open() {
    return posting.state() instanceof Posting.Claimed || posting.state() instanceof Posting.Failed;
  }

  /** As who claims it next holds it. */
  Claim claimed() {
    return new Claim(
        posting.subscription(),
        posting.date(),
        posting.destination(),
        posting.nonce(),
        attempt + 1,
        posting.state() instanceof Posting.Failed ? Before.FAILED : Before.ABANDONED,
        giveUpAt);
  }
}
