package dev.byline.attribution;

import java.util.List;

/** Which spellings mean the same person, place or office. Safe for use by several threads. */
public interface NameBook {

  /**
   * All spellings of a word that is, or may be, part of a name; the word itself among them.
   *
   * @param word one word, in any case
   */
  List<String> spellings(String word);
}
