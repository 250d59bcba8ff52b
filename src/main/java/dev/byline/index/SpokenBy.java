package dev.byline.index;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whose statements are wanted.
 *
 * @param words a speaker's name holds one of them: the last ones of the names that were asked
 * @param names speakers that are meant too, by the names under which the index keeps them
 * @param means whether a speaker whose name holds such a word is meant
 */
public record SpokenBy(List<QueryTerm> words, List<String> names, Predicate<String> means) {

  public SpokenBy {
    words = List.copyOf(words);
    names = List.copyOf(names);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a speaker has a name");
    }
  }

  /** Everybody whose name holds one of the words. */
  public SpokenBy(List<QueryTerm> words) {
    this(words, List.of(), speaker -> true);
  }

  /** Whoever is meant by this or by the other. */
  public SpokenBy or(SpokenBy other) {
    return new SpokenBy(
        Stream.concat(words.stream(), other.words.stream()).toList(),
        Stream.concat(names.stream(), other.names.stream()).distinct().toList(),
        means.or(other.means));
  }

  /** Whether somebody whose statement was found for this is the one who is meant. */
  public boolean is(String speaker) {
    return names.contains(speaker) || means.test(speaker);
  }
}
