package dev.byline.article;

import dev.byline.article.DatedExpression.Basis;
import dev.byline.article.DatedExpression.Grain;
import dev.byline.article.TimeMatch.Meaning;
import dev.byline.article.TimeTokens.Gap;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * Recognises days, months, quarters, years and decades of the calendar: "17 April", "Tuesday, April
 * 22, 2025", "in March", "in 2014", "2025-04-23".
 */
final class CalendarDates {

  private final TimeTokens tokens;

  CalendarDates(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The expression that begins with the token.
   *
   * @param expected what the words before ask for, as "from 2014 to" asks for a year: else a month
   *     or year alone is believed only after a word such as "in"
   */
  Optional<TimeMatch> at(int i, Optional<Grain> expected) {
    return switch (tokens.get(i).kind()) {
      case DATE ->
          Dates.in(tokens.written(i))
              .map(day -> TimeMatch.stated(i, i + 1, Grain.DAY, DayRange.of(day)));
      case NUMBER, ORDINAL -> dayMonth(i).or(() -> year(i, expected));
      case DECADE ->
          Optional.of(
              TimeMatch.stated(
                  i, i + 1, Grain.DECADE, around(tokens.get(i).value(), Grain.DECADE)));
      case WORD ->
          afterWeekday(i).or(() -> monthDay(i)).or(() -> month(i, expected)).or(() -> quarter(i));
      case OTHER -> Optional.empty();
    };
  }

  /** "Tuesday, 22 April" */
  private Optional<TimeMatch> afterWeekday(int i) {
    if (!TimeWords.weekdayOfDate(tokens, i) || tokens.after(i) == Gap.BREAK) {
      return Optional.empty();
    }
    int date = tokens.get(i + 1).is("the") ? i + 2 : i + 1;
    return dayMonth(date).or(() -> monthDay(date)).map(match -> match.from(i));
  }

  /** "17 April", "the 17th of April, 2025" */
  private Optional<TimeMatch> dayMonth(int i) {
    Optional<Integer> day = TimeWords.day(tokens, i);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int at = tokens.follows(i + 1, "of") ? i + 2 : i + 1;
    Gap gap = tokens.get(at).gap();
    if (gap != Gap.SPACE && gap != Gap.DASH) {
      return Optional.empty();
    }
    return TimeSupport.monthByNumber(tokens, at)
        .flatMap(month -> day(i, at + 1, month, day.orElseThrow()));
  }

  /** "April 17", "Apr. 17th, 2025"; but in "in April 17 people died" they are counted. */
  private Optional<TimeMatch> monthDay(int i) {
    Gap gap = tokens.get(i + 1).gap();
    Optional<Integer> day = TimeWords.day(tokens, i + 1);
    boolean joined = gap == Gap.SPACE || gap == Gap.STOP;
    if (day.isEmpty() || !joined) {
      return Optional.empty();
    }
    if (tokens.get(i - 1).is("in") && yearAfter(i + 2).isEmpty()) {
      return Optional.empty();
    }
    return TimeSupport.monthByNumber(tokens, i)
        .flatMap(month -> day(i, i + 2, month, day.orElseThrow()));
  }

  private Optional<TimeMatch> day(int first, int next, Month month, int day) {
    Optional<Integer> year = yearAfter(next);
    if (year.isPresent()) {
      return Calendar.day(year.get(), month, day)
          .map(days -> TimeMatch.stated(first, afterYear(next), Grain.DAY, days));
    }
    Meaning meaning = (reference, direction) -> Calendar.day(reference, month, day, direction);
    return Optional.of(new TimeMatch(first, next, Grain.DAY, Basis.CALENDAR, meaning));
  }

  /** "April 2025", "in March", "in March of 1974" */
  private Optional<TimeMatch> month(int i, Optional<Grain> expected) {
    Optional<Integer> year = yearAfter(i + 1);
    Optional<Month> supported = TimeSupport.month(tokens, i);
    if (supported.isEmpty()
        && tokens.get(i).capitalised()
        && (expected.filter(Grain.MONTH::equals).isPresent() || year.isPresent())) {
      supported = TimeSupport.monthByNumber(tokens, i);
    }
    if (year.isPresent()) {
      return supported.map(
          month ->
              TimeMatch.stated(
                  i, afterYear(i + 1), Grain.MONTH, Calendar.month(year.get(), month)));
    }
    return supported.map(
        month ->
            new TimeMatch(
                i,
                i + 1,
                Grain.MONTH,
                Basis.CALENDAR,
                (reference, direction) -> Optional.of(month(reference, month, i, direction))));
  }

  /** "last March" is one that is over, "next March" one to come. */
  private DayRange month(LocalDate reference, Month month, int i, TimeMatch.Direction direction) {
    String before = tokens.get(i - 1).lower();
    return switch (before) {
      case "last" ->
          Calendar.month(
              Calendar.around(reference, Grain.MONTH).from().minusDays(1),
              month,
              TimeMatch.Direction.PAST);
      case "next" ->
          Calendar.month(
              Calendar.around(reference, Grain.MONTH).to().plusDays(1),
              month,
              TimeMatch.Direction.COMING);
      case "this" -> Calendar.month(reference.getYear(), month);
      default -> Calendar.month(reference, month, direction);
    };
  }

  private Optional<TimeMatch> year(int i, Optional<Grain> expected) {
    boolean supported =
        expected.filter(Grain.YEAR::equals).isPresent()
            || TimeSupport.supported(tokens, i)
            || (tokens.follows(i - 1, "year") && tokens.get(i).gap() == Gap.SPACE);
    return supported
        ? TimeSupport.year(tokens, i)
            .map(year -> TimeMatch.stated(i, i + 1, Grain.YEAR, around(year, Grain.YEAR)))
        : Optional.empty();
  }

  /** "the first quarter of 2025", "Q1 2025" */
  private Optional<TimeMatch> quarter(int i) {
    return TimeWords.quarter(tokens, i)
        .flatMap(
            number -> {
              int after = tokens.follows(i + 1, "quarter") ? i + 2 : i + 1;
              return yearAfter(after)
                  .map(
                      year ->
                          TimeMatch.stated(
                              i,
                              afterYear(after),
                              Grain.QUARTER,
                              Calendar.around(LocalDate.of(year, 3 * number, 1), Grain.QUARTER)));
            });
  }

  /** A year that belongs to what stands before it: "April 2025", "April, 2025", "April of 2025". */
  Optional<Integer> yearAfter(int i) {
    Gap gap = tokens.get(i).gap();
    if (tokens.follows(i, "of")) {
      return TimeSupport.year(tokens, i + 1);
    }
    return gap == Gap.SPACE || gap == Gap.COMMA || gap == Gap.STOP || gap == Gap.DASH
        ? TimeSupport.year(tokens, i)
        : Optional.empty();
  }

  int afterYear(int i) {
    return tokens.get(i).is("of") ? i + 2 : i + 1;
  }

  private static DayRange around(int year, Grain grain) {
    return Calendar.around(LocalDate.of(year, 1, 1), grain);
  }
}
