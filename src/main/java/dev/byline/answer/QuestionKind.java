package dev.byline.answer;

import dev.byline.index.WordKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sort of sentence a question asks for. */
public enum QuestionKind {
  /** "what did ... say": a statement. */
  SAID_BY(null),
  /** "who": somebody's name. */
  WHO(WordKind.NAME),
  /** "when", "what year": a date. */
  WHEN(WordKind.DATE),
  /** "how many", "how much", "how long": a number. */
  HOW_MANY(WordKind.NUMBER),
  /** "why": a cause. */
  WHY(null),
  /** Anything else. */
  OTHER(null);

  private final @Nullable WordKind asksFor;

  QuestionKind(@Nullable WordKind asksFor) {
    this.asksFor = asksFor;
  }

  /** The kind of word that a sentence of that sort holds, where there is one. */
  Optional<WordKind> asksFor() {
    return Optional.ofNullable(asksFor);
  }
}
