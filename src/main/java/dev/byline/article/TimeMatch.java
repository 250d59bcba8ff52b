package dev.byline.article;

import dev.byline.article.DatedExpression.Basis;
import dev.byline.article.DatedExpression.Grain;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tokens that were recognised as a time expression, not yet resolved.
 *
 * @param first the first token
 * @param next the token after the last one
 * @param meaning what days it means
 */
record TimeMatch(int first, int next, Grain grain, Basis basis, Meaning meaning) {

  /** Where a time lies that could be the last one or the coming one. */
  enum Direction {
    PAST,
    COMING,
    /** Nothing in the text tells. */
    UNTOLD
  }

  /** Resolves an expression. */
  @FunctionalInterface
  interface Meaning {

    /**
     * The days it means.
     *
     * @param reference the day it is written on; any day where the basis is a stated year
     * @return empty where there is no such day, such as 31 April
     */
    Optional<DayRange> days(LocalDate reference, Direction direction);
  }

  static TimeMatch stated(int first, int next, Grain grain, DayRange days) {
    return new TimeMatch(first, next, grain, Basis.STATED, (day, direction) -> Optional.of(days));
  }

  TimeMatch from(int earlier) {
    return new TimeMatch(earlier, next, grain, basis, meaning);
  }
}
