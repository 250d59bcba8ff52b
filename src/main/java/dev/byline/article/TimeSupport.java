package dev.byline.article;

import dev.byline.article.TimeTokens.Gap;
import dev.byline.article.TimeTokens.Kind;
import dev.byline.article.TimeTokens.Token;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/**
 * What stands around a word that may be one of time and speaks for or against it: "may" and "march"
 * are ordinary words, April and May are people too, and 2000 may count soldiers.
 */
final class TimeSupport {

  /** English words as much as months: a small letter makes them doubtful. */
  private static final Set<Month> ORDINARY = Set.of(Month.MARCH, Month.MAY);

  /** "march" after these is a month even in small letters. */
  private static final Set<String> SURE = Set.of("in", "since", "until", "mid");

  /** "May" after these may be a person: "backed by May". */
  private static final Set<String> BEFORE_PEOPLE =
      Set.of("by", "before", "after", "during", "from", "through", "between");

  /** After these a name of a month or a number of four digits is likely a time. */
  private static final Set<String> BEFORE_TIMES =
      Set.of(
          ("in since until till by before after during from through last next this early late mid"
                  + " between")
              .split(" "));

  /** Capitalised words that are no part of a name with the weekday after them. */
  private static final Set<String> BEFORE_WEEKDAYS = Set.of("on", "and", "or", "to");

  private static final Set<String> PARTS =
      Set.of("end", "beginning", "start", "middle", "month", "rest", "half");

  /** After a number these say that it counts something. */
  private static final Set<String> COUNTED = Set.of("people", "men", "women", "children", "more");

  private static final Set<String> NOT_COUNTED = Set.of("as", "is", "was", "has", "this", "his");

  private TimeSupport() {}

  /** A month beside a number, short or in full. */
  static Optional<Month> monthByNumber(TimeTokens tokens, int i) {
    Token token = tokens.get(i);
    Optional<Month> month = TimeWords.month(token);
    if (month.isEmpty()) {
      return TimeWords.shortMonth(token);
    }
    boolean believed =
        token.capitalised()
            || !ORDINARY.contains(month.get())
            || tokens.get(i - 2).is("on")
            || tokens.get(i - 1).is("on")
            || tokens.get(i - 2).is("since");
    return believed ? month : Optional.empty();
  }

  /** A month without a number, where the words before it speak for one. */
  static Optional<Month> month(TimeTokens tokens, int i) {
    Token token = tokens.get(i);
    Optional<Month> month = TimeWords.month(token);
    if (month.isEmpty() || !supported(tokens, i)) {
      return Optional.empty();
    }
    String before = tokens.get(i - 1).lower();
    boolean believed =
        !ORDINARY.contains(month.get())
            || SURE.contains(before)
            || (token.capitalised() && !BEFORE_PEOPLE.contains(before));
    return believed ? month : Optional.empty();
  }

  /** Whether what stands before the token speaks for a time. */
  static boolean supported(TimeTokens tokens, int i) {
    Gap gap = tokens.get(i).gap();
    if (gap != Gap.SPACE && gap != Gap.DASH) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return before.kind() == Kind.WORD
        && (BEFORE_TIMES.contains(before.lower())
            || (before.is("of") && PARTS.contains(tokens.get(i - 2).lower())));
  }

  /** A year of four digits that counts nothing, wherever it stands. */
  static Optional<Integer> year(TimeTokens tokens, int i) {
    Token token = tokens.get(i);
    boolean year = token.kind() == Kind.NUMBER && token.value() >= 1000 && token.value() < 2200;
    return year && !counts(tokens, i) ? Optional.of(token.value()) : Optional.empty();
  }

  /** Whether the number is followed by what it counts: "2000 soldiers". */
  private static boolean counts(TimeTokens tokens, int i) {
    Token next = tokens.get(i + 1);
    if (next.kind() != Kind.WORD || next.gap() != Gap.SPACE || next.capitalised()) {
      return false;
    }
    return COUNTED.contains(next.lower())
        || (next.lower().endsWith("s") && !NOT_COUNTED.contains(next.lower()));
  }

  /**
   * Whether the token belongs to a name that holds a word of time: "Easter Sunday", "USA Today".
   */
  static boolean inName(TimeTokens tokens, int i) {
    Token before = tokens.get(i - 1);
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    boolean afterName =
        token.gap() == Gap.SPACE
            && before.capitalised()
            && !BEFORE_TIMES.contains(before.lower())
            && !BEFORE_WEEKDAYS.contains(before.lower());
    boolean opensName =
        (token.gap() == Gap.BREAK || before.is("the"))
            && next.capitalised()
            && next.gap() == Gap.SPACE;
    return token.capitalised() && (afterName || opensName);
  }
}
