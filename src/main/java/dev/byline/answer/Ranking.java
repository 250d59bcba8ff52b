package dev.byline.answer;

import dev.byline.index.Candidate;
import dev.byline.index.Candidate.TermEvidence;
import dev.byline.index.SearchResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts candidates in the order in which people see them. Everything that moves a sentence up or down
 * is here, as a named feature with its weight.
 */
final class Ranking {

  static double[] W = {
    0.35, // 0 paragraph
    0.30, // 1 around
    0.30, // 2 title
    0.10, // 3 article
    0.15, // 4 exact bonus
    0.15, // 5 adjacency
    0.5, // 6 length b
    0.5, // 7 kind bonus
    0.0, // 8 
    0.0, // 9 
  };

  /** A candidate with its value. */
  record Ranked(Candidate candidate, double score) {}

  private Ranking() {}

  static List<Ranked> rank(UnderstoodQuestion question, SearchResult result) {
    double[] weights = idf(result);
    double averageLength =
        result.candidates().stream().mapToInt(Candidate::length).average().orElse(1);
    List<Ranked> ranked = new ArrayList<>();
    for (Candidate candidate : result.candidates()) {
      ranked.add(new Ranked(candidate, score(question, candidate, weights, averageLength)));
    }
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return ranked;
  }

  private static double score(
      UnderstoodQuestion question, Candidate candidate, double[] weights, double averageLength) {
    double norm = 1 - W[6] + W[6] * candidate.length() / averageLength;
    double score = 0;
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      TermEvidence evidence = candidate.terms().get(i);
      total += weights[i];
      if (evidence.inSentence()) {
        double tf = evidence.positions().length;
        score += weights[i] * 2.2 * tf / (tf + 1.2 * norm);
        if (evidence.exact()) {
          score += weights[i] * W[4];
        }
      }
      if (evidence.paragraph()) {
        score += weights[i] * W[0];
      }
      if (evidence.around()) {
        score += weights[i] * W[1];
      }
      if (evidence.title()) {
        score += weights[i] * W[2];
      }
      if (evidence.article()) {
        score += weights[i] * W[3];
      }
      if (i > 0) {
        score += W[5] * Math.min(weights[i], weights[i - 1]) * closeness(candidate.terms().get(i - 1), evidence);
      }
    }
    score += W[7] * total / Math.max(1, weights.length) * AnswerKinds.fits(question.kind(), candidate.sentence().text());
    return score / Math.max(total, 1e-9);
  }

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

  static double[] idf(SearchResult result) {
    return result.terms().stream()
        .mapToDouble(
            t -> Math.log(1 + (result.sentences() - t.sentences() + 0.5) / (t.sentences() + 0.5)))
        .toArray();
  }
}
