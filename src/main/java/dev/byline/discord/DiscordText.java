package dev.byline.discord;

/**
 * Text of articles and of members as it goes into a message: shown letter for letter, with no
 * markup, mention or link of its own.
 */
final class DiscordText {

  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  private DiscordText() {}

  /** The text, escaped. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 16);
    boolean directed = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (needsEscape(text, i)) {
        plain.append('\\');
      }
      directed |= directs(letter);
      plain.append(letter == '\n' || letter == '\r' ? ' ' : letter);
    }
    // A mark that turns the direction of writing ends with the text it stands in.
    return directed ? ISOLATE + plain.toString() + END_OF_ISOLATE : plain.toString();
  }

  /** Escapes are letters too, and letters are few: only what Discord would read as markup. */
  private static boolean needsEscape(String text, int i) {
    return switch (text.charAt(i)) {
      case '\\', '*', '_', '`' -> true;
      case '#', '-', '+', '>' -> i == 0;
      case '~' -> text.startsWith("~~", i) || text.startsWith("~~", i - 1);
      case '|' -> text.startsWith("||", i) || text.startsWith("||", i - 1);
      case '[' -> text.indexOf("](", i) >= 0;
      case '<' -> text.indexOf('>', i) >= 0;
      case '@' -> text.startsWith("@everyone", i) || text.startsWith("@here", i);
      case ':' -> text.startsWith("://", i) || emoji(text, i);
      default -> false;
    };
  }

  /** ":smile:" */
  private static boolean emoji(String text, int colon) {
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

  /** At most so many UTF-16 code units, cut at a space where there is one near. */
  static String atMost(int length, String text) {
    if (text.length() <= length) {
      return text;
    }
    int cut = length - 1;
    int space = text.lastIndexOf(' ', cut);
    if (space > cut - 40 && space > 0) {
      cut = space;
    } else if (Character.isHighSurrogate(text.charAt(cut - 1))) {
      cut--;
    }
    // A backslash at the cut would escape what follows.
    while (cut > 0 && text.charAt(cut - 1) == '\\') {
      cut--;
    }
    return text.substring(0, cut) + "…";
  }
}
