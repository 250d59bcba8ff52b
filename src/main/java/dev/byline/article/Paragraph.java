package dev.byline.article;

import java.util.List;

/**
 * A block of an article: a paragraph, a heading, a caption, a list of links.
 *
 * @param role what the block is for; only {@link Role#BODY} is ever quoted
 * @param span from its first to its last sentence in the file's decoded text
 * @param line the 1-based line of the file in which it begins
 * @param sentences in reading order; at least one
 */
public record Paragraph(Role role, SourceSpan span, int line, List<Sentence> sentences) {

  public Paragraph {
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("a paragraph has at least one sentence");
    }
  }

  /** What a block of an article is for. */
  public enum Role {
    /** Running text: the only role whose sentences may be shown as quotes. */
    BODY,
    /** The article's own title, where it stands in the text. */
    TITLE,
    /** A heading within the article. */
    HEADING,
    /** A picture's caption or its credit line. */
    CAPTION,
    /** Links to other pages: "More articles", a list of sources. */
    LINKS,
    /** What the site says of itself: cookies, newsletters, copyright, how to subscribe. */
    NOTICE,
    /** A line of data about the article, such as {@code date 2025-04-23} or a byline. */
    METADATA;

    /** Whether sentences of this role may be shown as quotes. */
    public boolean quotable() {
      return this == BODY;
    }
  }
}
