package dev.byline.attribution;

import java.util.List;
import java.util.Optional;

/**
 * Which spellings mean the same person, place or office: those of the file of names, and those
 * found in the articles that are served. It may change at any time, which {@link #version} tells.
 * Safe for use by several threads.
 */
public interface NameBook {

  /**
   * All spellings of a word that is, or may be, part of a name; the word itself among them. A
   * spelling that somebody else bears too is not among them.
   *
   * @param word one word, in any case
   */
  List<String> spellings(String word);

  /**
   * The name that stands for this one and its other spellings.
   *
   * @param name as articles write it: in full, or a surname or place of one word; in any case
   * @return empty where the book knows no other spelling of it
   */
  Optional<String> canonical(String name);

  /**
   * Who or what is meant by a name as people ask for it: "Gen. Kellogg", "K. Kellogg", "Kelogg".
   *
   * @param name in full, in part, with titles or without
   * @return empty where nobody is known by it, or several are
   */
  Optional<KnownName> named(String name);

  /**
   * Who holds an office, as the articles have it, the one whom most name so first and then the last
   * one named.
   *
   * @param office "the UK Defence Secretary", "mayor of Kyiv"
   * @return empty where it is no office, or the articles name nobody with all its words
   */
  List<Holder> holders(String office);

  /** All names that have more than one spelling, in alphabetical order. */
  List<KnownName> all();

  /** Whether the word is a title or an office rather than part of a person's own name. */
  boolean role(String word);

  /** Whether the word is "Mr", "Ms" or the like. */
  boolean courtesy(String word);

  /**
   * Whether a courtesy title goes with a name, as far as the first name tells.
   *
   * @param title a word that is {@link #courtesy}
   */
  boolean suits(String title, String name);

  /** Another number whenever the book may say something else than before. */
  long version();
}
