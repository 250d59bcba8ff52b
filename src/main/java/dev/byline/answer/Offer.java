package dev.byline.answer;

import java.util.List;

/**
 * Questions that may be asked instead, best first.
 *
 * @param sort how they relate to the question that was asked
 */
public record Offer(Sort sort, List<String> questions) {

  public Offer {
    questions = List.copyOf(questions);
  }

  /** How questions relate to the one that was asked. */
  public enum Sort {
    /** The same, of another time or of any. */
    OTHER_TIME,
    /** The same, with an unknown word as the articles spell one much like it. */
    RESPELLED,
    /** What the same person did speak about; each has an answer. */
    SAME_SPEAKER,
    /** Who did speak about the same; each has an answer. */
    SAME_TOPIC
  }
}
