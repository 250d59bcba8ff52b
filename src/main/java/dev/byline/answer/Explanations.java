package dev.byline.answer;

import dev.byline.index.NotReadyException;

/** Tells why a question is answered as it is. Safe for use by several threads. */
public interface Explanations {

  /**
   * Explains what {@link Answers#answer} gives to the same question. Every sentence is proved
   * against its file first.
   *
   * @throws NotReadyException if no generation is served yet
   */
  Explanation explain(Question question);
}
