package dev.byline.answer;

import dev.byline.answer.ComparedWords.Word;
import dev.byline.answer.WordAlignment.Pair;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what only interrupts a quotation, as "he said" does in {@code “We sail,” he said, “at
 * noon.”}: who quotes the words alone leaves nothing out.
 */
final class Interruptions {

  private Interruptions() {}

  /** The numbers of the source's words that stand outside quotation marks between two within. */
  static Set<Integer> of(WordAlignment alignment) {
    Set<Integer> interrupting = new HashSet<>();
    List<Pair> pairs = alignment.pairs();
    for (int i = 1; i < pairs.size(); i++) {
      int end = i;
      while (end < pairs.size() && pairs.get(end).given() == WordAlignment.NONE) {
        end++;
      }
      if (end > i && end < pairs.size() && parted(alignment, pairs, i, end)) {
        pairs.subList(i, end).forEach(pair -> interrupting.add(pair.source()));
      }
      i = end;
    }
    return interrupting;
  }

  private static boolean parted(WordAlignment alignment, List<Pair> pairs, int from, int to) {
    return pairs.get(from - 1).same()
        && pairs.get(to).same()
        && marked(alignment, pairs.get(from - 1), pairs.get(from))
        && marked(alignment, pairs.get(to - 1), pairs.get(to));
  }

  /** Whether a quotation mark stands between these two words of the source. */
  private static boolean marked(WordAlignment alignment, Pair one, Pair next) {
    List<Word> words = alignment.source().words();
    return alignment
        .source()
        .text()
        .substring(words.get(one.source()).end(), words.get(next.source()).start())
        .chars()
        .anyMatch(c -> Typesetting.quotationMark((char) c));
  }
}
