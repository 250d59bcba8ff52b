package dev.byline.article;

import java.util.Locale;
import java.util.Optional;

/** The markup of an article's file, known by the file name's ending. */
public enum Format {
  TEXT,
  MARKDOWN,
  HTML;

  /** The format of the file, or empty where its ending is none that Byline reads. */
  public static Optional<Format> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt")) {
      return Optional.of(TEXT);
    }
    if (name.endsWith(".md")) {
      return Optional.of(MARKDOWN);
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Optional.of(HTML);
    }
    return Optional.empty();
  }

  /**
   * A sentence of this format as it reads: without Markdown's inline marks; for plain text and HTML
   * unchanged. A quote's proof is the sentence itself, not its reading.
   *
   * @param sentence as {@link Sentence#text} gave it
   */
  public String readable(String sentence) {
    return this == MARKDOWN ? InlineMarks.drop(sentence) : sentence;
  }
}
