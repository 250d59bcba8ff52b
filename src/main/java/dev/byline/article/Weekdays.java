package dev.byline.article;

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

/** Recognises days that a week or month has again and again: "on Tuesday", "the weekend". */
final class Weekdays {

  /** After "on the 17th" these go on with the sentence; other words are what is the 17th. */
  private static final Set<String> GOING_ON =
      Set.of(
          "and", "that", "he", "she", "they", "it", "we", "in", "at", "to", "the", "his", "her",
          "was", "were", "there", "or");

  private static final Set<String> BEFORE_DAY =
      Set.of("on", "since", "until", "till", "by", "before", "after", "from");

  private final TimeTokens tokens;

  Weekdays(TimeTokens tokens) {
    this.tokens = tokens;
  }

  Optional<TimeMatch> at(int i) {
    return tokens.get(i).kind() == Kind.ORDINAL
        ? dayOfMonth(i)
        : plain(i).or(() -> nearby(i)).or(() -> weekend(i));
  }

  private int afterPartOfDay(int i) {
    return TimeWords.partOfDay(tokens, i) ? i + 1 : i;
  }

  /** "Tuesday", "Tuesday evening", "Tuesday of last week" */
  private Optional<TimeMatch> plain(int i) {
    Optional<DayOfWeek> weekday = TimeWords.weekday(tokens, i);
    if (weekday.isEmpty() || TimeSupport.inName(tokens, i)) {
      return Optional.empty();
    }
    DayOfWeek day = weekday.get();
    int next = afterPartOfDay(i + 1);
    int of = tokens.follows(next, "of") ? next + 1 : next;
    if (tokens.follows(of + 1, "week") && tokens.get(of).gap() == Gap.SPACE) {
      Optional<Integer> step = RelativeDays.step(tokens, of);
      if (step.isPresent()) {
        return Optional.of(RelativeDays.match(i, of + 2, Grain.DAY, dayOfWeek(day, step.get())));
      }
    }
    return Optional.of(
        RelativeDays.match(
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

  /** "last Tuesday", "next Friday", "this Sunday" */
  private Optional<TimeMatch> nearby(int i) {
    Optional<Integer> step = RelativeDays.step(tokens, i);
    if (step.isPresent()) {
      Optional<DayOfWeek> weekday = TimeWords.weekday(tokens, i + 1);
      if (weekday.isPresent() && tokens.after(i) == Gap.SPACE) {
        DayOfWeek day = weekday.get();
        int next = afterPartOfDay(i + 2);
        return Optional.of(
            RelativeDays.match(
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
    return Optional.empty();
  }

  private static Optional<DayRange> before(LocalDate reference, DayOfWeek day) {
    return Optional.of(DayRange.of(reference.with(TemporalAdjusters.previous(day))));
  }

  private static Optional<DayRange> after(LocalDate reference, DayOfWeek day) {
    return Optional.of(DayRange.of(reference.with(TemporalAdjusters.next(day))));
  }

  /** "the weekend", "last weekend"; "a long weekend" is none in particular. */
  private Optional<TimeMatch> weekend(int i) {
    if (!tokens.follows(i + 1, "weekend") || tokens.follows(i + 2, "of")) {
      return Optional.empty();
    }
    if (tokens.get(i).is("the")) {
      Meaning nearest =
          (reference, direction) -> Optional.of(Calendar.weekend(reference, direction));
      return Optional.of(RelativeDays.match(i, i + 2, Grain.DAY, nearest));
    }
    return RelativeDays.step(tokens, i)
        .map(weeks -> RelativeDays.match(i, i + 2, Grain.DAY, weekendOf(weeks)));
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
    return Optional.of(RelativeDays.match(i, i + 1, Grain.DAY, meaning));
  }
}
