package dev.byline.article;

/**
 * One sentence of an article, where it stands and as it reads.
 *
 * @param span where it stands in the file's decoded text
 * @param line the 1-based line of the file in which it begins
 * @param text for plain text and Markdown exactly {@code span.cut(article.text())}; for HTML that
 *     slice without its tags, with character references resolved and white space folded
 */
public record Sentence(SourceSpan span, int line, String text) {

  public Sentence {
    if (line < 1) {
      throw new IllegalArgumentException("lines are counted from 1, not " + line);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("a sentence has words");
    }
  }
}
