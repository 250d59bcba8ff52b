package dev.byline.briefing;

import java.util.Arrays;

/**
 * Terms with weights; all other terms weigh nothing.
 *
 * @param terms their numbers, rising
 * @param weights one a term
 */
record TermVector(int[] terms, float[] weights) {

  /**
   * The sum of a large story is so much longer that its terms are looked up, not walked through.
   */
  private static final int MUCH_LONGER = 8;

  TermVector {
    if (terms.length != weights.length) {
      throw new IllegalArgumentException("a weight for each term");
    }
  }

  /** The sum of products: how much the two have in common. */
  double dot(TermVector other) {
    if (terms.length > MUCH_LONGER * other.terms.length) {
      return other.lookedUpIn(this);
    }
    if (other.terms.length > MUCH_LONGER * terms.length) {
      return lookedUpIn(other);
    }
    double sum = 0;
    int here = 0;
    int there = 0;
    while (here < terms.length && there < other.terms.length) {
      int order = Integer.compare(terms[here], other.terms[there]);
      if (order == 0) {
        sum += weights[here] * other.weights[there];
      }
      here += order <= 0 ? 1 : 0;
      there += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  private double lookedUpIn(TermVector longer) {
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      int place = Arrays.binarySearch(longer.terms, terms[i]);
      sum += place < 0 ? 0 : weights[i] * longer.weights[place];
    }
    return sum;
  }

  double length() {
    double squares = 0;
    for (float weight : weights) {
      squares += weight * weight;
    }
    return Math.sqrt(squares);
  }

  TermVector times(double factor) {
    float[] scaled = new float[weights.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) (weights[i] * factor);
    }
    return new TermVector(terms, scaled);
  }

  TermVector plus(TermVector other) {
    int[] union = new int[terms.length + other.terms.length];
    float[] sums = new float[union.length];
    int size = 0;
    int here = 0;
    int there = 0;
    while (here < terms.length || there < other.terms.length) {
      int term =
          Math.min(
              here < terms.length ? terms[here] : Integer.MAX_VALUE,
              there < other.terms.length ? other.terms[there] : Integer.MAX_VALUE);
      union[size] = term;
      if (here < terms.length && terms[here] == term) {
        sums[size] += weights[here++];
      }
      if (there < other.terms.length && other.terms[there] == term) {
        sums[size] += other.weights[there++];
      }
      size++;
    }
    return new TermVector(Arrays.copyOf(union, size), Arrays.copyOf(sums, size));
  }
}
