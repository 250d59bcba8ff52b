package dev.byline.attribution;

import dev.byline.article.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises the title of a broadcast or a work in quotation marks: on “Capitol Week”. */
final class Titles {

  /** A longer one in quotation marks is rather said by somebody. */
  private static final int LONGEST = 60;

  /** No shorter word tells by its capital that it belongs to a title: "of the". */
  private static final int SHORTEST_WORD = 4;

  private static final Set<String> BEFORE = section("before-title");

  /** "his memoir, “A Long Road”" */
  private static final Set<String> WORKS = section("work");

  private Titles() {}

  private static Set<String> section(String name) {
    return WordList.sections(Titles.class, "function-words.txt")
        .getOrDefault(name, List.of())
        .stream()
        .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether a quotation is a title by its capitals and by what stands before it.
   *
   * @param text the paragraph
   * @param from its opening mark
   * @param to after its closing mark
   * @param before the tokens of the sentence up to it
   */
  static boolean of(String text, int from, int to, List<Token> before) {
    if (to - from > LONGEST || before.isEmpty()) {
      return false;
    }
    Token last = before.getLast();
    boolean work =
        last.type() == Token.Type.COMMA
            && before.size() > 1
            && WORKS.contains(before.get(before.size() - 2).lower());
    if (before(last) && WORKS.contains(wordAt(text, to + 1)) && one(text, from, to)) {
      return true;
    }
    return (work || before(last)) && capitals(text, from, to);
  }

  private static boolean before(Token last) {
    return BEFORE.contains(last.lower()) || last.possessive() && last.capitalised();
  }

  /** "“Today” show": a single word with a capital. */
  private static boolean one(String text, int from, int to) {
    return Character.isUpperCase(text.charAt(from + 1))
        && text.substring(from + 1, to - 1).chars().allMatch(Character::isLetter);
  }

  private static String wordAt(String text, int start) {
    int end = Math.min(start, text.length());
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return start < end ? text.substring(start, end) : "";
  }

  /** Whether several words stand there, all of any length with a capital. */
  private static boolean capitals(String text, int from, int to) {
    int words = 0;
    int start = -1;
    for (int i = from; i < to; i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        boolean upper = Character.isUpperCase(text.charAt(start));
        if (!upper && (words == 0 || i - start >= SHORTEST_WORD)) {
          return false;
        }
        words++;
        start = -1;
      }
    }
    return words > 1;
  }
}
