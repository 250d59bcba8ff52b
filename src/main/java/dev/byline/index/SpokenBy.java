package dev.byline.index;

import java.util.List;
import java.util.Optional;

/**
 * Whose statements are wanted.
 *
 * @param words that the speaker's name holds, all of them: a surname, or an office in full
 * @param initial the first letter of the first name, in lower case: who is known to have another
 *     one is somebody else
 */
public record SpokenBy(List<QueryTerm> words, Optional<String> initial) {

  public SpokenBy {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a speaker has a name");
    }
  }
}
