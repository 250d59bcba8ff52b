package dev.byline.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line that is there to give the date: {@code date 2025-04-23}, {@code Published: 23 April 2025}.
 */
final class DateLine {

  private static final int WORDS_BESIDE = 4;

  private DateLine() {}

  static boolean matches(BlockForm form) {
    return date(form).isPresent();
  }

  /** The date, where the block is a date and hardly anything else. */
  static Optional<LocalDate> date(BlockForm form) {
    if (form.words() > 12 || form.ended()) {
      return Optional.empty();
    }
    String text = form.text();
    return Dates.find(text)
        .filter(found -> wordsBeside(text, found) <= WORDS_BESIDE && !text.contains("://"))
        .map(Dates.Found::date);
  }

  private static int wordsBeside(String text, Dates.Found found) {
    String beside = text.substring(0, found.start()) + " " + text.substring(found.end());
    return (int) beside.strip().split("\\s+", -1).length;
  }
}
