package dev.byline.answer;

import dev.byline.index.Holds;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sort of sentence a question asks for. */
enum QuestionKind {
  /** "what did ... say": a statement. */
  SAID_BY(null),
  /** "who": somebody's name. */
  WHO(Holds.NAME),
  /** "when", "what year": a date. */
  WHEN(Holds.DATE),
  /** "where": a place, which is written as a name. */
  WHERE(Holds.NAME),
  /** "how many", "how much", "how long": a number. */
  HOW_MANY(Holds.NUMBER),
  /** "why": a cause. */
  WHY(Holds.CAUSE),
  /** Anything else. */
  OTHER(null);

  private final @Nullable Holds asksFor;

  QuestionKind(@Nullable Holds asksFor) {
    this.asksFor = asksFor;
  }

  /** What a sentence must hold to be of that sort, where its form tells. */
  Optional<Holds> asksFor() {
    return Optional.ofNullable(asksFor);
  }
}
