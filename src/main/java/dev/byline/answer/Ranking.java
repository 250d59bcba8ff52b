package dev.byline.answer;

import dev.byline.answer.Quote.Relation;
import dev.byline.index.Candidate;
import dev.byline.index.SearchResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Puts candidates in the order in which people see them: by the weighted sum of every {@link
 * RankingFeature}.
 */
final class Ranking {

  /**
   * A candidate in its place.
   *
   * @param value higher is better; comparable within one question
   * @param relation to the person asked about
   * @param onTopic whether it stands at what is asked about beside the person
   */
  record Ranked(Candidate candidate, double value, Relation relation, boolean onTopic) {}

  private final UnderstoodQuestion question;
  private final double[] weights;
  private final SentenceFeatures features;
  private final Set<? extends Feature> leftOut;

  Ranking(UnderstoodQuestion question, SearchResult result) {
    this(question, result, Set.of());
  }

  /** Leaves features out, so that it can be measured what they are good for. */
  Ranking(UnderstoodQuestion question, SearchResult result, Set<? extends Feature> leftOut) {
    this.question = question;
    this.weights = TermWeights.of(result);
    this.features = new SentenceFeatures(question, result);
    this.leftOut = leftOut;
  }

  /** All candidates, best first: what the person asked about said comes before all else. */
  List<Ranked> rank(List<Candidate> candidates) {
    List<Ranked> ranked = new ArrayList<>();
    // Only where nothing of theirs stands at the topic do their words under its title count.
    boolean wide =
        question.saidBy().isPresent()
            && candidates.stream()
                .noneMatch(candidate -> candidate.said() && question.onTopic(candidate, weights));
    for (Candidate candidate : candidates) {
      ranked.add(
          new Ranked(
              candidate,
              value(candidate),
              question.relation(candidate),
              wide
                  ? question.underTopic(candidate, weights)
                  : question.onTopic(candidate, weights)));
    }
    ranked.sort(
        Comparator.comparing((Ranked r) -> !(r.relation() == Relation.SAID && r.onTopic()))
            .thenComparing(Comparator.comparingDouble(Ranked::value).reversed()));
    return ranked;
  }

  /** What each feature adds to a candidate's value. */
  List<Points> points(Candidate candidate) {
    return Points.of(RankingFeature.values(), features.of(candidate), leftOut);
  }

  private double value(Candidate candidate) {
    double[] values = features.of(candidate);
    double sum = 0;
    for (RankingFeature feature : RankingFeature.values()) {
      sum += leftOut.contains(feature) ? 0 : feature.weight() * values[feature.ordinal()];
    }
    return sum;
  }
}
