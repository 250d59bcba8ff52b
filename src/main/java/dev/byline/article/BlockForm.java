package dev.byline.article;

import java.util.Set;
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

  private static final Pattern SELF_REFERENCE =
      Pattern.compile(
          "\\b(?:this|our) (?:web)?(?:site|page|newsletters?|app|article|story|banner|podcast"
              + "|channel|privacy|terms|cookies?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RIGHTS =
      Pattern.compile("©|\\(c\\) ?\\d{4}|\\bcopyright\\b", Pattern.CASE_INSENSITIVE);

  // Capitalised words parted by a slash that is no address's: "Jane Roe / AP", "Roe/Agency".
  private static final Pattern SLASHED_NAMES =
      Pattern.compile("\\p{L}[\\p{L}.'’-]* ?/ ?\\p{L}[\\p{L}.'’ -]*[)\\]]?$");

  private static final Pattern LABELLED = Pattern.compile("\\p{L}[\\p{L} _-]{1,24}:\\s\\S.*");

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:by|BY|By)\\s+\\p{Lu}[\\p{L}.'’-]*(?:,?\\s+(?:and\\s+)?\\p{Lu}[\\p{L}.'’-]*){0,7}");

  private static final Set<String> REQUESTS =
      Set.of(
          "visit",
          "subscribe",
          "sign",
          "follow",
          "click",
          "read",
          "join",
          "download",
          "share",
          "switch",
          "register",
          "watch",
          "listen",
          "contact",
          "support",
          "donate",
          "get",
          "see");

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
    int addresses =
        ADDRESS.matcher(text).results().mapToInt(match -> match.end() - match.start()).sum();
    return new BlockForm(
        text,
        words,
        last < 0 ? ' ' : stripped.charAt(last),
        text.isEmpty() ? 0 : (double) addresses / text.length());
  }

  boolean ended() {
    return Letters.terminal(ending);
  }

  boolean asks() {
    return ending == '?' || ending == '？';
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

  /** A picture's credit on a line of its own: names parted by a slash, or small letters alone. */
  boolean credit() {
    return !ended()
        && words <= 12
        && addressShare == 0
        && (SLASHED_NAMES.matcher(text).find() || text.startsWith("©"));
  }

  /** A caption that ends in its credit: a full stop, then names parted by a slash. */
  boolean creditedCaption() {
    if (words > 70
        || addressShare > 0
        || text.isEmpty()
        || Letters.terminal(text.charAt(text.length() - 1))) {
      return false;
    }
    int stop =
        Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf(" ("), text.lastIndexOf(" [")));
    return stop > 0
        && text.length() - stop < 60
        && SLASHED_NAMES.matcher(text.substring(stop + 1)).find();
  }

  /** A label, a colon and a few words. */
  boolean labelled() {
    return words <= 14 && !ended() && LABELLED.matcher(text).matches();
  }

  /** "By" and names. */
  boolean byline() {
    return words <= 12 && BYLINE.matcher(text).matches();
  }

  /** What a site says of itself or asks of its reader. */
  boolean notice() {
    return words <= 45
        && !hasQuotes()
        && (SELF_REFERENCE.matcher(text).find() || RIGHTS.matcher(text).find() || requests());
  }

  // An imperative at the beginning, or after an opening such as "For more, ...".
  private boolean requests() {
    int comma = text.indexOf(", ");
    return words <= 20
        && (request(text)
            || (text.startsWith("For ") && comma > 0 && request(text.substring(comma + 2))));
  }

  private static boolean request(String clause) {
    int space = clause.indexOf(' ');
    return space > 0
        && REQUESTS.contains(clause.substring(0, space).toLowerCase(java.util.Locale.ROOT));
  }

  /** The part of its words, from 0 to 1, that begin with a capital or a digit. */
  double capitalShare() {
    String[] tokens = text.split("\\s+", -1);
    int capitals = 0;
    for (String token : tokens) {
      capitals += !token.isEmpty() && Letters.beginsSentence(token.codePointAt(0)) ? 1 : 0;
    }
    return (double) capitals / tokens.length;
  }
}
