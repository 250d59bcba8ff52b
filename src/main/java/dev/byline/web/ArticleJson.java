package dev.byline.web;

import dev.byline.article.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the page shows it around a quote.
 *
 * @param publishedLabel the stated day in words
 * @param label the place of the quote, as people write it
 */
record ArticleJson(
    String file,
    String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String publishedLabel,
    @Nullable String url,
    String label,
    List<ParagraphJson> paragraphs) {

  /**
   * A block of the article.
   *
   * @param line the 1-based line of the file in which it begins
   */
  record ParagraphJson(int line, Paragraph.Role role, List<SegmentJson> segments) {}

  /**
   * A sentence, or the space between two.
   *
   * @param quoted whether it is the one that was asked for
   */
  record SegmentJson(String text, boolean quoted) {}
}
