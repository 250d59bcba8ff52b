package dev.byline.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words that carry a full stop, and words that open a sentence after one. */
final class Abbreviations {

  /** What may follow an abbreviation's full stop within its sentence. */
  enum Kind {
    /** A name: the stop never ends a sentence. */
    NAME,
    /** A number: before anything else it is no abbreviation. */
    NUMBER,
    /** Anything: only a word that opens sentences begins a new one. */
    EITHER,
    /** The word is no abbreviation. */
    NONE
  }

  private final Map<String, Kind> kinds = new HashMap<>();
  private final WordList openers = WordList.read(Abbreviations.class, "openers.txt");

  Abbreviations() {
    for (String line : WordList.lines(Abbreviations.class, "abbreviations.txt")) {
      int colon = line.indexOf(':');
      Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
        kinds.put(word, kind);
      }
    }
  }

  Kind kind(String word) {
    return kinds.getOrDefault(word.toLowerCase(Locale.ROOT), Kind.NONE);
  }

  /** Whether the capitalised word opens a sentence and is no part of a name. */
  boolean opensSentence(String word) {
    return openers.contains(word);
  }
}
