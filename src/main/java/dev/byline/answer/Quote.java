package dev.byline.answer;

import dev.byline.article.Citation;
import dev.byline.article.SourceSpan;
import dev.byline.index.IndexedArticle;
import dev.byline.index.Sources;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence that an answer shows, proved to stand in its file when the answer was given.
 *
 * @param text word for word, exactly as it stands in the file
 * @param reading the text as people read it: without Markdown's marks, else the same
 * @param citation where it stands
 * @param article what it is from
 * @param statement whether somebody says it, even where it is not clear who
 * @param speaker the canonical name of who says it, where that is clear
 * @param relation how it answers
 * @param score its rank's value between 0 and 1, comparable within one answer
 * @param alsoIn other places that say the same, at most one a file
 * @param matched the parts of {@code reading} that match the question, in order
 */
public record Quote(
    String text,
    String reading,
    Citation citation,
    IndexedArticle article,
    boolean statement,
    Optional<String> speaker,
    Relation relation,
    double score,
    List<Place> alsoIn,
    List<SourceSpan> matched) {

  public Quote {
    alsoIn = List.copyOf(alsoIn);
    matched = List.copyOf(matched);
  }

  /**
   * A place where the same is said in nearly the same words.
   *
   * @param citation where it stands
   * @param article what it is from
   */
  public record Place(Citation citation, IndexedArticle article) {}

  /** All articles that say it, its own first. */
  public List<IndexedArticle> articles() {
    return Stream.concat(Stream.of(article), alsoIn.stream().map(Place::article)).toList();
  }

  /** How many sources that do not depend on each other say it. */
  public int independentSources() {
    return Sources.of(articles()).independent();
  }

  /** How a quote stands to the person asked about. */
  public enum Relation {
    /** Said by the person asked about. */
    SAID,
    /** About the person asked about, by somebody else or by the article itself. */
    ABOUT,
    /** It holds what was asked; nobody in particular was asked about, or it only names them. */
    MENTIONS
  }
}
