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

/** The words of time, wherever they stand. */
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

  /** Words that begin an expression beside the names and numbers above. */
  private static final Set<String> OPENERS =
      Set.of(
          ("a an since before after until till through by between from today tonight yesterday"
                  + " tomorrow this last next past day the first second third fourth q1 q2 q3 q4")
              .split(" "));

  private static final List<String> PARTS_OF_DAY =
      List.of("morning", "afternoon", "evening", "night");

  private TimeWords() {}

  private static String lower(String name) {
    return name.toLowerCase(Locale.ENGLISH);
  }

  /** Whether an expression can begin with the token at all: most words are none of these. */
  static boolean begins(Token token) {
    String word = token.lower();
    return token.kind() != Kind.WORD
        || OPENERS.contains(word)
        || MONTHS.containsKey(word)
        || WEEKDAYS.containsKey(word)
        || SHORT_MONTHS.containsKey(word)
        || SHORT_WEEKDAYS.containsKey(word)
        || NUMBERS.contains(word);
  }

  /** A month in full. */
  static Optional<Month> month(Token token) {
    return Optional.ofNullable(MONTHS.get(token.lower()));
  }

  /** A month's first letters, with their capital. */
  static Optional<Month> shortMonth(Token token) {
    return token.capitalised()
        ? Optional.ofNullable(SHORT_MONTHS.get(token.lower()))
        : Optional.empty();
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
}
