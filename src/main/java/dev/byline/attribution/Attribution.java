package dev.byline.attribution;

import dev.byline.article.Article;
import dev.byline.article.Sentence;
import java.util.Optional;

/** Finds who says an article's sentences. Safe for use by several threads. */
public interface Attribution {

  /** Reads the article once; the result answers for each of its sentences. */
  Speakers speakers(Article article);

  /** Changes whenever the same article could be given other speakers: an index made with it. */
  String version();

  /** The speakers of one article. */
  @FunctionalInterface
  interface Speakers {

    /**
     * The canonical name of who says the sentence, or empty where nobody does or it is not clear.
     *
     * @param sentence one of the article's
     */
    Optional<String> of(Sentence sentence);
  }
}
