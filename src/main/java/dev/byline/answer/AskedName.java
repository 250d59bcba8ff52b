package dev.byline.answer;

import dev.byline.attribution.NameBook;
import dev.byline.index.TextAnalysis;
import dev.byline.index.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A name as somebody asked for it, and whether a speaker as the articles name them is meant by it.
 *
 * <p>A last name alone means everybody who bears it; a first name before it, or "Mr." and "Ms.",
 * tells who is not meant. What has a name only within it ("spokesman for Rowe", "Rowe's campaign")
 * is somebody else.
 */
final class AskedName {

  private static final Set<String> PARTICLES =
      Set.of(
          "of", "the", "and", "for", "de", "der", "den", "van", "von", "la", "le", "al", "el",
          "bin", "ibn", "du", "da", "del", "dos");

  private final TextAnalysis analysis;
  private final NameBook names;

  /** "mr" or "ms", where the name was asked with it. */
  private final Optional<String> courtesy;

  /** The words of an office; empty where a person or body is asked for by name. */
  private final List<String> office;

  /** Every way to write the name, each as its words. */
  private final List<List<String>> forms;

  /**
   * @param office whether the name is that of an office: "the mayor of Kyiv"
   * @param otherForms other ways to write it
   */
  AskedName(
      TextAnalysis analysis,
      NameBook names,
      String asked,
      boolean office,
      List<String> otherForms) {
    this.analysis = analysis;
    this.names = names;
    List<String> words = words(asked);
    this.courtesy = words.stream().filter(names::courtesy).findFirst();
    this.office = office ? words.stream().filter(word -> !word.equals("of")).toList() : List.of();
    List<List<String>> all = new ArrayList<>();
    all.add(office ? words : withoutTitles(words));
    otherForms.forEach(form -> all.add(withoutTitles(words(form))));
    all.removeIf(List::isEmpty);
    this.forms = List.copyOf(all);
  }

  private List<String> words(String text) {
    return analysis.tokens(text).stream()
        .filter(token -> !token.stopWord() || token.exact().equals("of"))
        .map(Token::exact)
        .toList();
  }

  /** The words from the first that is no title on; all where only titles are left. */
  private List<String> withoutTitles(List<String> words) {
    int first = 0;
    while (first < words.size()
        && (names.role(words.get(first)) || names.courtesy(words.get(first)))) {
      first++;
    }
    return first == words.size() ? words : words.subList(first, words.size());
  }

  /** Whether this speaker is meant. */
  boolean means(String speaker) {
    List<String> words = words(speaker);
    if (!office.isEmpty()) {
      // "Kyiv Mayor", "mayor of Kyiv": the same words in any order, and no name beside them.
      // "spokesman for the president" is another's.
      return words.containsAll(office)
          && words.size() <= office.size() + 1
          && words.stream().allMatch(word -> office.contains(word) || !names.role(word));
    }
    return !words.isEmpty()
        && courtesy.map(title -> names.suits(title, speaker)).orElse(true)
        && forms.stream().anyMatch(form -> means(form, words, speaker));
  }

  private boolean means(List<String> form, List<String> speaker, String written) {
    if (form.equals(speaker)) {
      return true;
    }
    if (!named(written)) {
      return false;
    }
    boolean lastName = sameWord(form.getLast(), speaker.getLast());
    if (form.size() == 1 || speaker.size() == 1) {
      return lastName;
    }
    if (form.contains("of") || speaker.contains("of")) {
      return String.join(" ", speaker).contains(String.join(" ", form));
    }
    return lastName && sameFirst(form.getFirst(), speaker.getFirst());
  }

  /** Whether all its words are written as names, as a person's or a body's own name is. */
  private static boolean named(String speaker) {
    for (String word : speaker.split("[\\s\\h]+", -1)) {
      boolean letter = !word.isEmpty() && Character.isLetter(word.codePointAt(0));
      if (letter
          && !Character.isUpperCase(word.codePointAt(0))
          && !PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameWord(String one, String two) {
    return one.equals(two)
        || names.spellings(one).stream()
            .flatMap(spelling -> words(spelling).stream())
            .anyMatch(two::equals);
  }

  /** "Steve" and "Steven", "J" and "John", or two spellings of one name. */
  private boolean sameFirst(String one, String two) {
    return sameWord(one, two)
        || one.length() == 1 && two.startsWith(one)
        || two.length() == 1 && one.startsWith(two)
        || Math.min(one.length(), two.length()) > 2 && (one.startsWith(two) || two.startsWith(one));
  }
}
