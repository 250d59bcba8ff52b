package dev.byline.article;

import java.util.regex.Pattern;

/**
 * What a block looks like, measured without regard to what it is about.
 *
 * @param text the words, or their beginning where they are many
 * @param words how many there are
 * @param ending the last character that is no quote or bracket
 * @param addressShare the part of its characters that are web addresses, from 0 to 1
 */
record BlockForm(String text, int words, char ending, double addressShare) {

  private static final int MEASURED = 2000;

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S++", Pattern.CASE_INSENSITIVE);

  private static final Pattern INNER_END = Pattern.compile("\\p{Ll}\\p{Ll}[.!?][”’\")]? ");

  static BlockForm of(String whole) {
    String stripped = whole.strip();
    String text = stripped.substring(0, Math.min(MEASURED, stripped.length()));
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < stripped.length(); i++) {
      boolean space = Letters.space(stripped.charAt(i));
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
    }
    int last = stripped.length() - 1;
    while (last > 0 && Letters.closer(stripped.charAt(last))) {
      last--;
    }
    int addresses = text.contains("://") || text.contains("www.") ? addresses(text) : 0;
    return new BlockForm(
        text,
        words,
        last < 0 ? ' ' : stripped.charAt(last),
        text.isEmpty() ? 0 : (double) addresses / text.length());
  }

  private static int addresses(String text) {
    return ADDRESS.matcher(text).results().mapToInt(match -> match.end() - match.start()).sum();
  }

  /** Whether it ends as a sentence does. */
  boolean ended() {
    return Letters.terminal(ending);
  }

  boolean asks() {
    return ending == '?' || ending == '？';
  }

  boolean oneSentence() {
    return !INNER_END.matcher(text).find();
  }

  boolean hasQuotes() {
    return text.chars().anyMatch(c -> "“”\"«»„".indexOf(c) >= 0);
  }

  /** Mostly addresses, or an address after a few words. */
  boolean links() {
    return addressShare >= 0.5 || (addressShare > 0.2 && words <= 12);
  }

  /** Whether all its letters are small. */
  boolean lowerCase() {
    return text.chars().noneMatch(Character::isUpperCase)
        && text.chars().anyMatch(Character::isLowerCase);
  }

  /** Whether most of its letters are capitals. */
  boolean mostlyCapitals() {
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return capitals > text.chars().filter(Character::isLowerCase).count();
  }

  boolean bulleted() {
    return text.length() > 1 && "-•*·–".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
  }

  /** The part of its words, from 0 to 1, that begin with a capital or a digit. */
  double capitalShare() {
    String[] tokens = tokens();
    int capitals = 0;
    for (String token : tokens) {
      capitals += !token.isEmpty() && Letters.beginsSentence(token.codePointAt(0)) ? 1 : 0;
    }
    return (double) capitals / tokens.length;
  }

  String[] tokens() {
    return text.split("\\s+", -1);
  }
}
