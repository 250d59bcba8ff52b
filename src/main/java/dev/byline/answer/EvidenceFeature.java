package dev.byline.answer;

/**
 * All that speaks for or against there being an answer among the articles, told of the sentences
 * that rank first.
 *
 * <p>The weights were fitted by logistic regression on 2,107 questions over twelve encyclopedia
 * articles that answer them, and the same questions over the eleven articles that do not.
 */
public enum EvidenceFeature implements Feature {
  /**
   * The first sentence's rank times the number of terms and how telling they are: what was found
   * rather than which share.
   */
  FIRST_RANK(0.12),

  /**
   * The highest score of the broad ranking, counted in average terms, times how telling they are.
   */
  BROAD_SCORE(4.7),

  /** The share of the question's names that one of the sentences holds. */
  NAMES_HELD(1.4),

  /** 1 where the title or the heading above one of the sentences holds a term. */
  IN_TITLE(2.9),

  /** The share of the question's weight that no article holds at all. */
  UNKNOWN(-1.9),

  /** The natural logarithm of the number of terms: of much that is asked much must be there. */
  TERMS(-4.9);

  private final double weight;

  EvidenceFeature(double weight) {
    this.weight = weight;
  }

  @Override
  public double weight() {
    return weight;
  }
}
