package dev.byline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence cut into words, each knowing whether it stands within a quotation. */
final class Words {

  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}|\\p{L}[\\p{L}\\p{M}]*(?:[-.’'](?=\\p{L})[\\p{L}\\p{M}]+)*");
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s$");

  /** "London (Harbour Courier):" says where a report is from, not who acts in it. */
  private static final Pattern DATELINE =
      Pattern.compile("^\\p{Lu}[^.:()]{1,40}\\([^()]{2,60}\\)\\s*[:–—-]");

  static final Set<String> PRONOUNS = Set.of("he", "she");

  private static final Set<String> OPENING = Set.of("“", "„", "«");
  private static final Set<String> CLOSING = Set.of("”", "»");

  /**
   * A word.
   *
   * @param text without a possessive ending
   * @param quoted whether it stands within quotation marks
   * @param possessive whether it had a possessive ending
   * @param gap what stands between it and the word before
   */
  record Word(String text, boolean quoted, boolean possessive, String gap) {

    boolean capitalised() {
      return Character.isUpperCase(text.codePointAt(0));
    }

    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }

    /** Whether only white space parts it from the word before. */
    boolean follows() {
      return gap.isBlank() || gap.equals(". ");
    }
  }

  private final List<Word> words = new ArrayList<>();
  private int inDateline;
  private final boolean opensWithinQuotation;
  private final boolean endsWithinQuotation;

  /**
   * @param opensWithin whether a quotation from the sentence before is still open
   */
  Words(String sentence, boolean opensWithin) {
    this.opensWithinQuotation = opensWithin;
    boolean quoted = opensWithin;
    Matcher dateline = DATELINE.matcher(sentence);
    int report = dateline.find() ? dateline.end() : 0;
    Matcher matcher = WORD.matcher(sentence);
    int end = 0;
    while (matcher.find()) {
      String gap = sentence.substring(end, matcher.start());
      quoted = within(gap, quoted);
      String word = matcher.group();
      String bare = POSSESSIVE.matcher(word).replaceFirst("");
      words.add(new Word(bare, quoted, bare.length() < word.length(), gap));
      end = matcher.end();
      if (end <= report) {
        inDateline = words.size();
      }
    }
    this.endsWithinQuotation = within(sentence.substring(end), quoted);
  }

  /** Whether a quotation is open after these characters, given whether it was before. */
  private static boolean within(String gap, boolean before) {
    boolean open = before;
    for (int i = 0; i < gap.length(); i++) {
      String mark = gap.substring(i, i + 1);
      if (OPENING.contains(mark)) {
        open = true;
      } else if (CLOSING.contains(mark)) {
        open = false;
      } else if (mark.equals("\"")) {
        open = !open;
      }
    }
    return open;
  }

  int size() {
    return words.size();
  }

  Word get(int i) {
    return words.get(i);
  }

  /** How many words at the beginning are a dateline. */
  int inDateline() {
    return inDateline;
  }

  /** The number of the first "he" or "she" outside a quotation, or {@link #size} without one. */
  int firstPronoun() {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).quoted() && PRONOUNS.contains(words.get(i).lower())) {
        return i;
      }
    }
    return words.size();
  }

  boolean pronounBefore(int word) {
    return firstPronoun() < word;
  }

  boolean opensWithinQuotation() {
    return opensWithinQuotation;
  }

  boolean endsWithinQuotation() {
    return endsWithinQuotation;
  }
}
