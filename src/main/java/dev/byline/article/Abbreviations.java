package dev.byline.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
  private final Set<String> openers = new HashSet<>();

  Abbreviations() {
    for (String line : lines("abbreviations.txt")) {
      int colon = line.indexOf(':');
      Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
        kinds.put(word, kind);
      }
    }
    for (String line : lines("openers.txt")) {
      openers.addAll(List.of(line.split(" ", -1)));
    }
  }

  Kind kind(String word) {
    return kinds.getOrDefault(word.toLowerCase(Locale.ROOT), Kind.NONE);
  }

  /** Whether the capitalised word opens a sentence and is no part of a name. */
  boolean opensSentence(String word) {
    return openers.contains(word.toLowerCase(Locale.ROOT));
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Abbreviations.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
