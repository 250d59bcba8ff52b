package dev.byline.answer;

import dev.byline.index.SearchResult;
import java.util.stream.DoubleStream;

/** What each term of a question is worth: the rarer, the more it tells. */
final class TermWeights {

  /** The least number of sentences from which can be told how common a word is. */
  private static final int COLLECTION = 1000;

  private TermWeights() {}

  static double sum(double[] weights) {
    return DoubleStream.of(weights).sum();
  }

  /**
   * Inverse sentence frequency of each term, as in BM25: natural logarithm of (1 + (N - n + 0.5) /
   * (n + 0.5)). A term that no sentence holds weighs most.
   */
  static double[] of(SearchResult result) {
    return of(result, result.sentences());
  }

  private static double[] of(SearchResult result, int sentences) {
    return result.terms().stream()
        .mapToDouble(
            term -> Math.log(1 + (sentences - term.sentences() + 0.5) / (term.sentences() + 0.5)))
        .toArray();
  }

  /**
   * How telling the terms are on average: 0 for words that stand everywhere, about 1 for words that
   * stand in a single sentence. In few sentences every word seems common, so they are taken for
   * part of a larger collection.
   */
  static double telling(SearchResult result) {
    int sentences = Math.max(COLLECTION, result.sentences());
    return sum(of(result, sentences)) / result.terms().size() / Math.log(sentences);
  }
}
