package dev.byline.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of one kind, from a text file that lies beside the class that uses them. Lines that begin
 * with {@code #} and blank lines are for people.
 */
public final class WordList {

  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = words;
  }

  /**
   * Reads the lower-case words of a list, parted by white space.
   *
   * @param user the class beside which the file lies
   * @param file its name, such as {@code "role-words.txt"}
   * @throws IllegalStateException if the build lacks the file
   */
  public static WordList read(Class<?> user, String file) {
    return new WordList(
        lines(user, file).stream()
            .flatMap(line -> Stream.of(line.split("\\s+", -1)))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * Reads a list in sections, each under a heading in brackets.
   *
   * @return the lines under each heading
   * @throws IllegalStateException if the build lacks the file or a line stands before any heading
   */
  public static Map<String, List<String>> sections(Class<?> user, String file) {
    LinkedHashMap<String, List<String>> sections = new LinkedHashMap<>();
    for (String line : all(user, file)) {
      if (line.startsWith("[")) {
        sections.put(line.substring(1, line.length() - 1), new ArrayList<>());
      } else if (sections.isEmpty()) {
        throw new IllegalStateException(file + " has a line before its first heading: " + line);
      } else {
        sections.lastEntry().getValue().add(line);
      }
    }
    return sections;
  }

  /**
   * Reads a list in which each line holds words that stand for the same.
   *
   * @return each word with the first word of its line
   * @throws IllegalStateException if the build lacks the file
   */
  public static Map<String, String> synonyms(Class<?> user, String file) {
    Map<String, String> synonyms = new HashMap<>();
    for (List<String> group : groups(user, file)) {
      group.forEach(word -> synonyms.putIfAbsent(word, group.getFirst()));
    }
    return Map.copyOf(synonyms);
  }

  /**
   * Reads a list in which a line is a group of words that belong together.
   *
   * @throws IllegalStateException if the build lacks the file
   */
  public static List<List<String>> groups(Class<?> user, String file) {
    return lines(user, file).stream().map(line -> List.of(line.split("\\s+", -1))).toList();
  }

  /** The list's lines without those for people, stripped. */
  public static List<String> lines(Class<?> user, String file) {
    return all(user, file).stream().filter(line -> !line.startsWith("[")).toList();
  }

  private static List<String> all(Class<?> user, String file) {
    try (InputStream in = user.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the build lacks " + file);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  /** Whether the list holds the word, in whatever case it is written. */
  public boolean contains(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
