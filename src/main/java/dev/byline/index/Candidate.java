package dev.byline.index;

import java.util.List;

/**
 * A sentence that may answer, with all that ranking needs to know of it.
 *
 * @param sentence what it is
 * @param score of the broad ranking, higher is better, comparable within one search only
 * @param length in terms
 * @param said whether the person asked for says it; false where the query asks for nobody
 * @param terms one entry a term of the query, in its order
 */
public record Candidate(
    IndexedSentence sentence, double score, int length, boolean said, List<TermEvidence> terms) {

  public Candidate {
    terms = List.copyOf(terms);
  }

  /**
   * Where a term stands in and around a sentence.
   *
   * @param positions its places in the sentence, counted in terms from 0; empty where it is absent
   * @param exact whether the sentence holds it in the very form that was asked
   * @param around whether the sentence before or after holds it
   * @param paragraph whether the paragraph holds it
   * @param title whether the article's title or the heading above holds it
   * @param inArticle how often the article holds it, its title included
   */
  public record TermEvidence(
      int[] positions,
      boolean exact,
      boolean around,
      boolean paragraph,
      boolean title,
      int inArticle) {

    /** Whether the sentence holds the term. */
    public boolean inSentence() {
      return positions.length > 0;
    }
  }
}
