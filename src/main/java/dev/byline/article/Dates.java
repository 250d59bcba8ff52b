package dev.byline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a day in words as they stand in metadata, date lines, addresses and file names. */
final class Dates {

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[-/._](\\d{1,2})[-/._](\\d{1,2})(?!\\d)");
  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)(20\\d\\d|19\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -](\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b", Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /** The first day the words give, in whichever form, or empty. */
  static Optional<LocalDate> in(String words) {
    return find(words).map(Found::date);
  }

  /** The first day the words give, and where. */
  static Optional<Found> find(String words) {
    return numbers(YEAR_FIRST, words, 1, 2, 3)
        .or(() -> named(DAY_MONTH, words, 3, 2, 1))
        .or(() -> named(MONTH_DAY, words, 3, 1, 2))
        .or(() -> numbers(DAY_FIRST, words, 3, 2, 1))
        .or(() -> numbers(DIGITS, words, 1, 2, 3));
  }

  /**
   * A day and where it was found.
   *
   * @param start of its words
   * @param end after its words
   */
  record Found(LocalDate date, int start, int end) {}

  private static Optional<Found> numbers(
      Pattern pattern, String words, int year, int month, int day) {
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      Optional<Found> found = found(matcher, year, Integer.parseInt(matcher.group(month)), day);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> named(
      Pattern pattern, String words, int year, int month, int day) {
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      int number = MONTHS.indexOf(matcher.group(month).toLowerCase(Locale.ROOT)) + 1;
      Optional<Found> found = found(matcher, year, number, day);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> found(Matcher matcher, int year, int month, int day) {
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(matcher.group(year)), month, Integer.parseInt(matcher.group(day)));
      return date.getYear() < 1600 || date.getYear() > 2200
          ? Optional.empty()
          : Optional.of(new Found(date, matcher.start(), matcher.end()));
    } catch (DateTimeException e) {
      return Optional.empty(); // Such as the 31st of February: no date, then.
    }
  }
}
