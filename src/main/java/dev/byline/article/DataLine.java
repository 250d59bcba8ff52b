package dev.byline.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows lines of data about the article: {@code date 2025-04-23}, {@code Author: Jane Roe}, {@code
 * By Jane Roe}, {@code Jane Roe | 23 April 2025}.
 */
final class DataLine {

  private static final int WORDS_BESIDE_DATE = 4;
  private static final int LINE_WORDS = 14;

  private static final Pattern LABELLED = Pattern.compile("\\p{L}[\\p{L} _-]{1,24}:\\s\\S.*");

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:by|BY|By)\\s+\\p{Lu}[\\p{L}.'’-]*(?:,?\\s+(?:and\\s+)?\\p{Lu}[\\p{L}.'’-]*){0,7}");

  private static final Pattern PARTED = Pattern.compile("\\s[|·•]\\s");

  private DataLine() {}

  /** "By" and names. */
  static boolean isByline(BlockForm form) {
    return form.words() <= LINE_WORDS && BYLINE.matcher(form.text()).matches();
  }

  /** A label, a colon and a few words. */
  static boolean isLabelled(BlockForm form) {
    return form.words() <= LINE_WORDS && !form.ended() && LABELLED.matcher(form.text()).matches();
  }

  /** A label that names a fact, such as {@code Author:}, and what it says. */
  static boolean isFact(BlockForm form) {
    return isLabelled(form) && KeyedFacts.knows(form.text().substring(0, form.text().indexOf(':')));
  }

  /** The date, where the line is a date and hardly anything else, or has one among its parts. */
  static Optional<LocalDate> date(BlockForm form) {
    if (form.words() > LINE_WORDS || form.ended() || form.addressShare() > 0) {
      return Optional.empty();
    }
    String text = form.text();
    boolean parted = PARTED.matcher(text).find();
    return Dates.find(text)
        .filter(found -> parted || wordsBeside(text, found) <= WORDS_BESIDE_DATE)
        .map(Dates.Found::date);
  }

  private static int wordsBeside(String text, Dates.Found found) {
    String beside = text.substring(0, found.start()) + " " + text.substring(found.end());
    return BlockForm.of(beside).words();
  }
}
