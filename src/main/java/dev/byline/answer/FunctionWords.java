package dev.byline.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of a question that say nothing of its topic, from {@code function-words.txt}. */
final class FunctionWords {

  private final Set<String> words;

  FunctionWords() {
    try (InputStream resource =
            Objects.requireNonNull(
                FunctionWords.class.getResourceAsStream("function-words.txt"),
                "function-words.txt is missing from the build");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      words =
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Stream.of(line.trim().split("\\s+")))
              .filter(word -> !word.isEmpty())
              .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("reading function-words.txt", e);
    }
  }

  boolean contains(String lowerCaseWord) {
    return words.contains(lowerCaseWord);
  }
}
