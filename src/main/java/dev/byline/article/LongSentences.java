package dev.byline.article;

import java.util.ArrayList;
import java.util.List;

/** Breaks what is too long to be read as one sentence, such as a list or a table, where it can. */
final class LongSentences {

  /** In UTF-16 code units. */
  static final int LONGEST = 1000;

  private static final int SHORTEST = 200;

  private LongSentences() {}

  static List<SourceSpan> shorten(String text, List<SourceSpan> sentences) {
    if (sentences.stream().allMatch(span -> span.length() <= LONGEST)) {
      return sentences;
    }
    List<SourceSpan> pieces = new ArrayList<>();
    for (SourceSpan sentence : sentences) {
      int start = sentence.start();
      while (sentence.end() - start > LONGEST) {
        int cut = bestCut(text, start);
        int end = cut;
        while (end > start && Letters.space(text.charAt(end - 1))) {
          end--;
        }
        if (end > start) {
          pieces.add(new SourceSpan(start, end));
        }
        start = Letters.skipSpace(text, cut);
      }
      if (start < sentence.end()) {
        pieces.add(new SourceSpan(start, sentence.end()));
      }
    }
    return pieces;
  }

  private static int bestCut(String text, int start) {
    String window = text.substring(start, start + LONGEST);
    // A comma without white space behind it may stand within a number.
    for (String separator : List.of("\n", "; ", ", ", " ")) {
      int found = window.lastIndexOf(separator);
      if (found >= SHORTEST) {
        return start + found + 1;
      }
    }
    int cut = start + LONGEST;
    return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
  }
}
