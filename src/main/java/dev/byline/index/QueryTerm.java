package dev.byline.index;

import java.util.List;

/**
 * One thing to look for, under all its spellings.
 *
 * @param surface as it was asked
 * @param stems what {@link TextAnalysis} makes of its spellings, any of which counts as the term
 * @param exact the same spellings unstemmed
 */
public record QueryTerm(String surface, List<String> stems, List<String> exact) {

  public QueryTerm {
    stems = List.copyOf(stems);
    exact = List.copyOf(exact);
    if (stems.isEmpty()) {
      throw new IllegalArgumentException("a term has at least one stem: " + surface);
    }
  }
}
