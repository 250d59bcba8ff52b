package dev.byline.answer;

import java.util.Collections;
import java.util.Set;

/**
 * When or where something came about that comes about once: "the lighthouse was built in 1887".
 *
 * @param subject what it is told of, as stems, all in both
 * @param happened what came about, under one word for all that mean it
 * @param places where; empty where it is not said
 */
record Occurrence(
    Set<String> subject, String happened, EventTime time, Set<String> places, String on)
    implements Claim {

  @Override
  public boolean sameEvent(Claim claim) {
    return claim instanceof Occurrence other
        && subject.equals(other.subject)
        && happened.equals(other.happened);
  }

  @Override
  public boolean agrees(Claim claim) {
    return claim instanceof Occurrence other
        && !time.contradicts(other.time)
        && (places.isEmpty()
            || other.places.isEmpty()
            || !Collections.disjoint(places, other.places));
  }
}
