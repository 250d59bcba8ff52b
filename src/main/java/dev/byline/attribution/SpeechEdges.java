package dev.byline.attribution;

import dev.byline.attribution.Complements.Range;
import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;
import java.util.Optional;

/** Finds where what is said before its cue begins. */
final class SpeechEdges {

  /** How many tokens before a cue are looked at. */
  private static final int LONGEST = 200;

  private final FunctionWords words;

  SpeechEdges(FunctionWords words) {
    this.words = words;
  }

  /** What is said before the mark at this place. */
  Optional<Range> before(Line line, int edge) {
    int last = line.quotation(edge) ? edge : edge - 1;
    if (last < 0) {
      return Optional.empty();
    }
    if (line.quotation(last) && sentenceLike(line, last)) {
      return Optional.of(new Range(last, last, false));
    }
    int first = last;
    while (first > 0 && last - first < LONGEST && !parts(line, first - 1)) {
      first--;
    }
    while (first < last
        && (words.is(Kind.CONJUNCTION, line.lower(first))
            || line.is(first, Type.COMMA)
            || line.is(first, Type.DASH))) {
      first++;
    }
    return Optional.of(new Range(first, last, true));
  }

  /**
   * Whether a range only leads in to what is said or to who says it: "If that fails, Rowe said".
   */
  boolean fronted(Line line, Range range) {
    return leadsIn(line, range.first(), range.last())
        && !holdsComma(line, range.first(), range.last())
        && !line.quotation(range.last());
  }

  /** Whether what leads in belongs to what is said: "If that fails, Rowe said, we will sue". */
  boolean saidToo(Line line, Range range) {
    String word = line.lower(range.first());
    return words.is(Kind.SUBORDINATOR, word) || words.is(Kind.PREPOSITION, word);
  }

  private static boolean parts(Line line, int i) {
    return line.is(i, Type.SEMICOLON) || line.is(i, Type.COLON) || line.is(i, Type.END);
  }

  private static boolean holdsComma(Line line, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (line.is(i, Type.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /** "If that fails, the mayor" holds no report; "In May" is none either. */
  private boolean leadsIn(Line line, int first, int last) {
    String word = line.lower(first);
    return words.is(Kind.SUBORDINATOR, word)
            && !(word.equals("that") && words.finite(line, first + 1))
        || words.is(Kind.PREPOSITION, word) && !words.clauseWithin(line, first, last)
        || word.endsWith("ing") && !words.holdsFinite(line, first, last)
        || word.equals("asked");
  }

  /** A quotation that begins as a sentence does, and after nothing or a comma or colon. */
  static boolean sentenceLike(Line line, int i) {
    String text = line.get(i).text();
    int letter = 0;
    while (letter < text.length() && !Character.isLetterOrDigit(text.charAt(letter))) {
      letter++;
    }
    boolean upper = letter < text.length() && !Character.isLowerCase(text.charAt(letter));
    return i == 0 || upper && line.get(i - 1).breaks();
  }
}
