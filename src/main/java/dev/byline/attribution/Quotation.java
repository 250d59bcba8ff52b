package dev.byline.attribution;

/**
 * A stretch of a paragraph in quotation marks.
 *
 * @param start of its opening mark, in UTF-16 code units of the paragraph
 * @param end after its closing mark, or the paragraph's end where none stands
 * @param closed whether it has its closing mark: without it, it goes on in the next paragraph
 */
record Quotation(int start, int end, boolean closed) {

  boolean encloses(int position) {
    return start <= position && position < end;
  }

  /** Whether a quotation ends with a comma, or asks or exclaims: the sentence goes on after it. */
  static boolean open(String quotation) {
    return ",?!".indexOf(lastInner(quotation)) >= 0;
  }

  /** Whether the quotation at or before a comma at the place leads on to who says it. */
  static boolean endsWithComma(Line line, int edge) {
    return !line.quotation(edge) || lastInner(line.get(edge).text()) == ',';
  }

  /** Whether a quotation reads as a whole sentence: a capital first, a full stop last. */
  static boolean complete(String quotation) {
    int first = 0;
    while (first < quotation.length() && !Character.isLetterOrDigit(quotation.charAt(first))) {
      first++;
    }
    return first < quotation.length()
        && !Character.isLowerCase(quotation.codePointAt(first))
        && ".!?…,".indexOf(lastInner(quotation)) >= 0;
  }

  /** Whether a quotation begins small, as what only goes on with a sentence does. */
  static boolean goesOn(String quotation) {
    int first = 0;
    while (first < quotation.length() && !Character.isLetterOrDigit(quotation.charAt(first))) {
      first++;
    }
    return first < quotation.length() && Character.isLowerCase(quotation.codePointAt(first));
  }

  /** The last character before the closing marks. */
  private static char lastInner(String quotation) {
    int last = quotation.length() - 1;
    while (last > 0
        && ("”“»›\"’‘'".indexOf(quotation.charAt(last)) >= 0
            || Character.isSpaceChar(quotation.charAt(last)))) {
      last--;
    }
    return last < 0 ? ' ' : quotation.charAt(last);
  }
}
