package dev.byline.index;

import java.util.List;

/**
 * One thing to look for, under all its spellings.
 *
 * @param surface as it was asked
 * @param spellings every way to write it that is looked for, the asked one first
 * @param stems what {@link TextAnalysis} makes of its spellings, any of which counts as the term
 * @param exact the same spellings unstemmed
 */
public record QueryTerm(
    String surface, List<String> spellings, List<String> stems, List<String> exact) {

  public QueryTerm {
    spellings = List.copyOf(spellings);
    stems = List.copyOf(stems);
    exact = List.copyOf(exact);
    if (stems.isEmpty()) {
      throw new IllegalArgumentException("a term has at least one stem: " + surface);
    }
  }
}
