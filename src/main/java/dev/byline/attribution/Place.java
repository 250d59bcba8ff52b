package dev.byline.attribution;

/**
 * Where an article speaks of somebody.
 *
 * @param entity whom
 * @param first the first token in the line
 * @param last the last token
 * @param rank how much the sentence is about them
 * @param pronoun whether only a pronoun stands there
 */
record Place(Entity entity, int first, int last, Rank rank, boolean pronoun) {

  /** What a phrase is in its sentence, the most prominent first. */
  enum Rank {
    /** Whoever said something there. */
    SPEAKER(3.5),
    SUBJECT(3),
    OBJECT(2),
    /** After a preposition or as a possessive. */
    OBLIQUE(1);

    private final double weight;

    Rank(double weight) {
      this.weight = weight;
    }

    double weight() {
      return weight;
    }
  }

  boolean subject() {
    return rank == Rank.SUBJECT || rank == Rank.SPEAKER;
  }
}
