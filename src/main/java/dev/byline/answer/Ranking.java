package dev.byline.answer;

import dev.byline.answer.Quote.Relation;
import dev.byline.index.Candidate;
import dev.byline.index.Candidate.TermEvidence;
import dev.byline.index.Holds;
import dev.byline.index.SearchResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts candidates in the order in which people see them. Everything that moves a sentence up or
 * down is here, as a feature with its weight.
 *
 * <p>The sum is BM25 (Robertson and Zaragoza, 2009) of the sentence, with the same term's presence
 * around it as weaker fields, much as BM25F adds fields before it saturates. Every part is weighted
 * by the term's inverse sentence frequency, so that a rare name outweighs a common verb.
 */
final class Ranking {

  /** How soon a repeated term stops adding: BM25's usual k1. */
  private static final double SATURATION = 1.2;

  /** How much a longer sentence must hold to count the same: lower than for whole documents. */
  private static final double LENGTH = 0.4;

  /** A term in the paragraph is nearly worth one in the sentence: the topic is set once. */
  private static final double IN_PARAGRAPH = 0.9;

  /** A term in the sentence before. */
  private static final double IN_SENTENCE_BEFORE = 0.15;

  /** A term in the title or the heading above. */
  private static final double IN_TITLE = 0.3;

  /** A term that the article returns to again and again is what it is about. */
  private static final double IN_ARTICLE = 0.2;

  /** After how many times half of {@link #IN_ARTICLE} is reached. */
  private static final double ARTICLE_SATURATION = 2;

  /** The very form that was asked rather than one of the same stem. */
  private static final double SAME_FORM = 0.4;

  /** Two of the question's neighbouring terms side by side; less the farther apart. */
  private static final double CLOSENESS = 0.08;

  /** The kind of thing asked for (a number, a date, a name), in units of an average term. */
  private static final double KIND = 2;

  /** Words in quotation marks, where somebody's words are asked for; in the same units. */
  private static final double IN_THEIR_WORDS = 1;

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
  private final double averageLength;

  Ranking(UnderstoodQuestion question, SearchResult result) {
    this.question = question;
    this.weights = TermWeights.of(result);
    this.averageLength =
        result.candidates().stream().mapToInt(Candidate::length).average().orElse(1);
  }

  /** All candidates, best first: what the person asked about said comes before all else. */
  List<Ranked> rank(List<Candidate> candidates) {
    List<Ranked> ranked = new ArrayList<>();
    for (Candidate candidate : candidates) {
      ranked.add(
          new Ranked(
              candidate,
              value(candidate),
              question.relation(candidate),
              question.onTopic(candidate, weights)));
    }
    ranked.sort(
        Comparator.comparing((Ranked r) -> !(r.relation() == Relation.SAID && r.onTopic()))
            .thenComparing(Comparator.comparingDouble(Ranked::value).reversed()));
    return ranked;
  }

  private double value(Candidate candidate) {
    double norm = 1 - LENGTH + LENGTH * candidate.length() / averageLength;
    double sum = 0;
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      TermEvidence term = candidate.terms().get(i);
      double frequency = term.positions().length;
      double value =
          frequency * (SATURATION + 1) / (frequency + SATURATION * norm)
              + (term.exact() ? SAME_FORM : 0)
              + (term.paragraph() ? IN_PARAGRAPH : 0)
              + (term.before() ? IN_SENTENCE_BEFORE : 0)
              + (term.title() ? IN_TITLE : 0)
              + IN_ARTICLE * term.inArticle() / (term.inArticle() + ARTICLE_SATURATION);
      sum += weights[i] * value;
      total += weights[i];
      if (i > 0) {
        sum +=
            CLOSENESS
                * Math.min(weights[i], weights[i - 1])
                * closeness(candidate.terms().get(i - 1), term);
      }
    }
    double averageTerm = total / weights.length;
    if (question.kind().asksFor().filter(candidate.holds()::contains).isPresent()) {
      sum += KIND * averageTerm;
    }
    if (candidate.said() && candidate.holds().contains(Holds.QUOTATION)) {
      sum += IN_THEIR_WORDS * averageTerm;
    }
    return total == 0 ? 0 : sum / total;
  }

  /** 1 for terms side by side, less the farther they are apart, 0 where one is absent. */
  private static double closeness(TermEvidence first, TermEvidence second) {
    int nearest = Integer.MAX_VALUE;
    for (int a : first.positions()) {
      for (int b : second.positions()) {
        if (a != b) {
          nearest = Math.min(nearest, Math.abs(a - b));
        }
      }
    }
    return nearest == Integer.MAX_VALUE ? 0 : 1.0 / nearest;
  }
}
