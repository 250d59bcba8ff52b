package dev.byline.index;

import dev.byline.article.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Puts stems that mean much the same into one family: "invade" with "invasion" and "invader", "won"
 * with "win". Looser than a stem, and weaker evidence.
 *
 * <p>A family is the first five letters, which is known to do about as well as grammars of endings
 * (McNamee and Mayfield, "Character N-Gram Tokenization for European Language Text Retrieval",
 * 2004); words that change in their first letters are listed.
 */
final class WordFamilies {

  private static final int LETTERS = 5;

  private final Map<String, String> listed = new HashMap<>();

  /**
   * Reads the list.
   *
   * @param stem how words are stemmed
   */
  WordFamilies(UnaryOperator<String> stem) {
    for (List<String> words : WordList.groups(WordFamilies.class, "word-families.txt")) {
      String first = stem.apply(words.getFirst());
      words.forEach(word -> listed.putIfAbsent(stem.apply(word), first));
    }
  }

  /** The family of a stem. */
  String of(String stem) {
    @Nullable String first = listed.get(stem);
    String word = first == null ? stem : first;
    return word.length() <= LETTERS || Character.isDigit(word.charAt(0))
        ? word
        : word.substring(0, word.offsetByCodePoints(0, Math.min(LETTERS, letters(word))));
  }

  private static int letters(String word) {
    return word.codePointCount(0, word.length());
  }
}
