package dev.byline.article;

import dev.byline.article.TimeMatch.Direction;
import dev.byline.article.TimeMatch.Meaning;
import dev.byline.article.TimeTokens.Gap;
import java.util.Optional;

/**
 * Recognises times with one end: "since Monday", "before 20 April", "by 2030", "from Friday on".
 */
final class TimeLimits {

  private final TimeTokens tokens;
  private final DateRanges ranges;

  TimeLimits(TimeTokens tokens, DateRanges ranges) {
    this.tokens = tokens;
    this.ranges = ranges;
  }

  /** The expression with a limit that begins with the token. */
  Optional<TimeMatch> at(int i) {
    return switch (tokens.get(i).lower()) {
      case "since" -> limited(i, Direction.PAST, days -> DayRange.since(days.from()));
      case "before" ->
          limited(i, Direction.UNTOLD, days -> DayRange.until(days.from().minusDays(1)));
      case "after" -> limited(i, Direction.UNTOLD, days -> DayRange.since(days.to().plusDays(1)));
      case "until", "till", "through" ->
          limited(i, Direction.UNTOLD, days -> DayRange.until(days.to()));
      case "by" -> limited(i, Direction.COMING, days -> DayRange.until(days.to()));
      case "from" -> onward(i);
      default -> Optional.empty();
    };
  }

  @FunctionalInterface
  private interface Limit {
    DayRange of(DayRange days);
  }

  /** After "after Tuesday's strike" the days are those of the strike, and no limit. */
  private Optional<TimeMatch> limited(int i, Direction forced, Limit limit) {
    int at = ranges.skipFillers(i + 1);
    return tokens.after(i) != Gap.SPACE
        ? Optional.empty()
        : ranges
            .at(at)
            .or(() -> ranges.single(at))
            .filter(match -> !tokens.possessive(match.next() - 1))
            .map(match -> limited(i, match, forced, limit));
  }

  private static TimeMatch limited(int first, TimeMatch match, Direction forced, Limit limit) {
    Meaning meaning =
        (reference, direction) ->
            match
                .meaning()
                .days(reference, forced == Direction.UNTOLD ? direction : forced)
                .map(limit::of);
    return new TimeMatch(first, match.next(), match.grain(), match.basis(), meaning);
  }

  /** "from Monday on" */
  private Optional<TimeMatch> onward(int i) {
    return ranges
        .single(ranges.skipFillers(i + 1))
        .filter(
            match ->
                tokens.follows(match.next(), "onwards")
                    || tokens.follows(match.next(), "onward")
                    || tokens.follows(match.next(), "on"))
        .map(
            match -> {
              TimeMatch whole =
                  limited(i, match, Direction.PAST, days -> DayRange.since(days.from()));
              return new TimeMatch(
                  i, match.next() + 1, whole.grain(), whole.basis(), whole.meaning());
            });
  }
}
