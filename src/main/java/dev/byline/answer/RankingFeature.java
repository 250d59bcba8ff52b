package dev.byline.answer;

/**
 * All that moves a sentence up or down. What is told of the question's terms is a share: each term
 * counts by its {@link TermWeights}, and holding all of them fully is 1. What is told of the
 * sentence as a whole is 0 or 1 unless it says otherwise.
 *
 * <p>The weights were fitted on 2,107 questions about twelve encyclopedia articles by the
 * conditional (multinomial) logistic model of McFadden, "Conditional logit analysis of qualitative
 * choice behavior", 1974: a sentence with a sum higher by 1 is e times as likely to be the one that
 * answers. {@code ./mvnw -Pevaluation verify} shows what each of them is good for.
 */
public enum RankingFeature implements Feature {
  /** Terms in the sentence. */
  IN_SENTENCE(4.7),

  /**
   * The same by BM25 (Robertson and Zaragoza, 2009), which counts repetition and prefers short
   * sentences. Beside {@link #IN_SENTENCE}, since one mention is most of what there is to know.
   */
  BM25(4.3),

  /** Terms in the very form that was asked: "imperialism" is not "imperial". */
  SAME_FORM(4.1),

  /** Terms that stand there as another word of their family only: "invasion" for "invade". */
  RELATED(8.1),

  /** Names in the sentence count less than other words: further on they are "he" and "it". */
  NAME_IN_SENTENCE(-4.4),

  /** Names that stand neither in the sentence nor around it: it is about somebody else. */
  NAME_MISSING(-8.4),

  /** Terms in the paragraph. */
  IN_PARAGRAPH(5),

  /** Terms in the sentence before but not in this one. */
  IN_SENTENCE_BEFORE(4.4),

  /** Terms that the article returns to again and again are what it is about. */
  IN_ARTICLE(4.6),

  /** A paragraph's first sentence says what it is about. */
  OPENS_PARAGRAPH(0.33),

  /** How many words a sentence of less than ten lacks: those are captions and remains. */
  BREVITY(0.12),

  /** For "who": a name that the question does not hold. */
  PERSON(0.9),

  /** For "who": two words of a name side by side that the question does not hold. */
  FULL_NAME(1.1),

  /** For "when": a date that the question does not hold. */
  DATE(3.1),

  /** For "how many": a number that the question does not hold. */
  NUMBER(2.3),

  /** The same: 1 beside the word that is counted, less the farther off. */
  COUNTED(2.6),

  /** For "why": words that give a cause. Few of the questions ask why, so it is set by hand. */
  CAUSE(1.5);

  private final double weight;

  RankingFeature(double weight) {
    this.weight = weight;
  }

  @Override
  public double weight() {
    return weight;
  }
}
