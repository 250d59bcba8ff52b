package dev.byline.index;

import dev.byline.article.Citation;
import dev.byline.article.DatedExpression;
import java.util.List;

/**
 * A sentence as the index keeps it.
 *
 * @param text word for word
 * @param citation where it stands
 * @param ordinal its place among the article's quotable sentences, from 0
 * @param paragraph the number of its paragraph in the article, from 0
 * @param statement whether somebody says it, clear or not
 * @param speakers the canonical names of those who say it, in its order, where that is clear
 * @param dates when it tells of, in its order; their spans count from the text's beginning
 * @param article where it comes from
 */
public record IndexedSentence(
    String text,
    Citation citation,
    int ordinal,
    int paragraph,
    boolean statement,
    List<String> speakers,
    List<DatedExpression> dates,
    IndexedArticle article) {

  public IndexedSentence {
    speakers = List.copyOf(speakers);
    dates = List.copyOf(dates);
  }
}
