package dev.byline.briefing;

import java.util.List;

/**
 * A day in numbers, for pictures.
 *
 * @param stories one entry a story of the briefing, in its order
 * @param speakers who said most, in falling order
 */
public record BriefingCounts(List<StoryHours> stories, List<SpeakerCount> speakers) {

  /** As many stories, and as many speakers, as a picture shows that is read on a phone. */
  static final int MOST_DRAWN = 8;

  public BriefingCounts {
    stories = List.copyOf(stories);
    speakers = List.copyOf(speakers);
  }

  /** The first of them, as many as a picture shows. */
  public BriefingCounts drawn() {
    return new BriefingCounts(
        stories.stream().limit(MOST_DRAWN).toList(), speakers.stream().limit(MOST_DRAWN).toList());
  }

  /** Whether any article states the time of the day. */
  public boolean timed() {
    return stories.stream().anyMatch(story -> story.untimed() < story.total());
  }

  /**
   * When a story's articles were published.
   *
   * @param headline of the story
   * @param articles how many in each of the 24 hours of the clock in the briefing's zone
   * @param untimed how many state no time of the day
   */
  public record StoryHours(String headline, List<Integer> articles, int untimed) {

    public StoryHours {
      articles = List.copyOf(articles);
      if (articles.size() != 24) {
        throw new IllegalArgumentException("a clock has 24 hours");
      }
    }

    /** How many articles tell it. */
    public int total() {
      return untimed + articles.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * Somebody who is quoted.
   *
   * @param statements how many sentences of the day's articles hold words of this speaker
   */
  public record SpeakerCount(String speaker, int statements) {}
}
