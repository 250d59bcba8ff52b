package dev.byline.subscription;

import dev.byline.subscription.BriefingDelivery.Delivered;
import dev.byline.subscription.BriefingDelivery.NotFound;
import dev.byline.subscription.BriefingDelivery.NotPermitted;
import dev.byline.subscription.BriefingDelivery.NothingToSay;
import dev.byline.subscription.BriefingDelivery.Outcome;
import dev.byline.subscription.BriefingDelivery.Search;
import dev.byline.subscription.BriefingDelivery.Unavailable;
import dev.byline.subscription.BriefingProperties.MissedRuns;
import dev.byline.subscription.Claim.Before;
import dev.byline.subscription.Posting.SkipReason;
import dev.byline.subscription.Subscription.PauseReason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what is due for one subscription, and says when to come back.
 *
 * <p>It may be broken off at any point and begun anew by any process: what was done stands in the
 * ledger, and a message that was sent before the ledger said so is looked for in the channel. So
 * the order is: claim the row, look for messages if anybody claimed it before, send, complete the
 * row.
 */
final class PostingRoutine {

  private static final Logger LOG = LoggerFactory.getLogger(PostingRoutine.class);

  private final SubscriptionStore subscriptions;
  private final PostingLedger ledger;
  private final Supplier<BriefingDelivery> delivery;
  private final BriefingProperties properties;
  private final Clock clock;

  /**
   * @param delivery asked for when it is needed: it may be made of what knows subscriptions
   */
  PostingRoutine(
      SubscriptionStore subscriptions,
      PostingLedger ledger,
      Supplier<BriefingDelivery> delivery,
      BriefingProperties properties,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.ledger = ledger;
    this.delivery = delivery;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Posts the last run that is due, if nobody has.
   *
   * @return when to come back; empty if the subscription does not run
   */
  Optional<Instant> run(String id) {
    Optional<Subscription> found = subscriptions.find(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Subscription subscription = found.get();
    return switch (subscription.state()) {
      case Subscription.Active active -> Optional.of(runActive(subscription, active));
      case Subscription.Paused paused -> {
        tellWhyPaused(subscription, paused);
        yield Optional.empty();
      }
    };
  }

  private Instant runActive(Subscription subscription, Subscription.Active active) {
    RunTimes times = new RunTimes(subscription.timetable());
    Instant now = clock.instant();
    Instant next = times.next(now).instant();
    Run latest = times.latest(now);
    settleEarlier(subscription.id(), latest.date());
    if (!latest.instant().isAfter(active.since())) {
      return next;
    }
    Instant giveUpAt = earlier(times.endOfDay(now), next);
    return switch (ledger.claim(subscription, latest.date(), giveUpAt, now)) {
      case ClaimResult.Finished finished -> next;
      case ClaimResult.Held held -> earlier(held.until(), next);
      case ClaimResult.Won won -> post(subscription, latest, won.claim(), giveUpAt).orElse(next);
    };
  }

  /**
   * When to try again; empty if there is nothing more to do.
   *
   * @param endOfToday until when a run is tried whose own day passed with nobody at it
   */
  private Optional<Instant> post(
      Subscription subscription, Run run, Claim held, Instant endOfToday) {
    boolean anew = held.before() == Before.ABANDONED && !skipsMissed();
    Claim claim = anew ? held.until(endOfToday) : held;
    return switch (search(claim)) {
      case Delivered delivered -> sent(claim, delivered.messages());
      case Unavailable unavailable -> failed(claim, unavailable);
      case NotPermitted refused -> notPermitted(subscription, claim, refused.reason());
      case NotFound nothing -> {
        Optional<SkipReason> tooLate = tooLate(run, claim);
        yield tooLate.isPresent() ? skipped(claim, tooLate.get()) : deliver(subscription, claim);
      }
    };
  }

  private Search search(Claim claim) {
    if (claim.before() == Before.NEW) {
      return new NotFound();
    }
    try {
      return delivery.get().find(claim.destination(), claim.nonce());
    } catch (RuntimeException e) {
      return unexpected(claim, e);
    }
  }

  /** Why it is not to be sent any more, if so. */
  private Optional<SkipReason> tooLate(Run run, Claim claim) {
    Instant now = clock.instant();
    boolean dayOver = !now.isBefore(claim.giveUpAt());
    return switch (claim.before()) {
      case NEW -> {
        boolean late = run.instant().plus(properties.onTimeWithin()).isBefore(now);
        yield reason(SkipReason.MISSED, late && skipsMissed());
      }
      case FAILED -> reason(SkipReason.UNREACHABLE, dayOver);
      case ABANDONED -> reason(SkipReason.MISSED, dayOver);
    };
  }

  private boolean skipsMissed() {
    return properties.missedRuns() == MissedRuns.SKIP;
  }

  private static Optional<SkipReason> reason(SkipReason reason, boolean holds) {
    return holds ? Optional.of(reason) : Optional.empty();
  }

  private Optional<Instant> deliver(Subscription subscription, Claim claim) {
    Outcome outcome;
    try {
      outcome = delivery.get().deliver(subscription, claim.date(), claim.nonce());
    } catch (RuntimeException e) {
      outcome = unexpected(claim, e);
    }
    return switch (outcome) {
      case Delivered delivered -> sent(claim, delivered.messages());
      case NothingToSay nothing -> skipped(claim, SkipReason.NOTHING_TO_SAY);
      case Unavailable unavailable -> failed(claim, unavailable);
      case NotPermitted refused -> notPermitted(subscription, claim, refused.reason());
    };
  }

  private static Unavailable unexpected(Claim claim, RuntimeException e) {
    LOG.warn("{} failed unexpectedly", claim.nonce(), e);
    return new Unavailable(e.toString());
  }

  private Optional<Instant> sent(Claim claim, MessageIds messages) {
    if (!ledger.sent(claim, messages, clock.instant())) {
      LOG.warn(
          "{} was sent as {} after its lease had ended; whoever took over finds it in the channel",
          claim.nonce(),
          messages.ids());
    }
    return Optional.empty();
  }

  private Optional<Instant> skipped(Claim claim, SkipReason reason) {
    ledger.skipped(claim, reason, clock.instant());
    LOG.info("{} is not posted: {}", claim.nonce(), reason);
    return Optional.empty();
  }

  private Optional<Instant> failed(Claim claim, Unavailable unavailable) {
    Instant now = clock.instant();
    Duration wait = properties.waitAfter(claim.attempt());
    Duration asked = unavailable.retryAfter().orElse(Duration.ZERO);
    Instant waited = now.plus(asked.compareTo(wait) > 0 ? asked : wait);
    // After the end of the day only the channel is still looked at.
    Instant retryAt = claim.giveUpAt().isAfter(now) ? earlier(waited, claim.giveUpAt()) : waited;
    ledger.failed(claim, unavailable.reason(), retryAt, now);
    LOG.warn(
        "{} could not be posted: {}. Attempt {}; again at {}",
        claim.nonce(),
        unavailable.reason(),
        claim.attempt(),
        retryAt);
    return Optional.of(retryAt);
  }

  private Optional<Instant> notPermitted(Subscription subscription, Claim claim, String reason) {
    subscriptions.pause(subscription.id(), PauseReason.NOT_PERMITTED, reason, clock.instant());
    Optional<Instant> nothingMore = skipped(claim, SkipReason.NOT_PERMITTED);
    subscriptions
        .find(subscription.id())
        .filter(now -> now.state() instanceof Subscription.Paused)
        .ifPresent(now -> tellWhyPaused(now, (Subscription.Paused) now.state()));
    return nothingMore;
  }

  /** Once: who is broken off here begins with it, and marks it when it is done. */
  private void tellWhyPaused(Subscription subscription, Subscription.Paused paused) {
    if (subscriptions.noticeDue(subscription.id())) {
      delivery.get().tellAdmins(subscription, paused.detail());
      subscriptions.noticeGiven(subscription.id());
    }
  }

  /** What is left of earlier days was sent, or will not be. */
  private void settleEarlier(String subscription, LocalDate before) {
    for (LocalDate date : ledger.left(subscription, before, clock.instant())) {
      ledger.claimLeft(subscription, date, clock.instant()).ifPresent(this::settle);
    }
  }

  private void settle(Claim claim) {
    switch (search(claim)) {
      case Delivered delivered -> sent(claim, delivered.messages());
      case Unavailable unavailable -> failed(claim, unavailable);
      case NotPermitted refused -> skipped(claim, SkipReason.NOT_PERMITTED);
      case NotFound nothing ->
          skipped(
              claim, claim.before() == Before.FAILED ? SkipReason.UNREACHABLE : SkipReason.MISSED);
    }
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
