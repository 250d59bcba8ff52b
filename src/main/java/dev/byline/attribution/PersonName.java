package dev.byline.attribution;

import dev.byline.attribution.GivenNames.Agreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name taken apart. All parts are {@link Romanisation#letters}.
 *
 * @param given the first name or its initial, empty where there is none
 * @param middle what stands between the first name and the surname, without particles
 * @param surname the last word
 * @param suffix what tells a son from his father: "jr", "iii", or empty
 */
record PersonName(String given, List<String> middle, String surname, String suffix) {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "vi", "vii");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "der", "den", "van", "von", "zu", "la", "le", "al", "el", "ul", "bin", "ibn", "du",
          "da", "dos", "di", "del", "ter", "af", "av");

  /** Arabic articles are written as words, with hyphens, or not at all. */
  private static final Set<String> ARTICLES = Set.of("al-", "el-", "ul-");

  /** No person is called by more words; what has more is a list or a headline. */
  private static final int MOST_WORDS = 6;

  private static final int LONGEST = 80;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.]+");

  /** Takes a name apart; empty for what is too long or has no word in the end. */
  static Optional<PersonName> of(String name) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    String suffix = "";
    String[] written = BETWEEN_WORDS.split(name.strip(), -1);
    for (int i = 0; i < written.length; i++) {
      String letters = Romanisation.letters(withoutArticle(written[i]));
      if (i > 0 && SUFFIXES.contains(letters)) {
        suffix = letters;
      } else if (!letters.isEmpty() && !(PARTICLES.contains(letters) && droppable(i, written))) {
        words.add(letters);
      }
    }
    if (words.isEmpty() || words.size() > MOST_WORDS || words.getLast().length() < 2) {
      return Optional.empty();
    }
    int last = words.size() - 1;
    return Optional.of(
        new PersonName(
            last == 0 ? "" : words.getFirst(),
            last < 2 ? List.of() : List.copyOf(words.subList(1, last)),
            words.getLast(),
            suffix));
  }

  /** "Al Gore": what would be a particle elsewhere may be a first name. */
  private static boolean droppable(int i, String[] written) {
    return written.length > 1 && (i > 0 || !written[0].equals("Al"));
  }

  private static String withoutArticle(String word) {
    return word.length() > 4 && ARTICLES.contains(word.substring(0, 3).toLowerCase(Locale.ROOT))
        ? word.substring(3)
        : word;
  }

  /** Whether a word of letters in lower case tells a son from his father. */
  static boolean suffix(String letters) {
    return SUFFIXES.contains(letters);
  }

  /** Whether it has a first name that is more than an initial. */
  boolean full() {
    return given.length() > 1;
  }

  /**
   * All letters in order: the same for "Kim Jong Un" and "Kim Jong-un". What stands for a longer
   * name stays apart: "B. Erbor" is not "Berbor".
   */
  String letters() {
    StringBuilder letters = new StringBuilder(part(given));
    middle.forEach(name -> letters.append(part(name)));
    return letters.append(surname).append(suffix).toString();
  }

  private static String part(String name) {
    return name.length() == 1 ? name + "." : name;
  }

  /** Whether the two cannot be one person, whatever their surnames. */
  boolean conflicts(PersonName other, GivenNames givenNames) {
    return !suffix.equals(other.suffix)
        || givenNames.agreement(given, other.given) == Agreement.CONFLICT
        || middlesConflict(other, givenNames);
  }

  /** Whether both have a first name or an initial, and nothing tells them apart but a surname. */
  boolean firstNameAgrees(PersonName other, GivenNames givenNames) {
    return !given.isEmpty() && !other.given.isEmpty() && !conflicts(other, givenNames);
  }

  private boolean middlesConflict(PersonName other, GivenNames givenNames) {
    if (middle.isEmpty() || other.middle.isEmpty()) {
      return false;
    }
    if (middle.size() != other.middle.size()) {
      return true;
    }
    for (int i = 0; i < middle.size(); i++) {
      if (givenNames.agreement(middle.get(i), other.middle.get(i)) == Agreement.CONFLICT) {
        return true;
      }
    }
    return false;
  }
}
