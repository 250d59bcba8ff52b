package dev.byline.subscription;

import dev.byline.subscription.Claim.Before;
import dev.byline.subscription.Posting.SkipReason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The ledger: one row for each subscription and day, claimed before anything is sent and completed
 * after. Its key lets one process alone make the row; to take over a row one must count up its
 * attempts from the number that one read, which again one alone can. Each method is one statement,
 * or one that counts only if nobody was faster.
 */
final class PostingLedger {

  private static final int LONGEST_REASON = 500;

  private final DatabaseConnection database;
  private final String process;
  private final Duration lease;

  /**
   * @param process the name of this process, which no other has
   * @param lease how long a claim holds
   */
  PostingLedger(DatabaseConnection database, String process, Duration lease) {
    this.database = database;
    this.process = process;
    this.lease = lease;
  }

  /**
   * Claims the row of a run, making it if there is none.
   *
   * @param giveUpAt for a row that is made
   */
  ClaimResult claim(Subscription subscription, LocalDate date, Instant giveUpAt, Instant now) {
    Claim fresh =
        new Claim(
            subscription.id(),
            date,
            subscription.destination(),
            Nonce.of(subscription.id(), date),
            1,
            Before.NEW,
            giveUpAt);
    Optional<LedgerRow> row = row(subscription.id(), date);
    if (row.isEmpty()) {
      if (insert(fresh, now)) {
        return new ClaimResult.Won(fresh);
      }
      row = row(subscription.id(), date);
    }
    return row.map(there -> takeOver(there, now)).orElse(new ClaimResult.Held(now.plus(lease)));
  }

  /** Whether nobody else was faster. */
  private boolean insert(Claim claim, Instant now) {
    try {
      sql()
          .sql(
              """
              INSERT INTO posting
                (subscription, local_date, guild, channel, nonce, state, attempt, claimed_by,
                 changed_at, held_until, give_up_at)
              VALUES (:subscription, :date, :guild, :channel, :nonce, 'CLAIMED', 1, :process, :now,
                :until, :giveUpAt)
              """)
          .param("subscription", claim.subscription())
          .param("date", claim.date())
          .param("guild", claim.destination().guild())
          .param("channel", claim.destination().channel())
          .param("nonce", claim.nonce())
          .param("process", process)
          .param("now", Times.written(now))
          .param("until", Times.written(now.plus(lease)))
          .param("giveUpAt", Times.written(claim.giveUpAt()))
          .update();
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  /** Those of earlier days that are neither sent nor skipped, and that nobody holds. */
  List<LocalDate> left(String subscription, LocalDate before, Instant now) {
    return sql()
        .sql(
            """
            SELECT local_date FROM posting
            WHERE subscription = :subscription AND local_date < :before
              AND (state = 'FAILED' OR state = 'CLAIMED' AND held_until <= :now)
            ORDER BY local_date
            """)
        .param("subscription", subscription)
        .param("before", before)
        .param("now", Times.written(now))
        .query(LocalDate.class)
        .list();
  }

  /** Claims a row that is there, whether or not it is time to try it again. */
  Optional<Claim> claimLeft(String subscription, LocalDate date, Instant now) {
    return row(subscription, date)
        .filter(LedgerRow::open)
        .filter(row -> countUp(row, now))
        .map(LedgerRow::claimed);
  }

  private ClaimResult takeOver(LedgerRow row, Instant now) {
    if (!row.open()) {
      return new ClaimResult.Finished();
    }
    if (row.heldUntil().isAfter(now)) {
      return new ClaimResult.Held(row.heldUntil());
    }
    return countUp(row, now)
        ? new ClaimResult.Won(row.claimed())
        : new ClaimResult.Held(now.plus(lease));
  }

  private boolean countUp(LedgerRow row, Instant now) {
    return sql()
            .sql(
                """
                UPDATE posting
                SET state = 'CLAIMED', attempt = :attempt + 1, claimed_by = :process,
                  changed_at = :now, held_until = :until, reason = NULL
                WHERE subscription = :subscription AND local_date = :date AND attempt = :attempt
                  AND state IN ('CLAIMED', 'FAILED')
                """)
            .param("attempt", row.attempt())
            .param("process", process)
            .param("now", Times.written(now))
            .param("until", Times.written(now.plus(lease)))
            .param("subscription", row.posting().subscription())
            .param("date", row.posting().date())
            .update()
        == 1;
  }

  /** Each of these is false if the claim was lost to somebody else meanwhile. */
  boolean sent(Claim claim, MessageIds messages, Instant now) {
    return complete(claim, "SENT", now, now, null, String.join(" ", messages.ids()));
  }

  boolean skipped(Claim claim, SkipReason reason, Instant now) {
    return complete(claim, "SKIPPED", now, now, reason.name(), null);
  }

  boolean failed(Claim claim, String reason, Instant retryAt, Instant now) {
    String cut = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    return complete(claim, "FAILED", retryAt, now, cut, null);
  }

  private boolean complete(
      Claim claim,
      String state,
      Instant heldUntil,
      Instant now,
      @Nullable String reason,
      @Nullable String messages) {
    return sql()
            .sql(
                """
                UPDATE posting
                SET state = :state, changed_at = :now, held_until = :until, give_up_at = :giveUpAt,
                  reason = :reason, messages = :messages
                WHERE subscription = :subscription AND local_date = :date AND attempt = :attempt
                  AND state = 'CLAIMED'
                """)
            .param("state", state)
            .param("now", Times.written(now))
            .param("until", Times.written(heldUntil))
            .param("giveUpAt", Times.written(claim.giveUpAt()))
            .param("reason", reason)
            .param("messages", messages)
            .param("subscription", claim.subscription())
            .param("date", claim.date())
            .param("attempt", claim.attempt())
            .update()
        == 1;
  }

  /** The last so many, the newest first. */
  List<Posting> of(String subscription, int count) {
    return sql()
        .sql(
            """
            SELECT * FROM posting WHERE subscription = :subscription
            ORDER BY local_date DESC FETCH FIRST :count ROWS ONLY
            """)
        .param("subscription", subscription)
        .param("count", count)
        .query(LedgerRow::read)
        .list()
        .stream()
        .map(LedgerRow::posting)
        .toList();
  }

  List<Posting> sentSince(Instant since) {
    return sql()
        .sql(
            """
            SELECT * FROM posting WHERE state = 'SENT' AND changed_at >= :since
            ORDER BY changed_at, subscription
            """)
        .param("since", Times.written(since))
        .query(LedgerRow::read)
        .list()
        .stream()
        .map(LedgerRow::posting)
        .toList();
  }

  private Optional<LedgerRow> row(String subscription, LocalDate date) {
    return sql()
        .sql("SELECT * FROM posting WHERE subscription = :subscription AND local_date = :date")
        .param("subscription", subscription)
        .param("date", date)
        .query(LedgerRow::read)
        .optional();
  }

  private JdbcClient sql() {
    return database.sql();
  }
}
