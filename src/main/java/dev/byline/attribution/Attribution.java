package dev.byline.attribution;

import dev.byline.article.Article;
import java.util.List;

/** Finds what is said in articles, and by whom. Safe for use by several threads. */
public interface Attribution {

  /** All statements of an article, in the order in which they begin. */
  List<Statement> statements(Article article);

  /** Changes whenever the same article could be given other statements: an index made with it. */
  String version();
}
