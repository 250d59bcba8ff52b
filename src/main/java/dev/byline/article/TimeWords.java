package dev.byline.article;

import dev.byline.article.DatedExpression.Grain;
import dev.byline.article.TimeTokens.Gap;
import dev.byline.article.TimeTokens.Kind;
import dev.byline.article.TimeTokens.Token;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of time, and what it takes to believe them: "may", "march" and "second" are ordinary
 * words, April and May are people too.
 */
final class TimeWords {

  private static final Map<String, Month> MONTHS = new HashMap<>();

  /** "Jan." and "Sept" are months beside a number only. */
  private static final Map<String, Month> SHORT_MONTHS = new HashMap<>();

  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  /** "Sun" and "Sat" are weekdays before a date only. */
  private static final Map<String, DayOfWeek> SHORT_WEEKDAYS = new HashMap<>();

  static {
    for (Month month : Month.values()) {
      String name = lower(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      MONTHS.put(name, month);
      SHORT_MONTHS.put(name.substring(0, 3), month);
    }
    SHORT_MONTHS.put("sept", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = lower(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      WEEKDAYS.put(name, day);
      for (int letters = 3; letters <= 5; letters++) {
        SHORT_WEEKDAYS.put(name.substring(0, letters), day);
      }
    }
  }

  private static final List<String> NUMBERS =
      Arrays.asList(
          "zero one two three four five six seven eight nine ten eleven twelve".split(" "));

  private static final List<String> PARTS_OF_DAY =
      List.of("morning", "afternoon", "evening", "night");

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

  private TimeWords() {}

  private static String lower(String name) {
    return name.toLowerCase(Locale.ENGLISH);
  }

  /** A month beside a number, short or in full. */
  static Optional<Month> monthByNumber(TimeTokens tokens, int i) {
    Token token = tokens.get(i);
    Month month = MONTHS.get(token.lower());
    if (month != null) {
      boolean believed =
          token.capitalised()
              || !ORDINARY.contains(month)
              || tokens.get(i - 2).is("on")
              || tokens.get(i - 1).is("on")
              || tokens.get(i - 2).is("since");
      return believed ? Optional.of(month) : Optional.empty();
    }
    return token.capitalised()
        ? Optional.ofNullable(SHORT_MONTHS.get(token.lower()))
        : Optional.empty();
  }

  /** A month without a number, where the words before it speak for one. */
  static Optional<Month> month(TimeTokens tokens, int i) {
    Token token = tokens.get(i);
    Month month = MONTHS.get(token.lower());
    if (month == null || !supported(tokens, i)) {
      return Optional.empty();
    }
    String before = tokens.get(i - 1).lower();
    boolean believed =
        !ORDINARY.contains(month)
            || SURE.contains(before)
            || (token.capitalised() && !BEFORE_PEOPLE.contains(before));
    return believed ? Optional.of(month) : Optional.empty();
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

  /** The day of a month: "17", "17th". */
  static Optional<Integer> day(TimeTokens tokens, int i) {
    Token token = tokens.get(i);
    boolean number =
        token.kind() == Kind.ORDINAL
            || (token.kind() == Kind.NUMBER && token.end() - token.start() <= 2);
    return number && token.value() >= 1 && token.value() <= 31
        ? Optional.of(token.value())
        : Optional.empty();
  }

  static Optional<DayOfWeek> weekday(TimeTokens tokens, int i) {
    return Optional.ofNullable(WEEKDAYS.get(tokens.get(i).lower()));
  }

  /** A weekday where a date follows, short or in full. */
  static boolean weekdayOfDate(TimeTokens tokens, int i) {
    Token token = tokens.get(i);
    return WEEKDAYS.containsKey(token.lower())
        || (token.capitalised() && SHORT_WEEKDAYS.containsKey(token.lower()));
  }

  static boolean partOfDay(TimeTokens tokens, int i) {
    return tokens.get(i).gap() == Gap.SPACE && PARTS_OF_DAY.contains(tokens.get(i).lower());
  }

  /** "two", "2", "a". */
  static Optional<Integer> count(TimeTokens tokens, int i) {
    Token token = tokens.get(i);
    if (token.kind() == Kind.NUMBER) {
      return Optional.of(token.value());
    }
    if (token.is("a") || token.is("an")) {
      return Optional.of(1);
    }
    int number = NUMBERS.indexOf(token.lower());
    return number > 0 ? Optional.of(number) : Optional.empty();
  }

  /** "day", "weeks". */
  static Optional<Grain> unit(TimeTokens tokens, int i) {
    if (tokens.get(i).gap() != Gap.SPACE) {
      return Optional.empty();
    }
    return switch (tokens.get(i).lower()) {
      case "day", "days" -> Optional.of(Grain.DAY);
      case "week", "weeks" -> Optional.of(Grain.WEEK);
      case "month", "months" -> Optional.of(Grain.MONTH);
      case "quarter", "quarters" -> Optional.of(Grain.QUARTER);
      case "year", "years" -> Optional.of(Grain.YEAR);
      case "decade", "decades" -> Optional.of(Grain.DECADE);
      default -> Optional.empty();
    };
  }

  /** "first" to "fourth", "Q1" to "Q4". */
  static Optional<Integer> quarter(TimeTokens tokens, int i) {
    Token token = tokens.get(i);
    int number =
        switch (token.lower()) {
          case "first", "q1" -> 1;
          case "second", "q2" -> 2;
          case "third", "q3" -> 3;
          case "fourth", "q4" -> 4;
          default -> 0;
        };
    boolean named =
        number > 0 && (token.lower().startsWith("q") || tokens.follows(i + 1, "quarter"));
    return named ? Optional.of(number) : Optional.empty();
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
