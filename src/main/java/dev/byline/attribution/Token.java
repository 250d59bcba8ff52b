package dev.byline.attribution;

import java.util.Locale;

/**
 * A word, a mark or a whole quotation of a sentence.
 *
 * @param type what it is
 * @param text as it reads, a word without its possessive ending
 * @param lower the text in lower case
 * @param start its first UTF-16 code unit in the paragraph
 * @param end the code unit after its last
 * @param possessive whether it had a possessive ending
 */
record Token(Type type, String text, String lower, int start, int end, boolean possessive) {

  Token(Type type, String text, int start, int end, boolean possessive) {
    this(type, text, text.toLowerCase(Locale.ROOT), start, end, possessive);
  }

  /** What stands in a sentence. */
  enum Type {
    WORD,
    NUMBER,
    COMMA,
    COLON,
    SEMICOLON,
    DASH,
    OPENING,
    CLOSING,
    END,
    /** All that stands within one pair of quotation marks, the marks included. */
    QUOTATION,
    OTHER
  }

  /** The same word without a capital. */
  Token small() {
    return new Token(type, lower, lower, start, end, possessive);
  }

  boolean word() {
    return type == Type.WORD;
  }

  boolean quotation() {
    return type == Type.QUOTATION;
  }

  boolean capitalised() {
    return type == Type.WORD
        && (Character.isUpperCase(text.codePointAt(0))
            || text.length() > 1 && text.charAt(0) == '“' && Character.isUpperCase(text.charAt(1)));
  }

  /** Whether it parts one clause or phrase from the next. */
  boolean breaks() {
    return switch (type) {
      case WORD, NUMBER, OTHER -> false;
      default -> true;
    };
  }

  /** As it reads in its sentence, a possessive ending included. */
  String reading() {
    return !possessive ? text : text.endsWith("s") ? text + "'" : text + "'s";
  }
}
