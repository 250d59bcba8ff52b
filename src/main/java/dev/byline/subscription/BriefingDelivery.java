package dev.byline.subscription;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Makes a briefing and brings it into its channel. A surface implements it; what it throws counts
 * as {@link Unavailable}.
 */
public interface BriefingDelivery {

  /**
   * Makes the briefing of a day and sends it, within {@code byline.briefings.lease}.
   *
   * @param nonce to be sent with the first message, and enforced, so that the channel itself
   *     refuses a second one: at most 20 characters, the same for each attempt of one subscription
   *     and day. Further messages may add up to five characters
   */
  Outcome deliver(Subscription subscription, LocalDate date, String nonce);

  /**
   * Looks through the channel's last messages for those of an attempt whose end nobody saw. Asked
   * before each attempt but the first.
   */
  Search find(Destination destination, String nonce);

  /**
   * Tells those who can mend it that a subscription was paused. Called once, and again only where
   * it threw.
   *
   * @param subscription as it is now
   * @param reason as {@link NotPermitted} gave it
   */
  void tellAdmins(Subscription subscription, String reason);

  /** How a delivery ended. */
  sealed interface Outcome {}

  /** How a look through a channel ended. */
  sealed interface Search {}

  /** All messages are in the channel. */
  record Delivered(MessageIds messages) implements Outcome, Search {}

  /** The channel has no message with this nonce, or not all that belong to it. */
  record NotFound() implements Search {}

  /** The day has nothing to tell; nothing was sent. */
  record NothingToSay() implements Outcome {}

  /** The channel is gone, or may not be posted in; trying again would not help. */
  record NotPermitted(String reason) implements Outcome, Search {}

  /**
   * The channel could not be reached, or it is not known whether the message arrived.
   *
   * @param retryAfter how long to wait at least; empty where nobody said
   */
  record Unavailable(String reason, Optional<Duration> retryAfter) implements Outcome, Search {

    public Unavailable(String reason) {
      this(reason, Optional.empty());
    }
  }
}
