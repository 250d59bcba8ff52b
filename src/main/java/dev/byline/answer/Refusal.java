package dev.byline.answer;

import dev.byline.answer.Quote.Relation;
import dev.byline.answer.Ranking.Ranked;
import dev.byline.index.SearchResult;
import java.util.List;

/** Decides what is not said: nothing at all where the evidence is thin, and no mere bystanders. */
final class Refusal {

  /** A sentence far below the first in rank stands beside the point. */
  private static final double NEAR_THE_FIRST = 0.5;

  /** What a further sentence must hold of the question, as a share of what is {@code ENOUGH}. */
  private static final double FOR_A_FURTHER_ONE = 0.75;

  private final UnderstoodQuestion question;
  private final Evidence evidence;

  Refusal(UnderstoodQuestion question, SearchResult result) {
    this.question = question;
    this.evidence = new Evidence(question, result);
  }

  /** Whether the sentences that rank first hold too little of the question, in any one place. */
  boolean refuses(List<Ranked> ranked) {
    return ranked.stream()
        .limit(3)
        .noneMatch(first -> evidence.of(first.candidate()) >= Evidence.ENOUGH);
  }

  /** The ranked sentences without those that only stand near to the point. */
  List<Ranked> withoutBystanders(List<Ranked> ranked) {
    double first = ranked.getFirst().value();
    return ranked.stream()
        .filter(
            next ->
                next == ranked.getFirst()
                    || (next.value() >= NEAR_THE_FIRST * first
                        && evidence.of(next.candidate()) >= FOR_A_FURTHER_ONE * Evidence.ENOUGH
                        && (question.saidBy().isEmpty() || next.relation() != Relation.MENTIONS)))
        .toList();
  }
}
