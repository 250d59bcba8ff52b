package dev.byline.answer;

import java.util.List;

/**
 * A page of statements.
 *
 * @param statements those of the newest article first, within an article in reading order; fewer
 *     than the page holds where some no longer stand in their files
 * @param total how many there are on all pages
 */
public record StatementList(List<ProvenStatement> statements, int total) {

  public StatementList {
    statements = List.copyOf(statements);
  }
}
