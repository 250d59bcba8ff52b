package dev.byline.index;

import java.util.List;

/**
 * What a search found.
 *
 * @param candidates best first by the broad ranking
 * @param terms one entry a term of the query, in its order
 * @param sentences how many sentences the index holds
 * @param articles how many articles the index holds
 */
public record SearchResult(
    List<Candidate> candidates, List<TermStatistics> terms, int sentences, int articles) {

  public SearchResult {
    candidates = List.copyOf(candidates);
    terms = List.copyOf(terms);
  }

  /**
   * How common a term is.
   *
   * @param sentences how many sentences hold it
   * @param articles how many articles hold it anywhere in their text or title
   */
  public record TermStatistics(int sentences, int articles) {}
}
