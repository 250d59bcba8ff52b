package dev.byline.answer;

import java.math.BigDecimal;

/**
 * How many a text says there are, as far as its words tell: "at least 35" is 35 or any more.
 *
 * @param low the least number that the words allow
 * @param high the greatest
 * @param stated the number that stands there
 */
record Quantity(double low, double high, double stated) {

  /** "About 100" may be said of 97, and of 81. */
  private static final double ROUGHLY = 0.2;

  /** From here on a round number may have been rounded. */
  private static final double ROUNDED_FROM = 100;

  static Quantity exactly(double number) {
    double rounding = number < ROUNDED_FROM ? 0 : lastUnit(number) / 2;
    return rounding < 1
        ? new Quantity(number, number, number)
        : new Quantity(number - rounding, number + rounding, number);
  }

  static Quantity atLeast(double number) {
    return new Quantity(exactly(number).low(), Double.MAX_VALUE, number);
  }

  static Quantity atMost(double number) {
    return new Quantity(0, exactly(number).high(), number);
  }

  static Quantity about(double number) {
    return new Quantity(number * (1 - ROUGHLY), number * (1 + ROUGHLY), number);
  }

  /** "30 to 40". */
  static Quantity between(double least, double most) {
    return new Quantity(Math.min(least, most), Math.max(least, most), Math.max(least, most));
  }

  Quantity times(double factor) {
    double most = high == Double.MAX_VALUE ? high : high * factor;
    return new Quantity(low * factor, most, stated * factor);
  }

  /** Whether one number can be what both say. */
  boolean agrees(Quantity other) {
    return low <= other.high && other.low <= high;
  }

  /** What the last digit before the trailing zeros counts: 100 of 1,500, and 1 of 1,501. */
  private static double lastUnit(double number) {
    BigDecimal digits = BigDecimal.valueOf(number).stripTrailingZeros();
    return Math.pow(10, -digits.scale());
  }
}
