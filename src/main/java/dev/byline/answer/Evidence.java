package dev.byline.answer;

import static dev.byline.answer.EvidenceFeature.*;

import dev.byline.answer.Quote.Relation;
import dev.byline.answer.Ranking.Ranked;
import dev.byline.index.Candidate;
import dev.byline.index.Candidate.TermEvidence;
import dev.byline.index.SearchResult;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How strongly the sentences that rank first speak for there being an answer at all. */
final class Evidence {

  /** So many sentences are looked at: the one that answers need not be the very first. */
  static final int SENTENCES = 3;

  /** Where no feature speaks for or against an answer: the regression's constant. */
  static final double NOTHING = -1.7;

  private final UnderstoodQuestion question;
  private final double[] weights;
  private final double total;
  private final double telling;
  private final boolean[] unknown;
  private final Set<? extends Feature> leftOut;

  Evidence(UnderstoodQuestion question, SearchResult result, Set<? extends Feature> leftOut) {
    this.question = question;
    this.weights = TermWeights.of(result);
    this.total = Math.max(Double.MIN_NORMAL, TermWeights.sum(weights));
    this.telling = TermWeights.telling(result);
    this.unknown = new boolean[weights.length];
    for (int i = 0; i < weights.length; i++) {
      unknown[i] = result.terms().get(i).articles() == 0;
    }
    this.leftOut = leftOut;
  }

  /**
   * The logarithm of the odds that the first of these sentences answer, by what the questions held
   * that the weights were fitted on.
   *
   * @param ranked at least one, best first
   */
  double of(List<Ranked> ranked) {
    return NOTHING + points(ranked).stream().mapToDouble(Points::points).sum();
  }

  /** What each feature adds to that. */
  List<Points> points(List<Ranked> ranked) {
    return Points.of(EvidenceFeature.values(), features(ranked), leftOut);
  }

  /** One value a feature, by its place in the enumeration. */
  double[] features(List<Ranked> ranked) {
    List<Ranked> best = ranked.stream().limit(SENTENCES).toList();
    double[] values = new double[EvidenceFeature.values().length];
    values[FIRST_RANK.ordinal()] = best.getFirst().value() * weights.length * telling;
    values[TERMS.ordinal()] = Math.log(weights.length);
    values[UNKNOWN.ordinal()] = weight(i -> unknown[i]) / total;
    double names = weight(this::name);
    for (Ranked each : best) {
      Candidate candidate = each.candidate();
      raise(values, BROAD_SCORE, candidate.score() / total * weights.length * telling);
      raise(values, IN_TITLE, candidate.terms().stream().anyMatch(TermEvidence::title) ? 1 : 0);
      if (names > 0) {
        raise(values, NAMES_HELD, weight(i -> name(i) && held(each, i)) / names);
      }
    }
    return values;
  }

  private static void raise(double[] values, EvidenceFeature feature, double value) {
    values[feature.ordinal()] = Math.max(values[feature.ordinal()], value);
  }

  private boolean name(int i) {
    return question.topics().get(i).name();
  }

  private double weight(IntPredicate counts) {
    return IntStream.range(0, weights.length).filter(counts).mapToDouble(i -> weights[i]).sum();
  }

  /** Whether a sentence holds a name. Who speaks is there, named or not. */
  private boolean held(Ranked ranked, int i) {
    return ranked.candidate().terms().get(i).inSentence()
        || (question.topics().get(i).speaker() && ranked.relation() == Relation.SAID);
  }
}
