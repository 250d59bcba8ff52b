package dev.byline.subscription;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How briefings are posted.
 *
 * @param missedRuns what happens when Byline was not running at the time: {@code latest-once} posts
 *     the last one that was missed when it is back, {@code skip} none
 * @param onTimeWithin how late a run may begin before it counts as missed; for {@code skip} alone
 * @param pollingInterval how often it is looked whether a run is due; a briefing may be that late
 * @param lease how long one attempt to post may take; only then may another process take over from
 *     one that ended in the middle of it
 * @param retryAfter how long to wait after a first attempt that failed; twice as long each time, up
 *     to 15 minutes, until the subscription's day ends
 * @param mostPerServer how many subscriptions a server may have
 */
@ConfigurationProperties("byline.briefings")
@Validated
record BriefingProperties(
    @DefaultValue("latest-once") MissedRuns missedRuns,
    @DefaultValue("15m") @DurationMin(seconds = 1) Duration onTimeWithin,
    @DefaultValue("10s") @DurationMin(millis = 100) Duration pollingInterval,
    @DefaultValue("3m") @DurationMin(seconds = 1) Duration lease,
    @DefaultValue("30s") @DurationMin(millis = 100) Duration retryAfter,
    @DefaultValue("25") @Min(1) int mostPerServer) {

  /** However often it failed, it is tried again after so long. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  /** What happens to runs at which Byline was not running. */
  enum MissedRuns {
    LATEST_ONCE,
    SKIP
  }

  /** How long to wait after so many attempts. */
  Duration waitAfter(int attempts) {
    // Ten doublings pass the longest wait from one second on; more might pass what a number holds.
    Duration wait = retryAfter.multipliedBy(1L << Math.min(attempts - 1, 10));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
