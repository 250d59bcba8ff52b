package dev.byline.attribution;

import dev.byline.article.Article;
import java.util.List;
import java.util.Set;

/** Reads which names an article holds and what it calls them. Safe for use by several threads. */
@FunctionalInterface
public interface ArticleNames {

  /** The article's names, each in the fullest form it has, in order; a bounded number. */
  List<Named> of(Article article);

  /** Raised when the same article would give other names: part of what an index is made with. */
  default int version() {
    return 1;
  }

  /**
   * A name in an article.
   *
   * @param name without titles
   * @param roles titles and offices beside it, as written: "UK Defence Secretary"
   */
  record Named(String name, Set<String> roles) {

    public Named {
      roles = Set.copyOf(roles);
    }
  }
}
