package dev.byline.briefing;

import java.util.Optional;
import java.util.Set;

/**
 * What a briefing is to hold.
 *
 * @param topic words that an article must hold all of; empty for the whole day
 * @param stories the most stories, 1 to 25
 * @param sent what the reader was already sent and is not to be told again
 */
public record BriefingRequest(Optional<String> topic, int stories, Set<SentenceKey> sent) {

  public static final int MOST_STORIES = 25;
  public static final int LONGEST_TOPIC = 200;

  /** The whole day in eight stories, for somebody who knows nothing yet. */
  public static final BriefingRequest USUAL = new BriefingRequest(Optional.empty(), 8, Set.of());

  public BriefingRequest {
    topic = topic.map(String::strip).filter(words -> !words.isEmpty());
    sent = Set.copyOf(sent);
    if (stories < 1 || stories > MOST_STORIES) {
      throw new IllegalArgumentException("stories: 1 to " + MOST_STORIES + ", not " + stories);
    }
    if (topic.isPresent() && topic.get().length() > LONGEST_TOPIC) {
      throw new IllegalArgumentException("topic: at most " + LONGEST_TOPIC + " characters");
    }
  }
}
