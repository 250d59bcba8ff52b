package dev.byline.article;

import dev.byline.article.DatedExpression.Basis;
import dev.byline.article.DatedExpression.Grain;
import dev.byline.article.TimeMatch.Direction;
import dev.byline.article.TimeMatch.Meaning;
import dev.byline.article.TimeTokens.Gap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises single times and what is put together from two of them: "between 17 and 20 April",
 * "April 17–20", "from 2014 to 2019".
 */
final class DateRanges {

  private static final Set<String> TO = Set.of("to", "until", "till", "through");
  private static final Set<String> AND = Set.of("and");

  /** Words between a limit and its time that leave the time as it is. */
  private static final Set<String> FILLERS =
      Set.of(
          "the",
          "early",
          "late",
          "mid",
          "end",
          "beginning",
          "start",
          "middle",
          "of",
          "on",
          "at",
          "around",
          "about");

  private static final int MOST_FILLERS = 4;

  private final TimeTokens tokens;
  private final CalendarDates calendar;
  private final RelativeDays relative;

  DateRanges(TimeTokens tokens) {
    this.tokens = tokens;
    this.calendar = new CalendarDates(tokens);
    this.relative = new RelativeDays(tokens);
  }

  /** The expression of two times that begins with the token. */
  Optional<TimeMatch> at(int i) {
    return between(i).or(() -> range(i, i, TO));
  }

  /** The expression of one time that begins with the token. */
  Optional<TimeMatch> single(int i) {
    return single(i, Optional.empty());
  }

  private Optional<TimeMatch> single(int i, Optional<Grain> expected) {
    return calendar.at(i, expected).or(() -> relative.at(i));
  }

  /** The token where a time may begin, after words that leave it as it is. */
  int skipFillers(int i) {
    int at = i;
    while (at < i + MOST_FILLERS && FILLERS.contains(tokens.get(at).lower())) {
      at++;
    }
    // "the weekend" and "the last week" begin with their article.
    return at > i && tokens.get(at - 1).is("the") && relative.at(at - 1).isPresent() ? at - 1 : at;
  }

  private Optional<TimeMatch> between(int i) {
    return switch (tokens.get(i).lower()) {
      case "between" -> range(i, skipFillers(i + 1), AND);
      case "from" -> range(i, skipFillers(i + 1), TO);
      default -> Optional.empty();
    };
  }

  /** Two times with one of the words, or a dash, between them. */
  private Optional<TimeMatch> range(int first, int at, Set<String> links) {
    Optional<TimeMatch> one = single(at);
    if (one.isEmpty()) {
      return TimeWords.day(tokens, at).flatMap(day -> dayToDate(first, at, day, links));
    }
    TimeMatch start = one.get();
    int second = afterLink(start.next(), links);
    if (second < 0) {
      return Optional.empty();
    }
    return single(second, Optional.of(start.grain()))
        .map(end -> joined(first, start, end))
        .or(() -> dateToDay(first, start, second));
  }

  /** The token after the link, or -1 where there is none. */
  private int afterLink(int i, Set<String> links) {
    if (tokens.get(i).gap() == Gap.DASH) {
      return i;
    }
    return links.contains(tokens.get(i).lower()) && tokens.get(i).gap() == Gap.SPACE
        ? skipFillers(i + 1)
        : -1;
  }

  /** "17 to 20 April", "17–20 April 2025"; also "17 and 18 April", which are days in a row. */
  private Optional<TimeMatch> dayToDate(int first, int at, int day, Set<String> links) {
    boolean pair = tokens.follows(at + 1, "and") && !links.equals(AND);
    int second = afterLink(at + 1, pair ? AND : links);
    return second < 0
        ? Optional.empty()
        : calendar
            .at(second, Optional.empty())
            .filter(end -> end.grain() == Grain.DAY && TimeWords.day(tokens, second).isPresent())
            .map(
                end -> {
                  Meaning meaning =
                      (reference, direction) ->
                          end.meaning()
                              .days(reference, direction)
                              .map(DayRange::to)
                              .filter(to -> pair ? day == to.getDayOfMonth() - 1 : true)
                              .filter(to -> day < to.getDayOfMonth())
                              .map(to -> new DayRange(to.withDayOfMonth(day), to));
                  return new TimeMatch(first, end.next(), Grain.DAY, end.basis(), meaning);
                });
  }

  /** "April 17–20, 2025" */
  private Optional<TimeMatch> dateToDay(int first, TimeMatch start, int second) {
    Optional<Integer> day = TimeWords.day(tokens, second);
    if (day.isEmpty() || start.grain() != Grain.DAY || start.basis() != Basis.CALENDAR) {
      return Optional.empty();
    }
    Optional<Integer> year = calendar.yearAfter(second + 1);
    int next = year.isPresent() ? calendar.afterYear(second + 1) : second + 1;
    Meaning meaning =
        (reference, direction) ->
            start
                .meaning()
                .days(reference, direction)
                .map(days -> year.map(days.from()::withYear).orElse(days.from()))
                .filter(from -> from.getDayOfMonth() < day.get())
                .filter(from -> day.get() <= from.lengthOfMonth())
                .map(from -> new DayRange(from, from.withDayOfMonth(day.get())));
    Basis basis = year.isPresent() ? Basis.STATED : start.basis();
    return Optional.of(new TimeMatch(first, next, Grain.DAY, basis, meaning));
  }

  private static TimeMatch joined(int first, TimeMatch start, TimeMatch end) {
    boolean stated = end.basis() == Basis.STATED;
    Basis basis = stated || start.basis() == Basis.STATED ? end.basis() : start.basis();
    Grain grain = start.grain().compareTo(end.grain()) > 0 ? start.grain() : end.grain();
    Meaning meaning =
        (reference, direction) ->
            end.meaning()
                .days(reference, direction)
                .flatMap(
                    to ->
                        start(start, reference, direction, to, stated)
                            .filter(from -> from.from().isBefore(to.from()))
                            .map(from -> new DayRange(from.from(), to.to())));
    return new TimeMatch(first, end.next(), grain, basis, meaning);
  }

  /** A range's start takes the year that its end states, and lies before its end. */
  private static Optional<DayRange> start(
      TimeMatch start, LocalDate reference, Direction direction, DayRange end, boolean stated) {
    Optional<DayRange> before = start.meaning().days(end.to(), Direction.PAST);
    return stated
        ? before
        : start
            .meaning()
            .days(reference, direction)
            .filter(days -> !days.from().isAfter(end.to()))
            .or(() -> before);
  }
}
