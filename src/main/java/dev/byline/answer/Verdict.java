package dev.byline.answer;

/** What was made of a sentence that a search brought up. */
public enum Verdict {
  /** It can answer. */
  ANSWERS,
  /** Somebody's words were asked for; it is neither theirs nor about them. */
  NOT_THEIRS,
  /** Somebody's words were asked for; neither it nor what stands around it is on the topic. */
  OFF_TOPIC,
  /** It speaks of others than the sentence that ranks first. */
  OTHER_NAMES,
  /** It lacks the date, the number or the name that is asked for, and the first has one. */
  OTHER_KIND,
  /** It ranks too far behind the first. */
  FAR_BEHIND
}
