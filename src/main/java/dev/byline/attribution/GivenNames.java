package dev.byline.attribution;

import dev.byline.article.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How two given names stand to each other. */
final class GivenNames {

  /** The best first. */
  enum Agreement {
    /** The same letters. */
    SAME,
    /** Another form or spelling of it: Steve and Steven, Sergei and Sergey. */
    FORM,
    /** One is the first letter of the other. */
    INITIAL,
    /** At least one of the two has none. */
    ABSENT,
    /** Different names: different people. */
    CONFLICT
  }

  private final Map<String, List<Integer>> lines = new HashMap<>();
  private final TransliterationClasses classes;

  GivenNames(TransliterationClasses classes) {
    this.classes = classes;
    int number = 0;
    for (String line : WordList.lines(GivenNames.class, "given-names.txt")) {
      for (String form : line.split(" ", -1)) {
        lines.computeIfAbsent(form, f -> new ArrayList<>()).add(number);
      }
      number++;
    }
  }

  /** Compares two given names as {@link Romanisation#letters}; an absent one is empty. */
  Agreement agreement(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Agreement.ABSENT;
    }
    if (one.equals(other)) {
      return Agreement.SAME;
    }
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0) ? Agreement.INITIAL : Agreement.CONFLICT;
    }
    return Collections.disjoint(keys(one), keys(other)) ? Agreement.CONFLICT : Agreement.FORM;
  }

  /** Two given names agree in form exactly if they have a key in common. */
  List<String> keys(String given) {
    List<String> keys = new ArrayList<>();
    keys.add(classes.key(given));
    lines.getOrDefault(given, List.of()).forEach(line -> keys.add(line.toString()));
    return keys;
  }
}
