package dev.byline.answer;

/** How a text is set: the same words may have straight or curly marks, long or short dashes. */
final class Typesetting {

  private static final String DOUBLE_MARKS = "“”„‟«»〝〞＂";
  private static final String SINGLE_MARKS = "‘’‚‛‹›`´ʼ";
  private static final String DASHES = "‐‑‒–—―−";
  private static final String UNSEEN = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

  private Typesetting() {}

  /** The text in one plain way of setting it; two that differ in nothing else become equal. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (UNSEEN.indexOf(c) >= 0) {
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        addSpace(plain);
      } else if (DASHES.indexOf(c) >= 0 || c == '-') {
        // Writers put spaces around dashes, or none.
        dropSpace(plain);
        plain.append('-');
      } else if (c == '…') {
        dropSpace(plain);
        plain.append("...");
      } else {
        if (c == '.' && plain.length() > 1 && plain.charAt(plain.length() - 2) == '.') {
          dropSpace(plain);
        }
        plain.append(DOUBLE_MARKS.indexOf(c) >= 0 ? '"' : SINGLE_MARKS.indexOf(c) >= 0 ? '\'' : c);
      }
    }
    dropSpace(plain);
    return plain.toString();
  }

  private static void addSpace(StringBuilder plain) {
    if (!plain.isEmpty() && " -".indexOf(plain.charAt(plain.length() - 1)) < 0) {
      plain.append(' ');
    }
  }

  private static void dropSpace(StringBuilder plain) {
    if (!plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ') {
      plain.setLength(plain.length() - 1);
    }
  }

  /** Whether the character may open or close a quotation in double marks. */
  static boolean quotationMark(char c) {
    return c == '"' || DOUBLE_MARKS.indexOf(c) >= 0;
  }
}
