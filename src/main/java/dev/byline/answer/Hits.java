package dev.byline.answer;

import dev.byline.answer.Ranking.Ranked;
import dev.byline.answer.UnderstoodQuestion.AskedPerson;
import dev.byline.index.IndexView;
import dev.byline.index.SearchResult;
import dev.byline.index.SentenceQuery;
import java.util.List;

/**
 * What a search brought up for a question, in order.
 *
 * @param ranked all candidates, best first
 * @param refusal which of them are kept back
 */
record Hits(SearchResult result, List<Ranked> ranked, Refusal refusal) {

  /**
   * How many sentences are ranked closely. Of the questions whose answer the articles hold, the
   * broad ranking has it among these for all but one in eighty.
   */
  private static final int CANDIDATES = 100;

  /** Searches, and ranks what it finds. */
  static Hits of(Question question, UnderstoodQuestion understood, IndexView view) {
    SearchResult result =
        view.search(
            new SentenceQuery(
                understood.terms(),
                question.from(),
                question.to(),
                understood.time().map(AskedTime::days),
                understood.saidBy().map(AskedPerson::spokenBy),
                question.speaker().isPresent(),
                understood.kind().asksFor()),
            CANDIDATES);
    return new Hits(
        result,
        new Ranking(understood, result).rank(result.candidates()),
        new Refusal(understood, result));
  }
}
