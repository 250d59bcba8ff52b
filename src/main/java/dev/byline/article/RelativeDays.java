package dev.byline.article;

import dev.byline.article.DatedExpression.Basis;
import dev.byline.article.DatedExpression.Grain;
import dev.byline.article.TimeMatch.Meaning;
import java.util.Optional;

/**
 * Recognises what counts from the day it is written: "yesterday", "last week", "two days ago", and
 * what {@link Weekdays} does.
 */
final class RelativeDays {

  private final TimeTokens tokens;
  private final Weekdays weekdays;

  RelativeDays(TimeTokens tokens) {
    this.tokens = tokens;
    this.weekdays = new Weekdays(tokens);
  }

  Optional<TimeMatch> at(int i) {
    return deictic(i).or(() -> weekdays.at(i)).or(() -> ago(i)).or(() -> nearby(i));
  }

  static TimeMatch match(int first, int next, Grain grain, Meaning meaning) {
    return new TimeMatch(first, next, grain, Basis.RELATIVE, meaning);
  }

  private static Meaning days(int from, int to) {
    return (reference, direction) ->
        Optional.of(new DayRange(reference.plusDays(from), reference.plusDays(to)));
  }

  private Optional<TimeMatch> deictic(int i) {
    if (TimeSupport.inName(tokens, i)) {
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

  /** Minus one for "last", one for "next", nothing for "this". */
  static Optional<Integer> step(TimeTokens tokens, int i) {
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

  /** "last week", "this month", "the past three days" */
  private Optional<TimeMatch> nearby(int i) {
    boolean rolling =
        tokens.get(i).is("past") || (tokens.get(i).is("last") && tokens.get(i - 1).is("the"));
    return rolling ? rolling(i) : step(tokens, i).flatMap(steps -> unit(i, steps));
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
}
