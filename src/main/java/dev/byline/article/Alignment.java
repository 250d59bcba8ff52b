package dev.byline.article;

import org.jsoup.parser.Parser;

/**
 * Follows a decoded text through the markup it was decoded from: {@code AT&amp;T} reads {@code
 * AT&T}, and its {@code &} stands where the five characters {@code &amp;} do.
 */
final class Alignment {

  // The longest name of a character reference has 31 letters; numbers are shorter.
  private static final int LONGEST_REFERENCE = 34;

  /** Receives each decoded character with the range of the source it was read from. */
  interface Receiver {
    void read(char character, int start, int end);
  }

  private Alignment() {}

  /**
   * Pairs the decoded text with a part of its source.
   *
   * @param backslash whether a backslash before punctuation is markup, as in Markdown
   */
  static void follow(
      String decoded, String source, SourceSpan part, boolean backslash, Receiver receiver) {
    int at = part.start();
    int i = 0;
    while (i < decoded.length()) {
      char wanted = decoded.charAt(i);
      char found = at < part.end() ? source.charAt(at) : 0;
      if (found == '&') {
        int end = referenceEnd(source, at, part.end());
        String meant = Parser.unescapeEntities(source.substring(at, end), false);
        if (!meant.contentEquals(source.subSequence(at, end)) && decoded.startsWith(meant, i)) {
          for (int k = 0; k < meant.length(); k++) {
            receiver.read(meant.charAt(k), at, end);
          }
          i += meant.length();
          at = end;
          continue;
        }
      }
      if (backslash && found == '\\' && wanted != '\\' && at + 1 < part.end()) {
        receiver.read(wanted, at, at + 2);
        at += 2;
      } else if (backslash && found == '\\' && source.startsWith("\\\\", at)) {
        receiver.read(wanted, at, at + 2);
        at += 2;
      } else if (found == wanted) {
        receiver.read(wanted, at, at + 1);
        at++;
      } else {
        // Replaced in a way not foreseen: the rest of the text stands for the rest of the source.
        receiver.read(wanted, Math.min(at, part.end() - 1), part.end());
      }
      i++;
    }
  }

  private static int referenceEnd(String source, int start, int limit) {
    int i = start + 1;
    int end = Math.min(limit, start + LONGEST_REFERENCE);
    while (i < end && (Character.isLetterOrDigit(source.charAt(i)) || source.charAt(i) == '#')) {
      i++;
    }
    return i < end && source.charAt(i) == ';' ? i + 1 : i;
  }
}
