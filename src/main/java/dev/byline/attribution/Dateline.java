package dev.byline.attribution;

import dev.byline.attribution.Token.Type;

/** Recognises where a report says it comes from: "LONDON (Courier) —", "Port Ashby (Wire):". */
final class Dateline {

  /** How many tokens a dateline may have. */
  private static final int LONGEST = 14;

  private Dateline() {}

  /** How many tokens at a paragraph's beginning are a dateline. */
  static int length(Line line) {
    if (line.size() == 0 || !line.get(0).capitalised()) {
      return 0;
    }
    boolean agency = false;
    for (int i = 1; i < line.size() - 1 && i < LONGEST; i++) {
      Token token = line.get(i);
      agency |= token.type() == Type.CLOSING;
      boolean spaced = token.start() > line.get(i - 1).end();
      boolean mark = token.type() == Type.DASH && spaced || token.type() == Type.COLON && agency;
      if (mark) {
        return agency || capitals(line.get(0)) ? i + 1 : 0;
      }
      boolean part =
          token.capitalised()
              || token.type() == Type.COMMA
              || token.type() == Type.OPENING
              || token.type() == Type.CLOSING
              || token.type() == Type.NUMBER
              || token.type() == Type.END
              || token.type() == Type.OTHER;
      if (!part) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean capitals(Token token) {
    return token.text().length() > 2 && token.text().codePoints().noneMatch(Character::isLowerCase);
  }
}
