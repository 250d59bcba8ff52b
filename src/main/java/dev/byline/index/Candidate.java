package dev.byline.index;

import java.util.List;
import java.util.Set;

/**
 * A sentence that may answer, with all that ranking needs to know of it. What it says is had by
 * {@link IndexView#sentences}.
 *
 * @param id of the sentence within its view
 * @param score of the broad ranking, higher is better, comparable within one search only
 * @param length in terms
 * @param said whether the person asked for says it; false where the query asks for nobody
 * @param place how many sentences of its paragraph stand before it
 * @param holds kinds of things that it holds
 * @param asked the places of words of the kind that the query asks for, counted like positions;
 *     empty where it asks for none
 * @param terms one entry a term of the query, in its order
 */
public record Candidate(
    int id,
    double score,
    int length,
    boolean said,
    int place,
    Set<Holds> holds,
    int[] asked,
    List<TermEvidence> terms) {

  public Candidate {
    terms = List.copyOf(terms);
  }

  /**
   * Where a term stands in and around a sentence.
   *
   * @param positions its places in the sentence, counted in words from 0, stop words too; empty
   *     where it is absent
   * @param exact whether the sentence holds it in the very form that was asked
   * @param related whether the sentence holds another word of its family
   * @param before whether the sentence before holds it
   * @param paragraph whether the paragraph holds it
   * @param title whether the article's title or the heading above holds it
   * @param inArticle how often the article holds it, its title included
   */
  public record TermEvidence(
      int[] positions,
      boolean exact,
      boolean related,
      boolean before,
      boolean paragraph,
      boolean title,
      int inArticle) {

    /** Whether the sentence or what stands around it holds the term. */
    public boolean near() {
      return inSentence() || paragraph || before || title;
    }

    /** Whether the sentence holds the term. */
    public boolean inSentence() {
      return positions.length > 0;
    }
  }
}
