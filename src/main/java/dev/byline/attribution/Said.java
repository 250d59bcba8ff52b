package dev.byline.attribution;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody says, as far as it tells who that is: whoever is spoken of in it by name or noun is
 * not likely to say it.
 *
 * @param capitalised its words with capitals
 * @param words its words in lower case, parted and enclosed by spaces
 * @param continuing whether they go on to say it
 */
record Said(Set<String> capitalised, String words, boolean continuing) {

  /** What tells nothing. */
  static final Said NOTHING = new Said(Set.of(), "", false);

  Said {
    capitalised = Set.copyOf(capitalised);
  }

  static Said of(String text, boolean continuing) {
    Set<String> capitalised = new HashSet<>();
    StringBuilder words = new StringBuilder(" ");
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = text.substring(start, i);
        if (Character.isUpperCase(word.charAt(0))) {
          capitalised.add(word);
        }
        words.append(word.toLowerCase(Locale.ROOT)).append(' ');
        start = -1;
      }
    }
    return new Said(capitalised, words.toString(), continuing);
  }

  /** Whether it speaks of somebody otherwise than by a pronoun. */
  boolean names(Entity entity) {
    return entity.named()
        ? capitalised.contains(entity.surname())
        : words.contains(" " + entity.name().toLowerCase(Locale.ROOT) + " ");
  }
}
