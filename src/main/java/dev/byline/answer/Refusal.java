package dev.byline.answer;

import dev.byline.answer.Quote.Relation;
import dev.byline.answer.Ranking.Ranked;
import dev.byline.index.SearchResult;
import java.util.List;
import java.util.Set;

/** Decides what is not said: nothing at all where the evidence is thin, and no mere bystanders. */
final class Refusal {

  /**
   * The evidence without which nothing is said. Set where about nine in ten questions are refused
   * that belong to other articles than those of the index.
   */
  private static final double ENOUGH = -0.5;

  /** A sentence so much less likely than the first (e to this power) stands beside the point. */
  private static final double NEAR_THE_FIRST = 7;

  private final UnderstoodQuestion question;
  private final Evidence evidence;

  Refusal(UnderstoodQuestion question, SearchResult result) {
    this(question, result, Set.of());
  }

  /** Leaves features out, so that it can be measured what they are good for. */
  Refusal(UnderstoodQuestion question, SearchResult result, Set<? extends Feature> leftOut) {
    this.question = question;
    this.evidence = new Evidence(question, result, leftOut);
  }

  /** Whether the sentences that rank first hold too little of the question. */
  boolean refuses(List<Ranked> ranked) {
    List<Ranked> answering = ranked.stream().filter(this::answers).toList();
    return answering.isEmpty() || evidence.of(answering) < ENOUGH;
  }

  /**
   * Whether a sentence can answer at all. Where somebody's words are asked for, it must be theirs
   * or about them, and on the topic: what only names them says nothing of what was asked.
   */
  private boolean answers(Ranked ranked) {
    return question.saidBy().isEmpty()
        || switch (ranked.relation()) {
          case SAID, ABOUT -> ranked.onTopic();
          case MENTIONS -> false;
        };
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
    return next.relation() == Relation.SAID || next.value() >= first.value() - NEAR_THE_FIRST;
  }

  /** What is asked of one place or person is not answered by what is told of another. */
  private boolean onTheSameNames(Ranked next, Ranked first) {
    for (int i = 0; i < question.topics().size(); i++) {
      if (question.topics().get(i).name()
          && first.candidate().terms().get(i).inSentence()
          && !next.candidate().terms().get(i).near()
          && next.relation() != Relation.SAID) {
        return false;
      }
    }
    return true;
  }
}
