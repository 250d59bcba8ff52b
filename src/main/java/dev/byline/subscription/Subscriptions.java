package dev.byline.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who gets which briefing when.
 *
 * <p>Each method throws {@link SubscriptionsUnavailable} while the database cannot be used. An id
 * is no permission: whoever takes one from a person looks first whether {@link
 * Subscription#destination} is in that person's server.
 */
public interface Subscriptions {

  /**
   * Adds one, which runs first at its next time.
   *
   * @throws InvalidSubscription if the server has too many
   */
  Subscription add(SubscriptionRequest request);

  /** All of a server, the oldest first. */
  List<Subscription> in(String guild);

  Optional<Subscription> find(String id);

  /**
   * Stops its runs until it is resumed.
   *
   * @param by the id of who asks
   * @return as it is now; empty if there is none
   */
  Optional<Subscription> pause(String id, String by);

  /**
   * Lets it run again, from its next time on.
   *
   * @return as it is now; empty if there is none
   */
  Optional<Subscription> resume(String id);

  /** Removes it; what it posted stays in the ledger. False if there is none. */
  boolean remove(String id);

  /** Removes all of a server, as when the bot is sent away; gives how many. */
  int removeAll(String guild);

  /** Its next so many runs; none if it is paused or there is no such subscription. */
  List<Run> nextRuns(String id, int count);

  /** What became of its last so many runs, the newest first. */
  List<Posting> postings(String id, int count);

  /**
   * What was sent since then for all subscriptions, also such as were removed, the oldest first.
   */
  List<Posting> sentSince(Instant since);
}
