package dev.byline.attribution;

import dev.byline.attribution.GivenNames.Agreement;
import dev.byline.attribution.NamePair.Likeness;

/** How much two names look and sound alike, whatever the articles say. */
final class NameLikeness {

  /** In shorter surnames every letter counts: Kim is not Kin, nor Lee Li. */
  private static final int SHORTEST_SOUND = 5;

  /** In shorter ones a slip of the pen is as likely as another name. */
  static final int SHORTEST_SLIP = 7;

  private final TransliterationClasses classes = new TransliterationClasses();
  private final GivenNames givenNames = new GivenNames(classes);

  /** The same for all surnames that sound the same. */
  String sound(PersonName name) {
    return classes.key(name.surname());
  }

  GivenNames givenNames() {
    return givenNames;
  }

  NamePair compare(PersonName one, PersonName other) {
    Agreement given =
        one.conflicts(other, givenNames)
            ? Agreement.CONFLICT
            : givenNames.agreement(one.given(), other.given());
    return new NamePair(
        likeness(one.surname(), other.surname()),
        given,
        one.middle().isEmpty() != other.middle().isEmpty());
  }

  private Likeness likeness(String one, String other) {
    if (one.equals(other)) {
      return Likeness.SAME;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter >= SHORTEST_SOUND && classes.key(one).equals(classes.key(other))) {
      return Likeness.TRANSLITERATED;
    }
    return shorter >= SHORTEST_SLIP && slip(one, other) ? Likeness.SLIP : Likeness.NONE;
  }

  /**
   * Whether one letter within the names is another, missing, or changed places with its neighbour.
   * The first letter and the last are not slipped on: Lavrova is not Lavrov, nor Roberts Robert.
   */
  static boolean slip(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    int front = 0;
    while (front < shorter && one.charAt(front) == other.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
      back++;
    }
    int different = longer - front - back;
    boolean swapped =
        different == 2
            && one.length() == other.length()
            && one.charAt(front) == other.charAt(front + 1)
            && one.charAt(front + 1) == other.charAt(front);
    return front > 0 && back > 0 && longer - shorter <= 1 && (different == 1 || swapped);
  }
}
