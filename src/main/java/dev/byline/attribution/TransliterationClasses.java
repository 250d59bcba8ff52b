package dev.byline.attribution;

import dev.byline.article.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives spellings that only tell of different ways to write one sound the same key: "Witkoff" and
 * "Vitkov". The classes are those of {@code transliteration-classes.txt}, taken from left to right,
 * the longest first.
 */
final class TransliterationClasses {

  private record Rule(String spelling, String sounds) {}

  /** By the first letter, the longest first. */
  private final Map<Character, List<Rule>> rules = new HashMap<>();

  TransliterationClasses() {
    for (String line :
        WordList.lines(TransliterationClasses.class, "transliteration-classes.txt")) {
      int space = line.indexOf(' ');
      Rule rule = new Rule(line.substring(0, space), line.substring(space + 1));
      rules.computeIfAbsent(line.charAt(0), first -> new ArrayList<>()).add(rule);
    }
    rules
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(rule -> -rule.spelling().length())));
  }

  /** The key of a word, given as {@link Romanisation#letters}. */
  String key(String letters) {
    String word = letters + "$";
    StringBuilder key = new StringBuilder(word.length());
    int at = 0;
    while (at < letters.length()) {
      Optional<Rule> rule = rule(word, at);
      append(key, rule.map(Rule::sounds).orElse(letters.substring(at, at + 1)));
      at += rule.map(r -> r.spelling().length()).orElse(1);
    }
    return withoutMuteE(key.toString());
  }

  private Optional<Rule> rule(String word, int at) {
    for (Rule rule : rules.getOrDefault(word.charAt(at), List.of())) {
      if (word.startsWith(rule.spelling(), at)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
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
