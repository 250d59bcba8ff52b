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

  /** The speakers of one article. */
  @FunctionalInterface
  interface Speakers {

    /**
     * The canonical names of those who say the sentence, in its order; mostly one. Empty where
     * nobody does or it is not clear.
     *
     * @param sentence one of the article's
     */
    List<String> of(Sentence sentence);
  }
}
