package dev.byline.briefing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds for each article those most like it without comparing all with all: by an inverted index
 * over the weightiest terms of each (the usual way of finding near neighbours in sparse vectors;
 * Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 2008, section 7.1).
 */
final class NearestArticles {

  /** An article's terms by which others are looked up, the weightiest first. */
  private static final int LOOKED_UP = 40;

  /** A term of more articles than this leads to no one in particular. */
  private static final int MOST_ARTICLES = 500;

  /** How many neighbours are kept: a story of more articles is held together through them. */
  static final int KEPT = 20;

  private final List<TermVector> vectors;
  private final int[][] holders;

  NearestArticles(List<TermVector> vectors, int vocabulary) {
    this.vectors = vectors;
    int[] counts = new int[vocabulary];
    vectors.forEach(vector -> Arrays.stream(vector.terms()).forEach(term -> counts[term]++));
    holders = new int[vocabulary][];
    Arrays.setAll(holders, term -> new int[counts[term] <= MOST_ARTICLES ? counts[term] : 0]);
    int[] filled = new int[vocabulary];
    for (int article = 0; article < vectors.size(); article++) {
      for (int term : vectors.get(article).terms()) {
        if (holders[term].length > 0) {
          holders[term][filled[term]++] = article;
        }
      }
    }
  }

  /** Another article and how much alike the two are. */
  record Neighbour(int article, double likeness) {}

  /** The neighbours of each article, nearest first. */
  List<List<Neighbour>> all() {
    Search search = new Search();
    List<List<Neighbour>> all = new ArrayList<>();
    for (int article = 0; article < vectors.size(); article++) {
      all.add(search.of(article));
    }
    return all;
  }

  /** What one look for neighbours after another writes on. */
  private final class Search {

    private final float[] shared = new float[vectors.size()];
    private final int[] touched = new int[vectors.size()];

    private List<Neighbour> of(int article) {
      TermVector vector = vectors.get(article);
      int size = 0;
      for (int i : weightiest(vector.weights(), vector.weights().length, LOOKED_UP)) {
        for (int other : holders[vector.terms()[i]]) {
          if (shared[other] == 0) {
            touched[size++] = other;
          }
          shared[other] += vector.weights()[i];
        }
      }
      // The terms they share are a first guess; only the most promising are compared in full.
      float[] guesses = new float[size];
      for (int i = 0; i < size; i++) {
        guesses[i] = touched[i] == article ? 0 : shared[touched[i]];
        shared[touched[i]] = 0;
      }
      return IntStream.of(weightiest(guesses, size, 3 * KEPT))
          .map(i -> touched[i])
          .filter(other -> other != article)
          .mapToObj(other -> new Neighbour(other, vector.dot(vectors.get(other))))
          .sorted(
              Comparator.comparingDouble(Neighbour::likeness)
                  .reversed()
                  .thenComparing(Neighbour::article))
          .limit(KEPT)
          .toList();
    }
  }

  /** The places of the greatest of some numbers that are not negative. */
  private static int[] weightiest(float[] numbers, int size, int limit) {
    long[] ranked = new long[size];
    for (int i = 0; i < size; i++) {
      // As bits, floats that are not negative are in the order of their values.
      ranked[i] = (long) Float.floatToIntBits(numbers[i]) << 32 | (Integer.MAX_VALUE - i);
    }
    Arrays.sort(ranked);
    int[] places = new int[Math.min(limit, size)];
    for (int i = 0; i < places.length; i++) {
      places[i] = Integer.MAX_VALUE - (int) ranked[size - 1 - i];
    }
    return places;
  }
}
