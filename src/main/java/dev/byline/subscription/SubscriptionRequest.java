package dev.byline.subscription;

import dev.byline.subscription.InvalidSubscription.Fault;
import java.util.Optional;

/**
 * What somebody subscribes to.
 *
 * @param topic what the stories are about; empty for all of the day's. At most 200 characters
 * @param stories how many at most, 1 to 10: as many as a message on Discord has embeds
 * @param createdBy the id of who asked for it
 */
public record SubscriptionRequest(
    Destination destination,
    Timetable timetable,
    Optional<String> topic,
    int stories,
    String createdBy) {

  public static final int MOST_STORIES = 10;
  public static final int LONGEST_TOPIC = 200;

  public SubscriptionRequest {
    topic = topic.map(String::strip).filter(text -> !text.isEmpty());
    if (topic.filter(text -> text.length() > LONGEST_TOPIC).isPresent()) {
      throw new InvalidSubscription("topic", Fault.TOO_LONG, LONGEST_TOPIC);
    }
    if (stories < 1 || stories > MOST_STORIES) {
      throw new InvalidSubscription("stories", Fault.OUT_OF_RANGE, MOST_STORIES);
    }
    Ids.check("createdBy", createdBy);
  }
}
