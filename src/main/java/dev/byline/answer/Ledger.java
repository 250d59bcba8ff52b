package dev.byline.answer;

import java.util.List;

/** What somebody said, newest first. */
public sealed interface Ledger permits Ledger.Page, NothingSaid, UnknownSpeaker {

  /**
   * Some of it.
   *
   * @param speakers the canonical names that the asked one may mean
   * @param searched where was looked, and for what topic; without terms where none was asked for
   * @param statements newest article first, within an article in reading order; fewer than a page
   *     holds where some no longer stand in their files, none behind the last page
   * @param total how many there are on all pages
   * @param page which one this is, from 1
   * @param pages how many there are
   */
  record Page(
      List<String> speakers,
      Searched searched,
      List<ProvenStatement> statements,
      int total,
      int page,
      int pages)
      implements Ledger {

    public Page {
      speakers = List.copyOf(speakers);
      statements = List.copyOf(statements);
    }
  }
}
