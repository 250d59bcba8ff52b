package dev.byline.attribution;

import java.util.List;
import java.util.stream.Stream;

/**
 * A person, place or body under all its spellings.
 *
 * @param name the one to show: the configured one, else the fullest that most articles have
 * @param spellings the others, configured ones first
 */
public record KnownName(String name, List<Spelling> spellings) {

  public KnownName {
    spellings = List.copyOf(spellings);
  }

  /** Who says that a spelling means this name. */
  public enum Origin {
    /** The file of names. */
    CONFIGURED,
    /** The articles. */
    FOUND
  }

  /**
   * Another way to write the name.
   *
   * @param text a name in full, or one word that stands for it
   * @param reason what speaks for it, for people to read; empty for configured ones
   */
  public record Spelling(String text, Origin origin, String reason) {}

  /** The name and all its spellings. */
  public Stream<String> forms() {
    return Stream.concat(Stream.of(name), spellings.stream().map(Spelling::text));
  }
}
