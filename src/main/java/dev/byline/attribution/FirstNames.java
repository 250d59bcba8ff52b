package dev.byline.attribution;

import dev.byline.article.WordList;
import dev.byline.attribution.GivenNames.Agreement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which of "he" and "she" takes somebody up, as far as first names, titles and nouns tell, from
 * {@code first-names.txt} and {@code gendered-nouns.txt}.
 */
final class FirstNames {

  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> nouns = new HashMap<>();
  private final TransliterationClasses classes = new TransliterationClasses();
  private final GivenNames givenNames = new GivenNames(classes);

  FirstNames() {
    WordList.sections(FirstNames.class, "first-names.txt")
        .forEach((pronoun, lines) -> lines.forEach(line -> add(pronoun, line)));
    WordList.sections(FirstNames.class, "gendered-nouns.txt")
        .forEach(
            (pronoun, lines) ->
                lines.forEach(
                    line -> words(line).forEach(word -> nouns.put(word, gender(pronoun)))));
  }

  private void add(String section, String line) {
    words(line).forEach(word -> names.put(word, gender(section)));
  }

  private static List<String> words(String line) {
    return List.of(line.split("\\s+", -1));
  }

  private static int gender(String pronoun) {
    return switch (pronoun) {
      case "he" -> 1;
      case "she" -> -1;
      default -> 0;
    };
  }

  /** Above 0 for "he", below 0 for "she", 0 where the words do not tell. */
  int gender(List<String> name, Set<String> titles) {
    int sum = 0;
    for (String title : titles) {
      sum += 3 * nouns.getOrDefault(title, 0);
    }
    if (sum != 0 || name.size() < 2) {
      return sum;
    }
    return 2 * names.getOrDefault(plain(name.getFirst()), 0);
  }

  /** Whether the word is a first name. */
  boolean has(String word) {
    return names.containsKey(plain(word));
  }

  /** "Ramón" is listed as "ramon". */
  private static String plain(String word) {
    return word.chars().allMatch(letter -> letter < 128)
        ? word.toLowerCase(Locale.ROOT)
        : Romanisation.letters(word);
  }

  /** Whether two first names may be one person's: Bill and William, Sergei and Sergey. */
  boolean agree(String one, String two) {
    return givenNames.agreement(Romanisation.letters(one), Romanisation.letters(two)).ordinal()
        <= Agreement.FORM.ordinal();
  }

  /** The same for spellings of one name: "Zelensky" and "Zelenskyy". */
  String sound(String name) {
    return classes.key(Romanisation.letters(name));
  }
}
