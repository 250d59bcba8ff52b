package dev.byline.attribution;

import dev.byline.article.WordList;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives spellings that only tell of different ways to write one sound the same key: "Witkoff" and
 * "Vitkov". The classes are those of {@code transliteration-classes.txt}, taken from left to right,
 * the longest first.
 */
final class TransliterationClasses {

  private final Map<String, String> classes = new HashMap<>();
  private int longest;

  TransliterationClasses() {
    for (String line :
        WordList.lines(TransliterationClasses.class, "transliteration-classes.txt")) {
      int space = line.indexOf(' ');
      String spelling = line.substring(0, space);
      classes.put(spelling, line.substring(space + 1));
      longest = Math.max(longest, spelling.length());
    }
  }

  /** The key of a word, given as {@link Romanisation#letters}. */
  String key(String letters) {
    String word = "^" + letters + "$";
    StringBuilder key = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      int length = Math.min(longest, word.length() - at);
      while (length > 0 && !classes.containsKey(word.substring(at, at + length))) {
        length--;
      }
      String sounds =
          length == 0
              ? word.substring(at, at + 1)
              : classes.getOrDefault(word.substring(at, at + length), "");
      append(key, sounds);
      at += Math.max(1, length);
    }
    return withoutMuteE(
        key.substring(1, key.charAt(key.length() - 1) == '$' ? key.length() - 1 : key.length()));
  }

  private static void append(StringBuilder key, String sounds) {
    for (int i = 0; i < sounds.length(); i++) {
      if (key.isEmpty() || key.charAt(key.length() - 1) != sounds.charAt(i)) {
        key.append(sounds.charAt(i));
      }
    }
  }

  /** French and English write an end that is not heard: "Poutine". */
  private static String withoutMuteE(String key) {
    return key.length() > 4 && key.endsWith("e") ? key.substring(0, key.length() - 1) : key;
  }
}
