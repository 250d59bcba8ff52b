package dev.byline.article;

import java.util.regex.Pattern;

/** Knows captions and picture credits by their form. */
final class PictureText {

  private static final int CAPTION_WORDS = 60;
  private static final int LABELLED_WORDS = 25;
  private static final int CREDIT_WORDS = 10;

  // "Photo: ...", "Picture shows: ...", "READ ALSO: ...", but not "Mayor Ruiz said: ...".
  private static final Pattern LABEL =
      Pattern.compile("\\p{Lu}[\\p{L}’']{1,15}(?: [\\p{L}’']{1,15})?:\\s\\S.*", Pattern.DOTALL);

  private PictureText() {}

  /** Names parted by a slash, as on a line of their own: {@code jane roe / ap}. */
  static boolean isCredit(BlockForm form) {
    return !form.ended()
        && form.words() <= CREDIT_WORDS + 2
        && (form.text().startsWith("©") || creditStart(form) == 0);
  }

  /** A caption that ends with names parted by a slash, or one that stands in brackets. */
  static boolean isCaption(BlockForm form) {
    return (form.words() <= CAPTION_WORDS && creditStart(form) > 0)
        || (form.words() <= LABELLED_WORDS && inBrackets(form.text()));
  }

  /** A line of a few words that a label of one or two words opens, and that quotes nobody. */
  static boolean isLabelled(BlockForm form) {
    return form.words() <= LABELLED_WORDS
        && !form.hasQuotes()
        && LABEL.matcher(form.text()).matches()
        && !SpeechTag.isVerb(lastWord(form.text().substring(0, form.text().indexOf(':'))));
  }

  // Where the credit at the text's end begins, as a token's index; -1 where there is none.
  private static int creditStart(BlockForm form) {
    return form.text().indexOf('/') < 0 ? -1 : creditStart(form.tokens());
  }

  private static int creditStart(String[] tokens) {
    int slash = -1;
    for (int i = Math.max(0, tokens.length - CREDIT_WORDS); i < tokens.length; i++) {
      slash = slashed(tokens, i) ? i : slash;
    }
    if (slash < 0) {
      return -1;
    }
    boolean small = Character.isLowerCase(firstLetter(tokens[0])) && tokens.length <= CREDIT_WORDS;
    for (int i = slash + 1; i < tokens.length; i++) {
      if (!small && !capital(tokens[i])) {
        return -1;
      }
    }
    int start = slash;
    while (start > 0 && (small || capital(tokens[start - 1])) && !endsSentence(tokens[start - 1])) {
      start--;
    }
    return start == 0 || endsSentence(tokens[start - 1]) || tokens[start].startsWith("(")
        ? start
        : -1;
  }

  private static boolean slashed(String[] tokens, int i) {
    String token = tokens[i];
    if (token.equals("/")) {
      return i > 0 && i < tokens.length - 1 && !tokens[i - 1].contains("/");
    }
    int slash = token.indexOf('/');
    return slash > 0
        && slash < token.length() - 1
        && Character.isLetter(token.charAt(slash - 1))
        && Character.isUpperCase(token.charAt(slash + 1))
        && !token.contains(":")
        && i >= tokens.length - 4
        && token.length() > 4;
  }

  private static boolean capital(String token) {
    return Character.isUpperCase(firstLetter(token));
  }

  private static int firstLetter(String token) {
    return token.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
  }

  private static boolean endsSentence(String token) {
    return token.length() > 3 && token.endsWith(".") && Character.isLowerCase(token.charAt(1));
  }

  private static boolean inBrackets(String text) {
    return (text.startsWith("(") && text.indexOf(')') == text.length() - 1)
        || (text.startsWith("[") && text.indexOf(']') == text.length() - 1);
  }

  private static String lastWord(String label) {
    return label.substring(label.lastIndexOf(' ') + 1);
  }
}
