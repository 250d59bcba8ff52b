package dev.byline.index;

import dev.byline.article.DayRange;
import dev.byline.attribution.ObservedNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One generation of the index, unchanging until it is closed. Safe for several threads. */
public interface IndexView extends AutoCloseable {

  IndexSummary summary();

  /**
   * The sentences that hold the query's terms best, by a first and broad ranking.
   *
   * @param limit the most candidates to give, at least 1
   */
  SearchResult search(SentenceQuery query, int limit);

  /** What these candidates of this view say and where they stand, in the order given. */
  List<IndexedSentence> sentences(List<Candidate> candidates);

  /**
   * Statements, those of the newest article first and within an article in reading order.
   *
   * @param offset how many to pass over
   * @param limit the most to give, at least 1
   */
  StatementPage statements(StatementQuery query, int offset, int limit);

  /** Everybody who says anything. */
  SpeakerDirectory speakers();

  /**
   * Words of the articles that are spelled much like this one, nearest first.
   *
   * @param word in the form of {@link TextAnalysis.Token#exact}
   */
  List<String> spellings(String word, int limit);

  /** The names that the articles hold, to be read while the view is open. */
  ObservedNames names();

  /** Articles, newest first and then by file. */
  List<IndexedArticle> articles(int offset, int limit);

  /** The article that was read from this file. */
  Optional<IndexedArticle> article(String file);

  /**
   * The articles of these days, by file: those that state one as that of their publication, and of
   * those that state none the ones whose files were last changed then.
   */
  List<IndexedArticle> published(DayRange days);

  /** The first of these days that has articles. */
  Optional<LocalDate> firstPublication(DayRange days);

  /** The last of these days that has articles. */
  Optional<LocalDate> lastPublication(DayRange days);

  /** What may be quoted of an article of this view, in reading order. */
  List<IndexedSentence> sentences(IndexedArticle article);

  /**
   * About how many articles hold a term in their text or title; what was deleted lately may count.
   *
   * @param stem as {@link TextAnalysis.Token#stem} gives it
   */
  int articlesWith(String stem);

  @Override
  void close();
}
