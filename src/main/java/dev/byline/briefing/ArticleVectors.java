package dev.byline.briefing;

import java.util.List;

/** The vectors of a day's articles, made comparable. */
final class ArticleVectors {

  /**
   * How much of its own length a vector is divided by; the rest is the mean length. With the whole
   * of it (the cosine) a long report looks unlike everything. Pivoted normalisation (Singhal,
   * Buckley and Mitra, 1996).
   */
  private static final double SLOPE = 0.4;

  private ArticleVectors() {}

  static List<TermVector> of(List<ArticleTerms> articles, double[] weights) {
    List<TermVector> raw = articles.stream().map(article -> article.vector(weights)).toList();
    double mean = raw.stream().mapToDouble(TermVector::length).average().orElse(1);
    return raw.stream()
        .map(vector -> vector.times(1 / ((1 - SLOPE) * mean + SLOPE * vector.length() + TINY)))
        .toList();
  }

  /** An article without any term has no length. */
  private static final double TINY = 1e-9;
}
