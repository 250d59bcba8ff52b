package dev.byline.index;

import java.util.List;

/** How text becomes terms, the same for articles and questions. Safe for several threads. */
public interface TextAnalysis {

  /** All words of the text in order, stop words too. */
  List<Token> tokens(String text);

  /**
   * A word of a text.
   *
   * @param stem what the index keeps of it: folded, lower-case, without its English endings
   * @param exact folded and lower-case only
   * @param start its first UTF-16 code unit in the text
   * @param end the code unit after its last
   * @param stopWord whether it is too common to be indexed
   */
  record Token(String stem, String exact, int start, int end, boolean stopWord) {}
}
