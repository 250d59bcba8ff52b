package dev.byline.answer;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many of something there were: "a strike on Sumy on 13 April killed 35 people".
 *
 * @param counted the stem of what is counted
 * @param happened what it did or what was done to it, one of them at least in both
 * @param places where, all in both
 * @param kinds what kind of event it was; empty where it is not said
 * @param targets what it struck; empty where it is not said
 */
record Count(
    Quantity quantity,
    String counted,
    Set<String> happened,
    Set<String> places,
    Set<String> kinds,
    Set<String> targets,
    EventTime time,
    String on)
    implements Claim {

  /** Kinds of events that one place may see on two days in a row. */
  private static final Set<String> REPEATED =
      Set.of("attack", "missile", "drone", "shelling", "bomb", "shooting", "protest", "crash");

  private static final Set<String> WITH_ATTACK =
      Set.of("missile", "drone", "shelling", "bomb", "attack");

  @Override
  public boolean sameEvent(Claim claim) {
    return claim instanceof Count other
        && counted.equals(other.counted)
        && !Collections.disjoint(happened, other.happened)
        && places.equals(other.places)
        && sameKind(other)
        && (targets.isEmpty()
            || other.targets.isEmpty()
            || !Collections.disjoint(targets, other.targets))
        && time.meets(other.time, rare(other));
  }

  /** A drone's is an attack too; a drone's and a missile's are two. */
  private boolean sameKind(Count other) {
    Set<String> means = means(kinds);
    Set<String> others = means(other.kinds);
    if (!means.isEmpty() && !others.isEmpty()) {
      return !Collections.disjoint(means, others);
    }
    return kinds.isEmpty()
        || other.kinds.isEmpty()
        || (WITH_ATTACK.containsAll(kinds) && WITH_ATTACK.containsAll(other.kinds));
  }

  private static Set<String> means(Set<String> kinds) {
    return kinds.stream().filter(kind -> !kind.equals("attack")).collect(Collectors.toSet());
  }

  private boolean rare(Count other) {
    return kinds.stream().anyMatch(kind -> other.kinds.contains(kind) && !REPEATED.contains(kind));
  }

  @Override
  public boolean agrees(Claim claim) {
    return claim instanceof Count other && quantity.agrees(other.quantity);
  }
}
