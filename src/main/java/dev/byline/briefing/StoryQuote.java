package dev.byline.briefing;

import dev.byline.article.Citation;
import dev.byline.index.IndexedArticle;
import java.util.List;

/**
 * A sentence that a briefing shows, proved to stand in its file when the briefing was made.
 *
 * @param text word for word, exactly as it stands in the file
 * @param reading the text as people read it: without Markdown's marks, else the same
 * @param citation where it stands
 * @param article what it is from
 * @param statement whether somebody says it, even where it is not clear who
 * @param speakers the canonical names of those who say it, where that is clear
 * @param alsoIn other places that say the same in nearly the same words, at most one a file
 */
public record StoryQuote(
    String text,
    String reading,
    Citation citation,
    IndexedArticle article,
    boolean statement,
    List<String> speakers,
    List<Place> alsoIn) {

  public StoryQuote {
    speakers = List.copyOf(speakers);
    alsoIn = List.copyOf(alsoIn);
  }

  /** By what a reader's list of sentences already sent knows it. */
  public SentenceKey key() {
    return SentenceKey.of(reading);
  }

  /** A place and the article it is in. */
  public record Place(Citation citation, IndexedArticle article) {}
}
