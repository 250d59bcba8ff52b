package dev.byline.answer;

/** What sort of sentence a question asks for. */
enum QuestionKind {
  /** "what did ... say": a statement. */
  SAID_BY,
  /** "who": somebody's name. */
  WHO,
  /** "when", "what year": a date. */
  WHEN,
  /** "where": a place. */
  WHERE,
  /** "how many", "how much", "how long": a number. */
  HOW_MANY,
  /** "why": a cause. */
  WHY,
  /** Anything else. */
  OTHER
}
