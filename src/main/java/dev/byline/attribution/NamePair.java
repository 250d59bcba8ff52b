package dev.byline.attribution;

import dev.byline.attribution.GivenNames.Agreement;

/**
 * How two names look beside each other.
 *
 * @param surname how their surnames agree
 * @param given how their first names agree
 * @param middle whether only one of the two has middle names
 */
record NamePair(Likeness surname, Agreement given, boolean middle) {

  /** How alike two surnames are, the most first. */
  enum Likeness {
    /** The same letters but for marks, hyphens and case. */
    SAME,
    /** The same sounds, written in another way. */
    TRANSLITERATED,
    /** One letter apart within a long name. */
    SLIP,
    NONE
  }

  /** What no evidence makes good. */
  static final int NEVER = Integer.MAX_VALUE;

  /**
   * How many points of evidence it takes to believe that both are one person: the less the names
   * agree, the more. See {@link NameEvidence} for what a point is.
   */
  int needed() {
    if (given == Agreement.CONFLICT || surname == Likeness.NONE) {
      return NEVER;
    }
    return switch (surname) {
      case SAME ->
          switch (given) {
            case SAME -> middle ? 1 : 0;
            case FORM -> 2;
            case INITIAL -> 2;
            // A surname alone may be another's, of whom no article gives the first name.
            case ABSENT -> 1;
            case CONFLICT -> NEVER;
          };
      case TRANSLITERATED ->
          switch (given) {
            case SAME, FORM -> 2;
            case INITIAL, ABSENT -> 3;
            case CONFLICT -> NEVER;
          };
      case SLIP -> given == Agreement.SAME ? 4 : NEVER;
      case NONE -> NEVER;
    };
  }

  /** What agrees, for people to read. */
  String reason() {
    String first =
        switch (given) {
          case SAME -> "same first name";
          case FORM -> "a form of the first name";
          case INITIAL -> "same initial";
          case ABSENT, CONFLICT -> "surname alone";
        };
    String last =
        switch (surname) {
          case SAME -> "same surname";
          case TRANSLITERATED -> "surname sounds the same";
          case SLIP -> "surname one letter apart";
          case NONE -> "other surname";
        };
    return first + ", " + last;
  }
}
