package dev.byline.answer;

import dev.byline.answer.Quote.Relation;
import dev.byline.answer.Ranking.Ranked;
import dev.byline.index.Candidate.TermEvidence;
import dev.byline.index.SearchResult;
import dev.byline.index.SearchResult.TermStatistics;
import java.util.List;

/** Decides what is not said: nothing at all where the evidence is thin, and no mere bystanders. */
final class Refusal {

  /** A sentence far below the first in rank stands beside the point. */
  private static final double NEAR_THE_FIRST = 0.6;

  /** What a further sentence must hold of the question, as a share of what the first holds. */
  private static final double HOLDS_OF_THE_FIRST = 0.6;

  /**
   * What must be held where no article names a person or place that is asked about: more of the
   * rest, since the name may only be misspelled.
   */
  private static final double ENOUGH_WITHOUT_A_NAME = 0.55;

  private final UnderstoodQuestion question;
  private final Evidence evidence;
  private final List<TermStatistics> terms;

  Refusal(UnderstoodQuestion question, SearchResult result) {
    this.question = question;
    this.evidence = new Evidence(question, result);
    this.terms = result.terms();
  }

  /** Whether the sentences that rank first hold too little of the question, in any one place. */
  boolean refuses(List<Ranked> ranked) {
    double enough = unknownName() ? ENOUGH_WITHOUT_A_NAME : Evidence.ENOUGH;
    return ranked.stream()
        .filter(this::answers)
        .limit(3)
        .noneMatch(first -> evidence.of(first.candidate()) >= enough);
  }

  /**
   * Whether a sentence can answer at all. Where somebody's words are asked for, it must be theirs
   * and on the topic, or about them.
   */
  private boolean answers(Ranked ranked) {
    return question.saidBy().isEmpty()
        || switch (ranked.relation()) {
          case SAID -> ranked.onTopic();
          case ABOUT -> true;
          case MENTIONS -> false;
        };
  }

  /** Whether no article names a person or place that is asked about. */
  private boolean unknownName() {
    for (int i = 0; i < terms.size(); i++) {
      if (question.topics().get(i).name() && terms.get(i).articles() == 0) {
        return true;
      }
    }
    return false;
  }

  /** The ranked sentences without those that only stand near to the point. */
  List<Ranked> withoutBystanders(List<Ranked> ranked) {
    List<Ranked> answering = ranked.stream().filter(this::answers).toList();
    Ranked first = answering.getFirst();
    return answering.stream()
        .filter(next -> next == first || (close(next, first) && onTheSameNames(next, first)))
        .toList();
  }

  private boolean close(Ranked next, Ranked first) {
    // Their own words on the topic are all wanted.
    return next.relation() == Relation.SAID
        || (next.value() >= NEAR_THE_FIRST * first.value()
            && evidence.of(next.candidate())
                >= HOLDS_OF_THE_FIRST * evidence.of(first.candidate()));
  }

  /** What is asked of one place or person is not answered by what is told of another. */
  private boolean onTheSameNames(Ranked next, Ranked first) {
    for (int i = 0; i < question.topics().size(); i++) {
      if (question.topics().get(i).name()
          && first.candidate().terms().get(i).inSentence()
          && !near(next.candidate().terms().get(i))
          && next.relation() != Relation.SAID) {
        return false;
      }
    }
    return true;
  }

  private static boolean near(TermEvidence term) {
    return term.inSentence() || term.paragraph() || term.before() || term.title();
  }
}
