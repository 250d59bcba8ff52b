package dev.byline.discord;

/**
 * Text of articles and of members as it goes into a message: shown letter for letter, with no
 * markup, mention or link of its own. Takes time in proportion to the text's length. All lengths
 * are in UTF-16 code units, of which a text has at least as many as the code points that Discord
 * counts.
 */
final class DiscordText {

  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  private final String text;

  private DiscordText(String text) {
    this.text = text;
  }

  /** The text, escaped. */
  static String plain(String text) {
    return new DiscordText(text).plain();
  }

  private String plain() {
    StringBuilder plain = new StringBuilder(text.length() + 16);
    boolean first = true;
    boolean directed = false;
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (needsEscape(i, first)) {
        plain.append('\\');
      }
      first &= Character.isWhitespace(letter);
      directed |= directs(letter);
      if (letter >= '\u2066' && letter <= '\u2068') {
        open++;
      }
      // One too many would end what keeps the text's direction to itself; it shows nothing.
      boolean stray = letter == END_OF_ISOLATE && --open < 0;
      if (stray) {
        open = 0;
      } else {
        plain.append(letter == '\n' || letter == '\r' ? ' ' : letter);
      }
    }
    if (!directed) {
      return plain.toString();
    }
    // A mark that turns the direction of writing ends with the text it stands in.
    return ISOLATE + plain.toString() + String.valueOf(END_OF_ISOLATE).repeat(open + 1);
  }

  /**
   * Escapes are letters too, and letters are few: only what Discord could read as markup. A text
   * may come in pieces, so that what this one opens another closes.
   */
  private boolean needsEscape(int i, boolean first) {
    return switch (text.charAt(i)) {
      case '\\', '*', '_', '`', '[', ']', '<' -> true;
      case '#', '-', '+', '>' -> first;
      case '~', '|' -> twice(i);
      case '@' -> text.startsWith("@everyone", i) || text.startsWith("@here", i);
      case ':' -> text.startsWith("://", i) || emoji(i);
      default -> false;
    };
  }

  /** Whether the next piece or the letters beside it make it two. */
  private boolean twice(int i) {
    char letter = text.charAt(i);
    return i == 0
        || i == text.length() - 1
        || text.charAt(i - 1) == letter
        || text.charAt(i + 1) == letter;
  }

  /** ":smile:". What stands between two colons is looked at once. */
  private boolean emoji(int colon) {
    int i = colon + 1;
    while (i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
      i++;
    }
    return i > colon + 1 && i < text.length() && text.charAt(i) == ':';
  }

  private static boolean directs(char letter) {
    return letter >= '\u202A' && letter <= '\u202E' || letter >= '\u2066' && letter <= '\u2069';
  }

  /** At most so many UTF-16 code units, cut at a word where there is one near. */
  static String atMost(int length, String text) {
    return text.length() <= length ? text : text.substring(0, cut(text, 0, length - 1)) + "…";
  }

  /**
   * Where to part escaped text: at a line's end or at a space in its second half, else between two
   * letters, never within an escape, a surrogate pair or, unless it fills the part, an address or a
   * time in angle brackets.
   *
   * @param start of the first part
   * @param most how long it may be, at least 4
   * @return the first part's end, behind its start
   */
  static int cut(String escaped, int start, int most) {
    int end = start + most;
    if (end >= escaped.length()) {
      return escaped.length();
    }
    int half = start + most / 2;
    for (char at : new char[] {'\n', ' '}) {
      for (int i = end; i > half; i--) {
        if (escaped.charAt(i) == at) {
          return i;
        }
      }
    }
    // Letters that are drawn upon the one before stay with it, unless there is no end of them.
    int i = end;
    while (i > half && mark(escaped.codePointAt(i))) {
      i--;
    }
    i = i > half ? i : end;
    if (Character.isLowSurrogate(escaped.charAt(i))
        && Character.isHighSurrogate(escaped.charAt(i - 1))) {
      i--;
    }
    i = beforeAngle(escaped, start, i);
    int slashes = 0;
    while (i - slashes > start && escaped.charAt(i - slashes - 1) == '\\') {
      slashes++;
    }
    return i - slashes % 2;
  }

  /** Before the bracket that would be opened in this part and closed in the next. */
  private static int beforeAngle(String escaped, int start, int end) {
    for (int i = end - 1; i > start; i--) {
      char letter = escaped.charAt(i);
      if (letter == '>' || Character.isWhitespace(letter)) {
        return end;
      }
      if (letter == '<' && escaped.charAt(i - 1) != '\\') {
        return i;
      }
    }
    return end;
  }

  private static boolean mark(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
