package dev.byline.answer;

import dev.byline.index.NotReadyException;
import dev.byline.index.QuotedSpeaker;
import java.util.List;

/**
 * What people said, statement by statement. Every statement is proved against its file each time it
 * is shown; one that fails is left out. Safe for use by several threads.
 */
public interface Statements {

  /**
   * Lists statements as they stand in the articles.
   *
   * @throws NotReadyException if no generation is served yet
   */
  StatementList list(StatementRequest request);

  /**
   * What somebody said, newest first. A topic is understood and searched as in a question about
   * what they said.
   *
   * @throws NotReadyException if no generation is served yet
   */
  Ledger ledger(LedgerRequest request);

  /**
   * What was said on a topic, oldest first, with the changes of wording.
   *
   * @throws NotReadyException if no generation is served yet
   */
  Timeline timeline(TimelineRequest request);

  /**
   * The speakers with most statements.
   *
   * @param start letters with which a word of their names begins; empty for everybody
   * @throws NotReadyException if no generation is served yet
   */
  List<QuotedSpeaker> speakers(String start, int limit);
}
