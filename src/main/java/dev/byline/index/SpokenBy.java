package dev.byline.index;

import java.util.List;
import java.util.function.Predicate;

/**
 * Whose statements are wanted.
 *
 * @param words of the name as it was asked; a speaker's name holds the last of them
 * @param names speakers that are meant too, by the names under which the index keeps them
 * @param means whether a speaker whose name holds the last word is meant
 */
public record SpokenBy(List<QueryTerm> words, List<String> names, Predicate<String> means) {

  public SpokenBy {
    words = List.copyOf(words);
    names = List.copyOf(names);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a speaker has a name");
    }
  }

  /** Everybody whose name holds the last of the words. */
  public SpokenBy(List<QueryTerm> words) {
    this(words, List.of(), speaker -> true);
  }

  /** Whether somebody whose statement was found for this is the one who is meant. */
  public boolean is(String speaker) {
    return names.contains(speaker) || means.test(speaker);
  }
}
