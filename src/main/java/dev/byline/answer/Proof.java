package dev.byline.answer;

import dev.byline.article.ArticleFolder;
import dev.byline.article.Format;
import dev.byline.attribution.Statement;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexedStatement;
import java.util.List;
import java.util.Optional;

/** Cuts statements from their files, and has a file read again that is not what was indexed. */
final class Proof {

  private final ArticleFolder folder;
  private final ArticleIndex index;
  private final NameReader names;

  Proof(ArticleFolder folder, ArticleIndex index, NameReader names) {
    this.names = names;
    this.folder = folder;
    this.index = index;
  }

  /** Those that still stand in their files, in the order given. */
  List<ProvenStatement> of(List<IndexedStatement> statements) {
    return statements.stream().map(this::of).flatMap(Optional::stream).toList();
  }

  private Optional<ProvenStatement> of(IndexedStatement statement) {
    String file = statement.citation().file();
    Optional<String> text = folder.cut(statement.citation());
    if (text.isEmpty()) {
      index.requeue(file);
    }
    return text.map(
        words ->
            new ProvenStatement(
                words,
                Format.of(file).orElse(Format.TEXT).readable(words),
                named(statement.statement()),
                statement.citation(),
                statement.article()));
  }

  private Statement named(Statement statement) {
    return statement.by(names.canonical(statement.speakers()));
  }
}
