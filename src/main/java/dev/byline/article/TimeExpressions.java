package dev.byline.article;

import dev.byline.article.DatedExpression.Basis;
import dev.byline.article.TimeMatch.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words of an English text that tell when, and the days they mean.
 *
 * <p>What is recognised follows TimeML's TIMEX3 dates (Pustejovsky et al., 2003), as used in the
 * TempEval tasks, without durations, sets ("on Sundays") and times of day. What is underspecified
 * is resolved by HeidelTime's rule for news (Strötgen and Gertz, 2013) against the one reference
 * day:
 *
 * <ul>
 *   <li>a bare weekday is the last such day, the reference day itself counting, unless the nearest
 *       verb of its clause tells of the future: then it is the coming one;
 *   <li>the same holds for months and days without their year, but where a word tells nothing and
 *       the coming one is less than a quarter away, that is meant;
 *   <li>"last Tuesday" and "next Friday" lie strictly before and after the reference day; weeks are
 *       ISO weeks from Monday;
 *   <li>"early", "late" and "the end of" do not narrow a month or year.
 * </ul>
 *
 * <p>Precision first: a word that also has another meaning is taken only where a capital, a
 * preposition or a number speaks for a time. Every text can be read; it takes linear time.
 */
public final class TimeExpressions {

  /** Past this a reference day is a mistake, and its neighbours may not even be days. */
  private static final int LAST_YEAR = 9999;

  private TimeExpressions() {}

  /**
   * The time expressions of a text, in its order, none overlapping another.
   *
   * @param reference the day on which the text was written or published; where it is not known only
   *     what states its year is found
   */
  public static List<DatedExpression> in(String text, Optional<LocalDate> reference) {
    TimeTokens tokens = new TimeTokens(text);
    DateRanges ranges = new DateRanges(tokens);
    TimeLimits limits = new TimeLimits(tokens, ranges);
    Tense tense = new Tense(tokens);
    Optional<LocalDate> day =
        reference.filter(date -> date.getYear() > 0 && date.getYear() < LAST_YEAR);
    List<DatedExpression> found = new ArrayList<>();
    int next = 0;
    while (next < tokens.size()) {
      int at = next;
      next = at + 1;
      if (!TimeWords.begins(tokens.get(at))) {
        continue;
      }
      Optional<TimeMatch> widest = limits.at(at).or(() -> ranges.at(at));
      Optional<Resolved> resolved =
          widest
              .flatMap(match -> resolved(match, day, tense))
              // What looks like a range may be none: "rose on Tuesday to 1500".
              .or(() -> ranges.single(at).flatMap(match -> resolved(match, day, tense)));
      if (resolved.isPresent()) {
        found.add(resolved.get().expression(tokens));
        next = resolved.get().match().next();
      }
    }
    return List.copyOf(found);
  }

  private record Resolved(TimeMatch match, DayRange days) {

    DatedExpression expression(TimeTokens tokens) {
      SourceSpan span =
          new SourceSpan(tokens.get(match.first()).start(), tokens.get(match.next() - 1).end());
      return new DatedExpression(span, days, match.grain(), match.basis());
    }
  }

  private static Optional<Resolved> resolved(
      TimeMatch match, Optional<LocalDate> reference, Tense tense) {
    Optional<DayRange> days =
        match.basis() == Basis.STATED
            ? match.meaning().days(reference.orElse(LocalDate.EPOCH), Direction.UNTOLD)
            : reference.flatMap(day -> match.meaning().days(day, tense.of(match)));
    return days.map(known -> new Resolved(match, known));
  }
}
