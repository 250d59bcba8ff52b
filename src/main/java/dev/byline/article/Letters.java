package dev.byline.article;

/** What kinds of characters the scanners tell apart. */
final class Letters {

  private static final String TERMINALS = ".!?…؟۔।。！？";
  private static final String WIDE_TERMINALS = "。！？";
  private static final String CLOSERS = "”’\"'»›)]}」』*_";
  private static final String OPENERS = "“‘\"'«‹([{„「『¿¡*_";
  private static final String DASHES = "-–—•·";

  private Letters() {}

  static boolean space(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  static boolean terminal(char c) {
    return TERMINALS.indexOf(c) >= 0;
  }

  /** Whether the mark ends a sentence without a space after it, as in Chinese and Japanese. */
  static boolean wideTerminal(char c) {
    return WIDE_TERMINALS.indexOf(c) >= 0;
  }

  static boolean closer(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean opener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean quote(char c) {
    return "“”‘’\"'«»‹›„「」『』".indexOf(c) >= 0;
  }

  static boolean dash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /**
   * Whether a sentence may begin with it: a capital, a digit or a letter of a script without case.
   */
  static boolean beginsSentence(int c) {
    return Character.isDigit(c)
        || (Character.isLetter(c) && !Character.isLowerCase(c))
        || c == '$'
        || c == '€'
        || c == '£'
        || c == '#'
        || c == '@';
  }

  /** The first position from {@code i} on that is no white space, or the text's length. */
  static int skipSpace(CharSequence text, int i) {
    int at = i;
    while (at < text.length() && space(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether the text has a letter or a digit. */
  static boolean hasWords(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
