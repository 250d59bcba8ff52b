package dev.byline.chat;

import dev.byline.answer.Searched;
import dev.byline.article.DayRange;
import dev.byline.index.IndexSummary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How the bot words dates, what it looked for, and errors. */
public final class Wording {

  private static final int LONGEST_GIVEN = 40;

  /** How many other spellings of a name are shown; the rest is counted. */
  private static final int SPELLINGS = 3;

  private Wording() {}

  /** "23 April 2025". */
  public static String day(Words words, LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(words.locale())
        .format(date);
  }

  /** "Wednesday, 23 April 2025". */
  static String weekday(Words words, LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(words.locale())
        .format(date);
  }

  /** "23 Apr", with the year where it matters. */
  static String shortDay(Words words, LocalDate date, boolean withYear) {
    return format(words, withYear ? "yMMMd" : "MMMd", date);
  }

  private static String format(Words words, String parts, LocalDate date) {
    return DateTimeFormatter.ofLocalizedPattern(parts).withLocale(words.locale()).format(date);
  }

  /** What was searched, how old it is. */
  static String footer(Words words, IndexSummary index, Instant now) {
    return words.say(
        "footer",
        articles(words, index),
        ago(words, Duration.between(index.indexedAt(), now)),
        String.valueOf(index.generation()));
  }

  /** "16 articles, 17 to 24 April 2025", without days where no article states its own. */
  static String articles(Words words, IndexSummary index) {
    String days = days(words, index);
    return words.say("articles", index.articles()) + (days.isEmpty() ? "" : ", " + days);
  }

  /** "17 to 24 April 2025", or nothing where no article states its day. */
  static String days(Words words, IndexSummary index) {
    return index.from().isEmpty() || index.to().isEmpty()
        ? ""
        : days(words, index.from().get(), index.to().get());
  }

  private static String days(Words words, LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(words, to);
    }
    if (from.getYear() != to.getYear()) {
      return words.say("days.across", day(words, from), day(words, to));
    }
    return from.getMonth() == to.getMonth()
        ? words.say("days.within-month", String.valueOf(from.getDayOfMonth()), day(words, to))
        : words.say("days.across", format(words, "MMMMd", from), day(words, to));
  }

  /** "22 April 2025", "17 to 24 April 2025", "since 17 April 2025", "until 20 April 2025". */
  static String days(Words words, DayRange days) {
    if (!days.hasEnd()) {
      return words.say("days.since", day(words, days.from()));
    }
    return days.hasBeginning()
        ? days(words, days.from(), days.to())
        : words.say("days.until", day(words, days.to()));
  }

  static String ago(Words words, Duration age) {
    if (age.toMinutes() < 1) {
      return words.say("ago.now");
    }
    if (age.toHours() < 1) {
      return words.say("ago.minutes", age.toMinutes());
    }
    return age.toDays() < 2
        ? words.say("ago.hours", age.toHours())
        : words.say("ago.days", age.toDays());
  }

  /** That these words, names with their other spellings, and this time were looked for. */
  static String lookedFor(Words words, Searched searched) {
    return words.say("looked-for", terms(words, searched));
  }

  /** "Zelensky (also Zelenskyy, Zelenskiy and 3 more), Crimea · since 17 April 2025". */
  static String terms(Words words, Searched searched) {
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    searched.terms().forEach(term -> spellings.put(term, new ArrayList<>()));
    // Names come in groups, each led by the one that was asked.
    List<String> group = new ArrayList<>();
    for (String name : searched.names()) {
      if (spellings.containsKey(name)) {
        group = spellings.get(name);
      } else {
        group.add(name);
      }
    }
    return spellings.entrySet().stream()
            .map(term -> term(words, term.getKey(), term.getValue()))
            .collect(Collectors.joining(", "))
        + searched.time().map(days -> " · " + days(words, days)).orElse("");
  }

  private static String term(Words words, String term, List<String> spellings) {
    if (spellings.isEmpty()) {
      return term;
    }
    int more = spellings.size() - SPELLINGS;
    String shown = spellings.stream().limit(SPELLINGS).collect(Collectors.joining(", "));
    return more > 0
        ? words.say("looked-for.also-more", term, shown, more)
        : words.say("looked-for.also", term, shown);
  }

  static String sentence(String words) {
    return capitalised(closed(words));
  }

  /** With a full stop, unless it ends with one. */
  static String closed(String words) {
    return words.matches("(?s).*[.?!]") ? words : words + ".";
  }

  static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Enough of it to know it again: what people give may be longer than any reply should be. */
  static String shortened(String value) {
    if (value.length() <= LONGEST_GIVEN) {
      return value;
    }
    int pair = Character.isHighSurrogate(value.charAt(LONGEST_GIVEN - 1)) ? 1 : 0;
    return value.substring(0, LONGEST_GIVEN - pair) + "…";
  }

  static Reply error(String title, String what) {
    return Reply.of(Reply.Kind.ERROR, title, List.of(new Part.Text(what)));
  }
}
