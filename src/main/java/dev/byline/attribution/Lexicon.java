package dev.byline.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A set of lower-case words from a resource file, without its comments and group headings. */
final class Lexicon {

  private final Set<String> words;

  private Lexicon(Set<String> words) {
    this.words = words;
  }

  /** Verbs that report speech, in all their forms. */
  static Lexicon reportingVerbs() {
    return read("reporting-verbs.txt");
  }

  /** Titles and offices that stand before a person's name. */
  static Lexicon roleWords() {
    return read("role-words.txt");
  }

  /** Words that are capitalised without being names. */
  static Lexicon noNames() {
    return read("no-names.txt");
  }

  private static Lexicon read(String resource) {
    try (InputStream stream =
            Objects.requireNonNull(
                Lexicon.class.getResourceAsStream(resource), resource + " is missing");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new Lexicon(
          lines
              .lines()
              .filter(line -> !line.startsWith("#") && !line.startsWith("["))
              .flatMap(line -> Stream.of(line.trim().split("\\s+")))
              .filter(word -> !word.isEmpty())
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }

  boolean contains(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
