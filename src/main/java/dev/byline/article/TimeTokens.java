package dev.byline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into words and numbers, each knowing what parts it from the one before. One pass; what
 * is too long for any word of time is kept as a word without letters.
 */
final class TimeTokens {

  /** What stands between a token and the one before, white space aside. */
  enum Gap {
    SPACE,
    COMMA,
    STOP,
    DASH,
    BREAK
  }

  enum Kind {
    WORD,
    /** One to four digits. */
    NUMBER,
    /** "17th" */
    ORDINAL,
    /** "1990s" */
    DECADE,
    /** "2025-04-23", also with other signs, and "23.04.2025" */
    DATE,
    /** Decimals, times of day and all other mixtures of digits. */
    OTHER
  }

  /**
   * A word or number.
   *
   * @param lower a word in lower case with straight apostrophes and without a possessive ending
   * @param value of the digits it begins with, where there are at most four
   */
  record Token(
      Kind kind, int start, int end, Gap gap, String lower, int value, boolean capitalised) {

    boolean is(String word) {
      return kind == Kind.WORD && lower.equals(word);
    }
  }

  private static final int LONGEST_WORD = 20;
  private static final Token NONE = new Token(Kind.OTHER, 0, 0, Gap.BREAK, "", 0, false);

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  TimeTokens(String text) {
    this.text = text;
    TimeNumbers numbers = new TimeNumbers(text);
    int at = 0;
    int gap = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (TimeNumbers.digit(c)) {
        TimeNumbers.Found number = numbers.at(at);
        tokens.add(
            new Token(number.kind(), at, number.end(), gap(gap, at), "", number.value(), false));
        at = number.end();
        gap = at;
      } else if (Character.isLetter(c)) {
        at = word(at, gap(gap, at));
        gap = at;
      } else {
        at++;
      }
    }
  }

  int size() {
    return tokens.size();
  }

  /** The token of this number; one that is nothing where there is none. */
  Token get(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
  }

  /** What stands after the token; a break at the end of the text. */
  Gap after(int i) {
    return i + 1 < tokens.size() ? tokens.get(i + 1).gap() : Gap.BREAK;
  }

  /** Whether it is this word, parted from the one before by white space alone. */
  boolean follows(int i, String word) {
    return get(i).is(word) && get(i).gap() == Gap.SPACE;
  }

  /** Whether the token has a possessive ending: "Tuesday's". */
  boolean possessive(int i) {
    int end = get(i).end();
    return end + 1 < text.length()
        && (text.charAt(end) == '\'' || text.charAt(end) == '’')
        && text.charAt(end + 1) == 's';
  }

  private Gap gap(int from, int to) {
    Gap gap = Gap.SPACE;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean mark = !Letters.space(c) && c != '*' && c != '_';
      if (mark) {
        if (gap != Gap.SPACE) {
          return Gap.BREAK;
        }
        gap = gap(c);
      }
    }
    return tokens.isEmpty() ? Gap.BREAK : gap;
  }

  private static Gap gap(char c) {
    return switch (c) {
      case ',' -> Gap.COMMA;
      case '.' -> Gap.STOP;
      case '-', '‐', '‑', '–' -> Gap.DASH;
      default -> Gap.BREAK;
    };
  }

  private int word(int start, Gap gap) {
    int end = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean apostrophe = (c == '\'' || c == '’') && contraction(end + 1);
      if (!apostrophe
          && !Character.isLetterOrDigit(c)
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
      end++;
    }
    String lower =
        end - start > LONGEST_WORD
            ? ""
            : text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean capitalised = Character.isUpperCase(text.charAt(start));
    tokens.add(new Token(Kind.WORD, start, end, gap, lower, 0, capitalised));
    // A possessive ending is neither a word nor a gap.
    return possessive(tokens.size() - 1) && !letter(end + 2) ? end + 2 : end;
  }

  /** "won't", "he'll": but not the ending of "Tuesday's". */
  private boolean contraction(int at) {
    return letter(at) && !(text.charAt(at) == 's' && !letter(at + 1));
  }

  private boolean letter(int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** What the token is in the text. */
  String written(int i) {
    return text.substring(get(i).start(), get(i).end());
  }
}
