package dev.byline.index;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Kinds of things that a sentence may hold and a question may ask for, known by their form. */
public enum Holds {
  /** Words that give a cause. */
  CAUSE(
      "\\b(?i:because|since|due to|owing to|thanks to|so that|in order to|in response to|for fear of"
          + "|in protest|therefore|thus|reasons?|caus(?:e|ed|es|ing)|result(?:ed|ing|s)?|led to)\\b");

  private final Pattern form;

  Holds(String form) {
    this.form = Pattern.compile(form);
  }

  /** What the sentence holds. */
  static Set<Holds> of(String sentence) {
    EnumSet<Holds> holds = EnumSet.noneOf(Holds.class);
    for (Holds kind : values()) {
      if (kind.form.matcher(sentence).find()) {
        holds.add(kind);
      }
    }
    return holds;
  }

  /** A set as one number: a bit for each kind, by its place in this enumeration. */
  static long pack(Set<Holds> holds) {
    return holds.stream().mapToLong(kind -> 1L << kind.ordinal()).sum();
  }

  /** The inverse of {@link #pack}. */
  static Set<Holds> unpack(long packed) {
    EnumSet<Holds> holds = EnumSet.noneOf(Holds.class);
    for (Holds kind : values()) {
      if ((packed & 1L << kind.ordinal()) != 0) {
        holds.add(kind);
      }
    }
    return holds;
  }
}
