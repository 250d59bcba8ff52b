package dev.byline.article;

import dev.byline.article.TimeTokens.Kind;
import java.util.Locale;

/** Tells what a run of digits and what is joined to it may be: a day, a year, a whole date. */
final class TimeNumbers {

  /**
   * A number in the text.
   *
   * @param end after its last character
   * @param value of its first digits, where there are at most four
   */
  record Found(Kind kind, int end, int value) {}

  private final String text;

  TimeNumbers(String text) {
    this.text = text;
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The number that begins with the digit at this place, and all that is joined to it. */
  Found at(int start) {
    int digits = digits(start);
    int length = digits - start;
    int value = length <= 4 ? Integer.parseInt(text, start, digits, 10) : 0;
    int date = date(start, digits);
    if (date > 0) {
      return new Found(Kind.DATE, date, value);
    }
    int end = digits;
    while (end < text.length() && partOfNumber(end)) {
      end++;
    }
    Kind kind = Kind.OTHER;
    if (end == digits && length <= 4 && !(end < text.length() && text.charAt(end) == '%')) {
      kind = Kind.NUMBER;
    } else if (end == digits + 2 && length <= 2 && ordinalEnding(digits)) {
      kind = Kind.ORDINAL;
    } else if (end == digits + 1 && length == 4 && text.charAt(digits) == 's' && value % 10 == 0) {
      kind = Kind.DECADE;
    }
    return new Found(kind, end, value);
  }

  private int digits(int from) {
    int at = from;
    while (at < text.length() && digit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean partOfNumber(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || ((c == '.' || c == ',' || c == ':' || c == '/')
            && at + 1 < text.length()
            && digit(text.charAt(at + 1)));
  }

  private boolean ordinalEnding(int at) {
    String ending = text.substring(at, at + 2).toLowerCase(Locale.ROOT);
    return ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
  }

  /** The end of three numbers parted by the same sign that may be a date, or 0. */
  private int date(int start, int digits) {
    if (digits >= text.length() || "-/.".indexOf(text.charAt(digits)) < 0) {
      return 0;
    }
    char sign = text.charAt(digits);
    int second = digits(digits + 1);
    if (second >= text.length() || text.charAt(second) != sign) {
      return 0;
    }
    int third = digits(second + 1);
    boolean ends =
        third + 1 >= text.length() || text.charAt(third) != sign || !digit(text.charAt(third + 1));
    boolean yearFirst = digits - start == 4 && third - second - 1 <= 2 && third > second + 1;
    boolean dayFirst = digits - start <= 2 && third - second - 1 == 4 && sign == '.';
    return ends && (yearFirst || dayFirst) ? third : 0;
  }
}
