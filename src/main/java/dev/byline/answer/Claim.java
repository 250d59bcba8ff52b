package dev.byline.answer;

/**
 * Something that a sentence tells of an event such that another sentence may tell otherwise: how
 * many, how long, whether somebody comes, when or where.
 */
interface Claim {

  /** Whether both tell of the same thing of the same event. In doubt they do not. */
  boolean sameEvent(Claim other);

  /** Whether both can be true, given that they tell of the same event. */
  boolean agrees(Claim other);

  /** What is told, in words of the sentence, such as {@code "killed · Sumy"}. */
  String on();
}
