package dev.byline.answer;

import java.util.List;
import java.util.Locale;

/**
 * How well questions were answered.
 *
 * @param first share of the answerable ones whose first quote answers (R@1)
 * @param amongFive the same of the first five (R@5)
 * @param reciprocal mean of one divided by the place of the first quote that answers (MRR)
 * @param silent share of the unanswerable ones that got no quote
 */
record Shares(double first, double amongFive, double reciprocal, double silent) {

  /**
   * Adds up.
   *
   * @param ranks the place of the first quote that answers, from 1; 0 where none does
   * @param silences whether an unanswerable question got no quote
   */
  static Shares of(List<Integer> ranks, List<Boolean> silences) {
    return new Shares(
        share(ranks.stream().map(rank -> rank == 1).toList()),
        share(ranks.stream().map(rank -> rank >= 1 && rank <= 5).toList()),
        ranks.stream().mapToDouble(rank -> rank == 0 ? 0 : 1.0 / rank).average().orElseThrow(),
        share(silences));
  }

  private static double share(List<Boolean> flags) {
    return (double) flags.stream().filter(flag -> flag).count() / flags.size();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "R@1 %.3f  R@5 %.3f  MRR@10 %.3f  silent when unanswerable %.3f",
        first,
        amongFive,
        reciprocal,
        silent);
  }
}
