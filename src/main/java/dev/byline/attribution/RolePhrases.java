package dev.byline.attribution;

import dev.byline.article.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads offices and roles: "the mayor of Kyiv" and "Kyiv’s mayor" are one. */
final class RolePhrases {

  private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{L})\\.");
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s?(?=\\s|$)");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+|(?<!\\p{L})-");

  /** What stands after these says whose office it is, not what. */
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "at", "in", "on");

  /** Words that a phrase may have or lack. */
  private static final Set<String> EMPTY =
      Set.of("the", "a", "an", "and", "of", "for", "to", "at", "in", "on", "his", "her", "their");

  /** No phrase has more words: it would be a sentence. */
  private static final int MOST_WORDS = 16;

  private static final int LONGEST_SYNONYM = 5;

  private final WordList roleWords = words("role-words.txt");
  private final WordList courtesy = words("courtesy-titles.txt");
  private final WordList limits = words("role-limits.txt");
  private final Map<String, List<String>> synonyms = new HashMap<>();

  RolePhrases() {
    for (String line : WordList.lines(RolePhrases.class, "role-synonyms.txt")) {
      String[] forms = line.split(",\\s*", -1);
      List<String> first = List.of(forms[0].split(" ", -1));
      Stream.of(forms).forEach(form -> synonyms.put(form, first));
    }
  }

  private static WordList words(String file) {
    return WordList.read(RolePhrases.class, file);
  }

  /** Whether the word names an office, in its singular or plural. */
  boolean office(String word) {
    return roleWords.contains(word) || (word.endsWith("s") && roleWords.contains(singular(word)));
  }

  /** Whether the word, as it is, names an office. */
  boolean roleWord(String word) {
    return roleWords.contains(word);
  }

  /** Whether it makes an office another one. */
  boolean limits(String word) {
    return limits.contains(word);
  }

  /** Whether it joins an office to whose it is. */
  boolean joins(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** Whether it is a title only: "Mr". */
  boolean courtesy(String word) {
    return courtesy.contains(word);
  }

  private static String singular(String word) {
    return word.substring(0, word.length() - 1);
  }

  /** The phrase by its words; empty where it names no office. */
  Optional<RolePhrase> read(String phrase) {
    String bare = POSSESSIVE.matcher(phrase.toLowerCase(Locale.ROOT)).replaceAll("");
    List<String> words =
        Stream.of(BETWEEN_WORDS.split(FULL_STOP.matcher(bare).replaceAll(""), MOST_WORDS + 1))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .map(this::inSingular)
            .toList();
    return head(words)
        .map(
            head -> {
              Set<String> all = new HashSet<>(underOneForm(words));
              all.removeAll(EMPTY);
              return new RolePhrase(
                  head, all, all.stream().filter(limits::contains).collect(Collectors.toSet()));
            });
  }

  private String inSingular(String word) {
    return office(word) && !roleWords.contains(word) ? singular(word) : word;
  }

  /** The last word of office before a preposition: "secretary" of "secretary of state". */
  private Optional<String> head(List<String> words) {
    Optional<String> head = Optional.empty();
    for (String word : underOneForm(words)) {
      if (head.isPresent() && PREPOSITIONS.contains(word)) {
        break;
      }
      if (roleWords.contains(word) && !courtesy.contains(word) && !limits.contains(word)) {
        head = Optional.of(word);
      }
    }
    return head;
  }

  private List<String> underOneForm(List<String> words) {
    List<String> forms = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(LONGEST_SYNONYM, words.size() - at);
      while (length > 0
          && !synonyms.containsKey(String.join(" ", words.subList(at, at + length)))) {
        length--;
      }
      if (length == 0) {
        forms.add(words.get(at));
      } else {
        forms.addAll(
            synonyms.getOrDefault(String.join(" ", words.subList(at, at + length)), List.of()));
      }
      at += Math.max(1, length);
    }
    return forms;
  }
}
