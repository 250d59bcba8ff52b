package dev.byline.attribution;

import dev.byline.article.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of "he" and "she" takes somebody up, as far as titles, nouns and first names tell. */
final class Gender {

  private static final Set<String> MALE =
      Set.of(
          "mr",
          "sir",
          "lord",
          "spokesman",
          "chairman",
          "congressman",
          "councilman",
          "businessman",
          "king",
          "prince",
          "father",
          "son",
          "brother",
          "husband",
          "actor",
          "man",
          "boy",
          "uncle",
          "grandfather",
          "dad",
          "widower",
          "policeman",
          "salesman",
          "fisherman",
          "statesman",
          "nephew",
          "bishop's");
  private static final Set<String> FEMALE =
      Set.of(
          "mrs",
          "ms",
          "miss",
          "dame",
          "lady",
          "baroness",
          "spokeswoman",
          "chairwoman",
          "congresswoman",
          "councilwoman",
          "businesswoman",
          "queen",
          "princess",
          "mother",
          "daughter",
          "sister",
          "wife",
          "actress",
          "woman",
          "girl",
          "aunt",
          "grandmother",
          "mum",
          "mom",
          "widow",
          "policewoman",
          "niece",
          "midwife");

  private final Map<String, Integer> firstNames = new HashMap<>();

  Gender() {
    Map<String, List<String>> sections = WordList.sections(Gender.class, "first-names.txt");
    sections.getOrDefault("he", List.of()).forEach(line -> add(line, 1));
    sections.getOrDefault("she", List.of()).forEach(line -> add(line, -1));
  }

  private void add(String line, int gender) {
    for (String name : line.split("\\s+", -1)) {
      firstNames.put(name, gender);
    }
  }

  /** Above 0 for "he", below 0 for "she", 0 where the words do not tell. */
  int of(List<String> name, Set<String> titles) {
    for (String title : titles) {
      if (MALE.contains(title)) {
        return 3;
      }
      if (FEMALE.contains(title)) {
        return -3;
      }
    }
    return name.size() < 2
        ? 0
        : 2 * firstNames.getOrDefault(name.getFirst().toLowerCase(java.util.Locale.ROOT), 0);
  }

  boolean firstName(String word) {
    return firstNames.containsKey(word.toLowerCase(java.util.Locale.ROOT));
  }
}
