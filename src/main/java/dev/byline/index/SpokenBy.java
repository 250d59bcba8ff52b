package dev.byline.index;

import java.util.List;
import java.util.Set;

/**
 * Whose statements are wanted.
 *
 * @param words that the speaker's name holds, all of them: a surname, or an office in full
 * @param initials the first letters of the first name in all its forms, in lower case: who is known
 *     to have another one is somebody else; empty where no first name is asked for
 */
public record SpokenBy(List<QueryTerm> words, Set<String> initials) {

  public SpokenBy {
    words = List.copyOf(words);
    initials = Set.copyOf(initials);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a speaker has a name");
    }
  }
}
