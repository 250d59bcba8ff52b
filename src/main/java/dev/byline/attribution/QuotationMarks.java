package dev.byline.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the quotation marks of a paragraph, in English, German and French style. Quotations within
 * quotations belong to the outer one.
 */
final class QuotationMarks {

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private int open = -1;
  private char opener;

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** The quotations in their order, without overlap. */
  static List<Quotation> in(String paragraph) {
    QuotationMarks marks = new QuotationMarks(paragraph);
    marks.scan();
    return List.copyOf(marks.found);
  }

  private void scan() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("“”„\"«»‹›‘’‚'「」".indexOf(c) < 0) {
        continue;
      }
      if (open >= 0 && closes(c, i)) {
        found.add(new Quotation(open, i + 1, true));
        open = -1;
      } else if (open < 0 && opens(c, i)) {
        open = i;
        opener = c;
      }
    }
    // A single mark that nothing closes is an apostrophe.
    if (open >= 0 && "‘'‚‹".indexOf(opener) < 0) {
      found.add(new Quotation(open, text.length(), false));
    }
  }

  private boolean opens(char c, int i) {
    return switch (c) {
      case '“', '„', '«', '「' -> true;
      case '"' -> startsWord(i) || (at(i + 1) != 0 && !space(at(i + 1)) && space(at(i - 1)));
      case '”', '»' -> startsWord(i);
      case '‘', '\'', '‚', '‹' -> startsWord(i) && closedLater(c, i);
      default -> false;
    };
  }

  /** Whether a word begins after the mark and none ends before it. */
  private boolean startsWord(int i) {
    char before = at(i - 1);
    char after = at(i + 1);
    return !Character.isLetterOrDigit(before)
        && ".,!?…”’\"'".indexOf(before) < 0
        && (Character.isLetterOrDigit(after) || "…[($€£¿¡’‘'“".indexOf(after) >= 0 && after != 0);
  }

  private boolean closes(char c, int i) {
    return switch (opener) {
      case '“' -> c == '”' || c == '"' && !space(at(i - 1));
      case '„' -> c == '“' || c == '”' || c == '"' && !space(at(i - 1));
      case '"' -> (c == '"' || c == '”') && (!space(at(i - 1)) || i + 1 >= text.length());
      case '”' -> c == '”';
      case '«' -> c == '»';
      case '»' -> c == '«';
      case '「' -> c == '」';
      case '‹' -> c == '›';
      case '‚' -> c == '‘' || c == '’';
      default -> (c == '’' || c == '\'') && endsWord(i);
    };
  }

  /** Whether a single mark closes rather than being an apostrophe. */
  private boolean endsWord(int i) {
    return !space(at(i - 1))
        && !Character.isLetterOrDigit(at(i + 1))
        && !pluralPossessive(i)
        && !elided(i);
  }

  /** "rock ’n’ roll": the mark after a single letter between two stands for what is left out. */
  private boolean elided(int i) {
    char before = at(i - 2);
    return (before == '’' || before == '\'') && space(at(i - 3)) && Character.isLetter(at(i - 1));
  }

  /** "the workers’ union" goes on with a lower-case word; a quotation's end has its own mark. */
  private boolean pluralPossessive(int i) {
    return at(i - 1) == 's'
        && at(i + 1) == ' '
        && Character.isLowerCase(at(i + 2))
        && text.indexOf(at(i), i + 1) > 0;
  }

  private boolean closedLater(char c, int i) {
    int limit = Math.min(text.length(), i + 2000);
    for (int j = i + 2; j < limit; j++) {
      char d = text.charAt(j);
      boolean mark = c == '‹' ? d == '›' : d == '’' || d == '\'' || (c == '‚' && d == '‘');
      if (mark && endsWord(j)) {
        return true;
      }
    }
    return false;
  }

  private char at(int i) {
    return i < 0 || i >= text.length() ? 0 : text.charAt(i);
  }

  private static boolean space(char c) {
    return c == 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
