package dev.byline.index;

import dev.byline.article.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of words that a question may ask for, known by how they are written. */
public enum WordKind {
  /** A number, in digits or in letters, that is no date. */
  NUMBER,
  /** A year, a month, a day of the week, a century. */
  DATE,
  /** A capitalised word that does not only begin the sentence. */
  NAME;

  private static final Pattern YEAR = Pattern.compile("(?:1\\d|20)\\d\\ds?|centur(?:y|ies)");
  private static final WordList CALENDAR = WordList.read(WordKind.class, "calendar-names.txt");
  private static final WordList NUMBERS = WordList.read(WordKind.class, "number-words.txt");

  /**
   * The kind of a word.
   *
   * @param word as it is written
   * @param first whether it begins a sentence
   */
  static Optional<WordKind> of(String word, boolean first) {
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    if (YEAR.matcher(word).matches() || (capital && CALENDAR.contains(word))) {
      return Optional.of(DATE);
    }
    if (word.chars().anyMatch(Character::isDigit) || NUMBERS.contains(word)) {
      return Optional.of(NUMBER);
    }
    boolean name = first ? word.chars().skip(1).anyMatch(Character::isUpperCase) : capital;
    return name ? Optional.of(NAME) : Optional.empty();
  }

  /** How the index writes it. */
  String term() {
    return name().toLowerCase(Locale.ROOT);
  }
}
