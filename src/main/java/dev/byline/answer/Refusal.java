package dev.byline.answer;

import dev.byline.answer.Quote.Relation;
import dev.byline.answer.Ranking.Ranked;
import dev.byline.index.SearchResult;
import java.util.List;
import java.util.Optional;
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
    List<Ranked> answering = answering(ranked);
    return answering.isEmpty() || evidence.of(answering) < ENOUGH;
  }

  /** The ranked sentences without those that only stand near to the point. */
  List<Ranked> withoutBystanders(List<Ranked> ranked) {
    Ranked first = answering(ranked).getFirst();
    return ranked.stream().filter(next -> verdict(next, first) == Verdict.ANSWERS).toList();
  }

  /** What is made of each of the ranked sentences, in their order. */
  List<Verdict> verdicts(List<Ranked> ranked) {
    List<Ranked> answering = answering(ranked);
    return ranked.stream()
        .map(next -> answering.isEmpty() ? alone(next) : verdict(next, answering.getFirst()))
        .toList();
  }

  /** How it is decided whether there is an answer, where any sentence could be one. */
  Optional<Explanation.Decision> decision(List<Ranked> ranked) {
    List<Ranked> answering = answering(ranked);
    return answering.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Explanation.Decision(
                evidence.of(answering), ENOUGH, Evidence.NOTHING, evidence.points(answering)));
  }

  private List<Ranked> answering(List<Ranked> ranked) {
    return ranked.stream().filter(next -> alone(next) == Verdict.ANSWERS).toList();
  }

  /**
   * Whether a sentence can answer at all. Where somebody's words are asked for, it must be theirs
   * or about them, and on the topic: what only names them says nothing of what was asked.
   */
  private Verdict alone(Ranked ranked) {
    if (question.saidBy().isEmpty()) {
      return Verdict.ANSWERS;
    }
    if (ranked.relation() == Relation.MENTIONS) {
      return Verdict.NOT_THEIRS;
    }
    return ranked.onTopic() ? Verdict.ANSWERS : Verdict.OFF_TOPIC;
  }

  private Verdict verdict(Ranked next, Ranked first) {
    Verdict alone = alone(next);
    if (alone != Verdict.ANSWERS || next == first) {
      return alone;
    }
    if (!close(next, first)) {
      return Verdict.FAR_BEHIND;
    }
    if (question.kind().asksFor().isPresent() && holdsKind(first) && !holdsKind(next)) {
      return Verdict.OTHER_KIND;
    }
    return onTheSameNames(next, first) ? Verdict.ANSWERS : Verdict.OTHER_NAMES;
  }

  /**
   * Whether a word of the kind that is asked for stands there, which the question does not hold.
   */
  private boolean holdsKind(Ranked ranked) {
    return SentenceFeatures.notAsked(ranked.candidate()).length > 0;
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
