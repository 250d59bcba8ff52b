package dev.byline.answer;

import dev.byline.answer.ComparedWords.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Lines up the words of two texts so that as much as can be is the same in both, in the same order:
 * a longest common subsequence in which common words count less and every gap costs something, so
 * that it does not pick single words from far apart.
 *
 * <p>The algorithm is Needleman and Wunsch, "A general method applicable to the search for
 * similarities in the amino acid sequence of two proteins", 1970; with free ends of the source it
 * finds the text within a longer one. It takes time and memory in the product of both lengths, so
 * callers bound them.
 */
final class WordAlignment {

  /** What a word that the other text lacks takes off, as a share of what an equal one gives. */
  private static final double GAP = 0.5;

  private static final byte SAME = 0;
  private static final byte REPLACED = 1;
  private static final byte ONLY_GIVEN = 2;
  private static final byte ONLY_SOURCE = 3;

  /**
   * Words that stand against each other.
   *
   * @param given the number of a word of the given text, or {@value #NONE}
   * @param source the number of a word of the source, or {@value #NONE}
   */
  record Pair(int given, int source, boolean same) {}

  static final int NONE = -1;

  private final ComparedWords given;
  private final ComparedWords source;
  private final List<Pair> pairs;

  private WordAlignment(ComparedWords given, ComparedWords source, List<Pair> pairs) {
    this.given = given;
    this.source = source;
    this.pairs = List.copyOf(pairs);
  }

  /** All of both. */
  static WordAlignment whole(ComparedWords given, ComparedWords source) {
    return new WordAlignment(given, source, pairs(given, source, false));
  }

  /** All of the given text with the stretch of the source that is most like it. */
  static WordAlignment within(ComparedWords given, ComparedWords source) {
    return new WordAlignment(given, source, pairs(given, source, true));
  }

  ComparedWords given() {
    return given;
  }

  ComparedWords source() {
    return source;
  }

  /** In the order of both texts, without what of the source stands outside the stretch. */
  List<Pair> pairs() {
    return pairs;
  }

  /** Without these words of the source, which the given text may well leave out. */
  WordAlignment without(Set<Integer> sourceWords) {
    return new WordAlignment(
        given,
        source,
        pairs.stream()
            .filter(pair -> pair.given != NONE || !sourceWords.contains(pair.source))
            .toList());
  }

  boolean same() {
    return pairs.stream().allMatch(Pair::same);
  }

  /** What the words that both have tell, by their weight. */
  double common() {
    return pairs.stream()
        .filter(Pair::same)
        .mapToDouble(pair -> given.words().get(pair.given).weight())
        .sum();
  }

  /** The share of both texts' words, by weight, that they have in common: 0 to 1 (Dice). */
  double similarity() {
    double common = 0;
    double all = 0;
    for (Pair pair : pairs) {
      double ofGiven = pair.given == NONE ? 0 : given.words().get(pair.given).weight();
      double ofSource = pair.source == NONE ? 0 : source.words().get(pair.source).weight();
      all += ofGiven + ofSource;
      common += pair.same ? ofGiven + ofSource : 0;
    }
    return all == 0 ? 0 : common / all;
  }

  private static List<Pair> pairs(ComparedWords given, ComparedWords source, boolean freeEnds) {
    int rows = given.words().size() + 1;
    int columns = source.words().size() + 1;
    byte[][] steps = new byte[rows][columns];
    double[] above = new double[columns];
    for (int j = 1; j < columns; j++) {
      steps[0][j] = ONLY_SOURCE;
      above[j] = freeEnds ? 0 : above[j - 1] - GAP * source.words().get(j - 1).weight();
    }
    for (int i = 1; i < rows; i++) {
      Word word = given.words().get(i - 1);
      double[] row = new double[columns];
      row[0] = above[0] - GAP * word.weight();
      steps[i][0] = ONLY_GIVEN;
      for (int j = 1; j < columns; j++) {
        Word other = source.words().get(j - 1);
        boolean same = word.form().equals(other.form());
        double both =
            above[j - 1] + (same ? word.weight() : -GAP * Math.max(word.weight(), other.weight()));
        double onlyGiven = above[j] - GAP * word.weight();
        double onlySource = row[j - 1] - GAP * other.weight();
        row[j] = Math.max(both, Math.max(onlyGiven, onlySource));
        steps[i][j] =
            row[j] == both
                ? (same ? SAME : REPLACED)
                : row[j] == onlySource ? ONLY_SOURCE : ONLY_GIVEN;
      }
      above = row;
    }
    return traced(steps, freeEnds ? best(above) : columns - 1, freeEnds);
  }

  private static int best(double[] last) {
    int best = 0;
    for (int j = 1; j < last.length; j++) {
      best = last[j] > last[best] ? j : best;
    }
    return best;
  }

  private static List<Pair> traced(byte[][] steps, int end, boolean freeEnds) {
    List<Pair> pairs = new ArrayList<>();
    int i = steps.length - 1;
    int j = end;
    while (i > 0 || (j > 0 && !freeEnds)) {
      switch (steps[i][j]) {
        case SAME, REPLACED -> {
          pairs.add(new Pair(i - 1, j - 1, steps[i][j] == SAME));
          i--;
          j--;
        }
        case ONLY_GIVEN -> pairs.add(new Pair(--i, NONE, false));
        default -> pairs.add(new Pair(NONE, --j, false));
      }
    }
    Collections.reverse(pairs);
    return pairs;
  }
}
