package dev.byline.answer;

import dev.byline.index.SearchResult;
import java.util.stream.DoubleStream;

/** What each term of a question is worth: the rarer, the more it tells. */
final class TermWeights {

  private TermWeights() {}

  static double sum(double[] weights) {
    return DoubleStream.of(weights).sum();
  }

  /**
   * Inverse sentence frequency of each term, as in BM25: natural logarithm of (1 + (N - n + 0.5) /
   * (n + 0.5)). A term that no sentence holds weighs most.
   */
  static double[] of(SearchResult result) {
    int sentences = result.sentences();
    return result.terms().stream()
        .mapToDouble(
            term -> Math.log(1 + (sentences - term.sentences() + 0.5) / (term.sentences() + 0.5)))
        .toArray();
  }
}
