package dev.byline.index;

import dev.byline.article.WordList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Finds the stems in an index that belong to one family of words: "invasion" and "invader" to
 * "invade", "won" to "win". That is weaker evidence than the same stem.
 *
 * <p>Words of a family begin alike and differ in endings that are listed; words that change within
 * are listed by family.
 */
final class WordFamilies {

  /** The least number of letters at the beginning that are the same. */
  private static final int BEGINNING = 4;

  /** Ends the search where a beginning is shared by very many words. */
  private static final int MOST_LOOKED_AT = 1000;

  /** No word has more relatives than this that are in use. */
  private static final int MOST_RELATIVES = 20;

  private final WordList endings = WordList.read(WordFamilies.class, "word-endings.txt");
  private final Map<String, Set<String>> listed = new HashMap<>();

  /**
   * Reads the lists.
   *
   * @param stem how words are stemmed in the index
   */
  WordFamilies(UnaryOperator<String> stem) {
    for (List<String> words : WordList.groups(WordFamilies.class, "word-families.txt")) {
      Set<String> family = words.stream().map(stem).collect(Collectors.toUnmodifiableSet());
      family.forEach(word -> listed.putIfAbsent(word, family));
    }
  }

  /** The other stems of the family among these terms of a field. */
  List<String> relatives(String stem, Terms terms) throws IOException {
    List<String> relatives = new ArrayList<>(listed.getOrDefault(stem, Set.of()));
    relatives.remove(stem);
    if (stem.length() >= BEGINNING && stem.codePoints().allMatch(Character::isLetter)) {
      addThoseThatBeginAlike(stem, terms.iterator(), relatives);
    }
    return relatives;
  }

  private void addThoseThatBeginAlike(String stem, TermsEnum terms, List<String> relatives)
      throws IOException {
    // More than half of the longer word is the same, so more than half of this one.
    int letters = Math.max(BEGINNING, stem.length() / 2 + 1);
    BytesRef beginning = new BytesRef(stem.substring(0, letters));
    TermsEnum.SeekStatus found = terms.seekCeil(beginning);
    BytesRef term = found == TermsEnum.SeekStatus.END ? null : terms.term();
    for (int i = 0; i < MOST_LOOKED_AT && term != null; i++) {
      if (!StringHelper.startsWith(term, beginning) || relatives.size() == MOST_RELATIVES) {
        return;
      }
      String other = term.utf8ToString();
      if (differInEndings(stem, other) && !relatives.contains(other)) {
        relatives.add(other);
      }
      term = terms.next();
    }
  }

  private boolean differInEndings(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return !one.equals(other)
        && 2 * same > Math.max(one.length(), other.length())
        && ending(one.substring(same))
        && ending(other.substring(same));
  }

  private boolean ending(String rest) {
    return rest.isEmpty() || endings.contains(rest);
  }
}
