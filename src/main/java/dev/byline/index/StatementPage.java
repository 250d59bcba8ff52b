package dev.byline.index;

import java.util.List;

/**
 * Some of the statements that were asked for.
 *
 * @param statements newest article first, within an article in reading order
 * @param total how many there are in all
 */
public record StatementPage(List<IndexedStatement> statements, int total) {

  public StatementPage {
    statements = List.copyOf(statements);
  }
}
