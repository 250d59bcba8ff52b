package dev.byline.attribution;

import java.util.List;
import java.util.Optional;

/** Which spellings mean the same person, place or office. Safe for use by several threads. */
public interface NameBook {

  /**
   * All spellings of a word that is, or may be, part of a name; the word itself among them.
   *
   * @param word one word, in any case
   */
  List<String> spellings(String word);

  /**
   * The name under which everything said by any of its spellings is kept.
   *
   * @param word one word, in any case: a surname or a place
   * @return empty where the book does not know the word
   */
  Optional<String> canonical(String word);

  /** Whether the word is a title or an office rather than part of a person's own name. */
  boolean role(String word);
}
