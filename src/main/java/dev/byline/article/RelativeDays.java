package dev.byline.article;

import dev.byline.article.DatedExpression.Basis;
import dev.byline.article.DatedExpression.Grain;
import dev.byline.article.TimeMatch.Direction;
import dev.byline.article.TimeMatch.Meaning;
import dev.byline.article.TimeTokens.Gap;
import dev.byline.article.TimeTokens.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises what counts from the day it is written: "yesterday", "on Tuesday", "last week", "two
 * days ago", "over the weekend", "on the 17th".
 */
final class RelativeDays {

  /** After "on the 17th" these go on with the sentence; other words are what is the 17th. */
  private static final Set<String> GOING_ON =
      Set.of(
          "and", "that", "he", "she", "they", "it", "we", "in", "at", "to", "the", "his", "her",
          "was", "were", "there", "or");

  private static final Set<String> BEFORE_DAY =
      Set.of("on", "since", "until", "till", "by", "before", "after", "from");

  private final TimeTokens tokens;

  RelativeDays(TimeTokens tokens) {
    this.tokens = tokens;
  }

  Optional<TimeMatch> at(int i) {
    if (tokens.get(i).kind() == Kind.ORDINAL) {
      return dayOfMonth(i);
    }
    return deictic(i)
        .or(() -> weekday(i))
        .or(() -> ago(i))
        .or(() -> nearby(i))
        .or(() -> weekend(i));
  }

  private static TimeMatch match(int first, int next, Grain grain, Meaning meaning) {
    return new TimeMatch(first, next, grain, Basis.RELATIVE, meaning);
  }

  private static Meaning days(int from, int to) {
    return (reference, direction) ->
        Optional.of(new DayRange(reference.plusDays(from), reference.plusDays(to)));
  }

  private Optional<TimeMatch> deictic(int i) {
    if (TimeWords.inName(tokens, i)) {
      return Optional.empty();
    }
    return switch (tokens.get(i).lower()) {
      case "today", "tonight" -> Optional.of(match(i, i + 1, Grain.DAY, days(0, 0)));
      case "yesterday" -> Optional.of(match(i, partOfDay(i + 1), Grain.DAY, days(-1, -1)));
      case "tomorrow" -> Optional.of(match(i, partOfDay(i + 1), Grain.DAY, days(1, 1)));
      case "this" ->
          TimeWords.partOfDay(tokens, i + 1)
              ? Optional.of(match(i, i + 2, Grain.DAY, days(0, 0)))
              : Optional.empty();
      case "last" ->
          tokens.follows(i + 1, "night")
              ? Optional.of(match(i, i + 2, Grain.DAY, days(-1, -1)))
              : Optional.empty();
      case "day" -> besides(i);
      default -> Optional.empty();
    };
  }

  /** "the day before yesterday" */
  private Optional<TimeMatch> besides(int i) {
    if (tokens.follows(i + 1, "before") && tokens.follows(i + 2, "yesterday")) {
      return Optional.of(match(i, i + 3, Grain.DAY, days(-2, -2)));
    }
    return tokens.follows(i + 1, "after") && tokens.follows(i + 2, "tomorrow")
        ? Optional.of(match(i, i + 3, Grain.DAY, days(2, 2)))
        : Optional.empty();
  }

  private int partOfDay(int i) {
    return TimeWords.partOfDay(tokens, i) ? i + 1 : i;
  }

  /** "Tuesday", "Tuesday evening", "Tuesday of last week" */
  private Optional<TimeMatch> weekday(int i) {
    Optional<DayOfWeek> weekday = TimeWords.weekday(tokens, i);
    if (weekday.isEmpty() || TimeWords.inName(tokens, i)) {
      return Optional.empty();
    }
    DayOfWeek day = weekday.get();
    int next = partOfDay(i + 1);
    int of = tokens.follows(next, "of") ? next + 1 : next;
    if (tokens.follows(of + 1, "week") && tokens.get(of).gap() == Gap.SPACE) {
      Optional<Integer> step = step(of);
      if (step.isPresent()) {
        return Optional.of(match(i, of + 2, Grain.DAY, dayOfWeek(day, step.get())));
      }
    }
    return Optional.of(
        match(
            i,
            next,
            Grain.DAY,
            (reference, direction) -> Optional.of(Calendar.weekday(reference, day, direction))));
  }

  private static Meaning dayOfWeek(DayOfWeek day, int weeks) {
    return (reference, direction) ->
        Optional.of(
            DayRange.of(
                Calendar.around(reference, Grain.WEEK)
                    .from()
                    .plusWeeks(weeks)
                    .with(TemporalAdjusters.nextOrSame(day))));
  }

  /** Minus one for "last", one for "next", nothing for "this". */
  private Optional<Integer> step(int i) {
    return switch (tokens.get(i).lower()) {
      case "last" -> Optional.of(-1);
      case "this" -> Optional.of(0);
      case "next" -> Optional.of(1);
      default -> Optional.empty();
    };
  }

  /** "two days ago", "a year ago": as exact as the unit, so "two weeks ago" is a whole week. */
  private Optional<TimeMatch> ago(int i) {
    Optional<Integer> count = TimeWords.count(tokens, i);
    Optional<Grain> unit = TimeWords.unit(tokens, i + 1);
    if (count.isEmpty() || unit.isEmpty() || !tokens.follows(i + 2, "ago")) {
      return Optional.empty();
    }
    Grain grain = unit.get();
    int back = -count.get();
    return Optional.of(
        match(
            i,
            i + 3,
            grain,
            (reference, direction) ->
                Optional.of(Calendar.around(Calendar.plus(reference, back, grain), grain))));
  }

  /** "last week", "next Friday", "this month", "the past three days" */
  private Optional<TimeMatch> nearby(int i) {
    Optional<Integer> step = step(i);
    if (step.isPresent()) {
      Optional<DayOfWeek> weekday = TimeWords.weekday(tokens, i + 1);
      if (weekday.isPresent() && tokens.after(i) == Gap.SPACE) {
        DayOfWeek day = weekday.get();
        int next = partOfDay(i + 2);
        return Optional.of(
            match(
                i,
                next,
                Grain.DAY,
                switch (step.get()) {
                  case -1 -> (reference, direction) -> before(reference, day);
                  case 1 -> (reference, direction) -> after(reference, day);
                  default -> dayOfWeek(day, 0);
                }));
      }
    }
    boolean rolling =
        tokens.get(i).is("past") || (tokens.get(i).is("last") && tokens.get(i - 1).is("the"));
    return rolling ? rolling(i) : step.flatMap(steps -> unit(i, steps));
  }

  private static Optional<DayRange> before(LocalDate reference, DayOfWeek day) {
    return Optional.of(DayRange.of(reference.with(TemporalAdjusters.previous(day))));
  }

  private static Optional<DayRange> after(LocalDate reference, DayOfWeek day) {
    return Optional.of(DayRange.of(reference.with(TemporalAdjusters.next(day))));
  }

  /** Not "the next day", nor "this week of talks": these count from something told of. */
  private Optional<TimeMatch> unit(int i, int step) {
    Optional<Grain> unit = TimeWords.unit(tokens, i + 1);
    boolean narrated = tokens.get(i - 1).is("the") || tokens.follows(i + 2, "of");
    if (unit.isEmpty() || unit.get() == Grain.DAY || narrated) {
      return Optional.empty();
    }
    Grain grain = unit.get();
    return Optional.of(
        match(
            i,
            i + 2,
            grain,
            (reference, direction) ->
                Optional.of(Calendar.around(Calendar.plus(reference, step, grain), grain))));
  }

  /** "the past week", "the last two days": up to the day it is written. */
  private Optional<TimeMatch> rolling(int i) {
    Optional<Integer> count = TimeWords.count(tokens, i + 1);
    int at = count.isPresent() ? i + 2 : i + 1;
    Optional<Grain> unit = TimeWords.unit(tokens, at);
    if (unit.isEmpty() || tokens.follows(at + 1, "of")) {
      return Optional.empty();
    }
    Grain grain = unit.get();
    int back = -count.orElse(1);
    return Optional.of(
        match(
            i,
            at + 1,
            grain,
            (reference, direction) ->
                Optional.of(new DayRange(Calendar.plus(reference, back, grain), reference))));
  }

  /** "the weekend", "last weekend"; "a long weekend" is none in particular. */
  private Optional<TimeMatch> weekend(int i) {
    if (!tokens.follows(i + 1, "weekend") || tokens.follows(i + 2, "of")) {
      return Optional.empty();
    }
    if (tokens.get(i).is("the")) {
      Meaning nearest =
          (reference, direction) -> Optional.of(Calendar.weekend(reference, direction));
      return Optional.of(match(i, i + 2, Grain.DAY, nearest));
    }
    return step(i).map(weeks -> match(i, i + 2, Grain.DAY, weekendOf(weeks)));
  }

  private static Meaning weekendOf(int weeks) {
    return (reference, direction) -> {
      LocalDate sunday = Calendar.around(reference, Grain.WEEK).to().plusWeeks(weeks);
      return Optional.of(new DayRange(sunday.minusDays(1), sunday));
    };
  }

  /** "on the 17th", where no noun follows that it could count. */
  private Optional<TimeMatch> dayOfMonth(int i) {
    Optional<Integer> day = TimeWords.day(tokens, i);
    boolean alone = tokens.after(i) != Gap.SPACE || GOING_ON.contains(tokens.get(i + 1).lower());
    if (day.isEmpty()
        || !alone
        || !tokens.follows(i - 1, "the")
        || !BEFORE_DAY.contains(tokens.get(i - 2).lower())) {
      return Optional.empty();
    }
    Meaning meaning =
        (LocalDate reference, Direction direction) ->
            Calendar.dayOfMonth(reference, day.get(), direction);
    return Optional.of(match(i, i + 1, Grain.DAY, meaning));
  }
}
