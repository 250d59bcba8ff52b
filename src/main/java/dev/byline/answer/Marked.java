package dev.byline.answer;

/**
 * A stretch of a text that is compared with another.
 *
 * @param text as it stands there
 */
public record Marked(String text, Mark mark) {

  /** How a stretch stands to the other text. */
  public enum Mark {
    /** Both have these words. */
    EQUAL,
    /** Only the source, or the earlier text, has them. */
    DELETED,
    /** Only what was given, or the later text, has them. */
    INSERTED,
    /** It stands around what is compared. */
    AROUND
  }
}
