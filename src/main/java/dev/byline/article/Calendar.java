package dev.byline.article;

import dev.byline.article.DatedExpression.Grain;
import dev.byline.article.TimeMatch.Direction;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Which day is meant where several could be, after HeidelTime's rule for news (Strötgen and Gertz,
 * "Multilingual and Cross-domain Temporal Tagging", 2013): a weekday or month without its year is
 * the last one up to the reference day, which itself belongs to it, unless its clause tells of the
 * future.
 *
 * <p>A month of the near future is an exception: who writes of "8 May" in April, or of "January" in
 * December, means the coming one.
 */
final class Calendar {

  /** A quarter ahead: then the last one is three quarters of a year away. */
  private static final int NEAR_DAYS = 91;

  private Calendar() {}

  static DayRange weekday(LocalDate reference, DayOfWeek day, Direction direction) {
    return DayRange.of(
        reference.with(
            direction == Direction.COMING
                ? TemporalAdjusters.nextOrSame(day)
                : TemporalAdjusters.previousOrSame(day)));
  }

  /** The last weekend that has begun, or the coming one that has not ended. */
  static DayRange weekend(LocalDate reference, Direction direction) {
    LocalDate sunday = reference.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    boolean begun = !sunday.minusDays(1).isAfter(reference);
    LocalDate end = begun || direction == Direction.COMING ? sunday : sunday.minusWeeks(1);
    return new DayRange(end.minusDays(1), end);
  }

  /** The whole week (from Monday, as ISO 8601 counts), month, ... in which the day lies. */
  static DayRange around(LocalDate day, Grain grain) {
    LocalDate from =
        switch (grain) {
          case DAY -> day;
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER -> day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
          case YEAR -> day.withDayOfYear(1);
          case DECADE ->
              day.withYear(day.getYear() - Math.floorMod(day.getYear(), 10)).withDayOfYear(1);
        };
    return new DayRange(from, plus(from, 1, grain).minusDays(1));
  }

  static LocalDate plus(LocalDate day, int count, Grain grain) {
    return switch (grain) {
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
    };
  }

  static DayRange month(int year, Month month) {
    return around(LocalDate.of(year, month, 1), Grain.MONTH);
  }

  static DayRange month(LocalDate reference, Month month, Direction direction) {
    int year = reference.getYear() - (reference.getMonth().compareTo(month) < 0 ? 1 : 0);
    DayRange last = month(year, month);
    boolean now = last.encloses(DayRange.of(reference));
    return !now && coming(reference, last.from(), direction) ? month(year + 1, month) : last;
  }

  static Optional<DayRange> day(LocalDate reference, Month month, int day, Direction direction) {
    if (day > month.maxLength()) {
      return Optional.empty();
    }
    LocalDate last = MonthDay.of(month, day).atYear(reference.getYear());
    if (last.isAfter(reference)) {
      last = MonthDay.of(month, day).atYear(reference.getYear() - 1);
    }
    if (last.getDayOfMonth() != day) {
      return Optional.empty(); // 29 February outside of a leap year.
    }
    boolean coming = !last.equals(reference) && coming(reference, last, direction);
    return Optional.of(DayRange.of(coming ? last.plusYears(1) : last));
  }

  private static boolean coming(LocalDate reference, LocalDate last, Direction direction) {
    return direction == Direction.COMING
        || (direction == Direction.UNTOLD
            && ChronoUnit.DAYS.between(reference, last.plusYears(1)) <= NEAR_DAYS);
  }

  static Optional<DayRange> day(int year, Month month, int day) {
    try {
      return Optional.of(DayRange.of(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "the 17th" */
  static Optional<DayRange> dayOfMonth(LocalDate reference, int day, Direction direction) {
    LocalDate month = reference.withDayOfMonth(1);
    if (direction == Direction.COMING && day < reference.getDayOfMonth()) {
      month = month.plusMonths(1);
    } else if (direction != Direction.COMING && day > reference.getDayOfMonth()) {
      month = month.minusMonths(1);
    }
    return day(month.getYear(), month.getMonth(), day);
  }
}
