package dev.byline.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The closed quotations of a text, in ascending order, without those inside others. */
final class Quotations {

  private static final int SHORT = 280;

  private final List<SourceSpan> spans = new ArrayList<>();
  private final String text;

  private Quotations(String text) {
    this.text = text;
  }

  static Quotations of(String text) {
    Quotations quotations = new Quotations(text);
    quotations.scan();
    return quotations;
  }

  /** Whether a cut at the position would fall inside a quotation of a few short sentences. */
  boolean holdsTogether(int position) {
    SourceSpan around = around(position);
    return around.start() < position && position < around.end() && around.length() <= SHORT;
  }

  /** Whether the mark at the position closes a quotation. */
  boolean closesAt(int position) {
    SourceSpan around = around(position);
    return around.length() > 1 && around.end() == position + 1;
  }

  private SourceSpan around(int position) {
    int low =
        Collections.binarySearch(
            spans,
            new SourceSpan(position, position),
            (a, b) -> Integer.compare(a.start(), b.start()));
    int index = low >= 0 ? low : -low - 2;
    return index < 0 ? new SourceSpan(0, 0) : spans.get(index);
  }

  private void scan() {
    int open = -1;
    char close = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open >= 0 && closes(c, close, i)) {
        spans.add(new SourceSpan(open, i + 1));
        open = -1;
      } else if (opens(c, i) && (open < 0 || close == closing(c))) {
        open = i;
        close = closing(c);
      }
    }
  }

  private boolean closes(char c, char close, int i) {
    if (c != close && !(close == '“' && c == '”')) {
      return false;
    }
    return switch (c) {
      case '"' -> i > 0 && !Letters.space(text.charAt(i - 1));
      // An apostrophe inside a word, or after a plural's s, closes nothing.
      case '’', '\'' -> !letterAt(i + 1) && i > 0 && !pluralAt(i);
      default -> true;
    };
  }

  private boolean opens(char c, int i) {
    return switch (c) {
      case '“', '«', '„', '「', '『' -> true;
      case '"' -> i + 1 < text.length() && !Letters.space(text.charAt(i + 1));
      case '‘', '\'' ->
          (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) && letterAt(i + 1);
      default -> false;
    };
  }

  private static char closing(char open) {
    return switch (open) {
      case '“' -> '”';
      case '„' -> '“';
      case '«' -> '»';
      case '「' -> '」';
      case '『' -> '』';
      case '‘' -> '’';
      default -> open;
    };
  }

  private boolean pluralAt(int i) {
    return text.charAt(i - 1) == 's' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
  }

  private boolean letterAt(int i) {
    return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }
}
