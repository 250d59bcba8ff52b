package dev.byline.article;

import java.util.Set;

/**
 * Sees the speaker's tag behind a closed quotation: in {@code “Is it over?” Mayor Ruiz asked.} the
 * sentence goes on after the question mark.
 */
final class SpeechTag {

  private static final int LONGEST_NAME = 5;
  private static final Set<String> VERBS =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "added",
          "adds",
          "told",
          "wrote",
          "writes",
          "replied",
          "insisted",
          "explained",
          "declared",
          "warned",
          "noted",
          "stated",
          "answered",
          "concluded");

  private SpeechTag() {}

  /**
   * Whether a name of a few capitalised words and a verb of speaking begin at the position.
   *
   * @param open whether the quotation ended with a question or exclamation mark, after which the
   *     tag may go on; after a full stop it must end with its verb
   */
  static boolean follows(String text, int start, boolean open) {
    int at = start;
    for (int words = 0; words <= LONGEST_NAME; words++) {
      int end = wordEnd(text, at);
      String word = text.substring(at, end);
      if (VERBS.contains(word)) {
        return words > 0 && (open || end == text.length() || ".;".indexOf(text.charAt(end)) >= 0);
      }
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      at = text.startsWith(". ", end) ? end + 2 : text.startsWith(" ", end) ? end + 1 : end;
      if (at == end) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word is a verb of speaking. */
  static boolean isVerb(String word) {
    return VERBS.contains(word);
  }

  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length()
        && i < start + LONGEST_NAME * 10
        && (Character.isLetter(text.charAt(i)) || "-’'".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }
}
