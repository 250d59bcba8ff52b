package dev.byline.answer;

import dev.byline.index.NotReadyException;

/** Answers questions from the articles. Safe for use by several threads. */
public interface Answers {

  /**
   * Answers from the generation being served. Every quote is proved against its file first.
   *
   * @throws NotReadyException if no generation is served yet
   */
  Answer answer(Question question);
}
