package dev.byline.attribution;

import dev.byline.article.Article;
import dev.byline.article.Sentence;
import java.util.List;

/** Finds who says an article's sentences. Safe for use by several threads. */
public interface Attribution {

  /** Reads the article once; the result answers for each of its sentences. */
  Speakers speakers(Article article);

  /** Changes whenever the same article could be given other speakers: an index made with it. */
  String version();

  /**
   * Who says a sentence.
   *
   * @param statement whether anybody says it
   * @param speakers the canonical names of those who do, in the sentence's order; mostly one, empty
   *     where it is not clear
   */
  record Attributed(boolean statement, List<String> speakers) {

    /** Nobody says it but the article. */
    public static final Attributed NOBODY = new Attributed(false, List.of());

    public Attributed {
      speakers = List.copyOf(speakers);
    }
  }

  /** The speakers of one article. */
  @FunctionalInterface
  interface Speakers {

    /**
     * What is known of who says the sentence.
     *
     * @param sentence one of the article's
     */
    Attributed of(Sentence sentence);
  }
}
