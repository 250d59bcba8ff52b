package dev.byline.answer;

import dev.byline.answer.Quote.Relation;
import dev.byline.article.SourceSpan;
import dev.byline.index.IndexedArticle;
import dev.byline.index.IndexedSentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found for a question in one generation, before its quotes are proved: the part of an
 * answer that can be kept.
 *
 * @param searched where was looked, and for what
 * @param found sentences best first, as many as any limit may ask for; empty for a refusal
 * @param missing words of the question that no article holds
 * @param suggestions questions near to this one
 * @param nearest articles that hold some of the question, for a refusal
 */
record Finding(
    Searched searched,
    List<Found> found,
    List<String> missing,
    List<String> suggestions,
    List<IndexedArticle> nearest) {

  /**
   * A sentence with the near-copies that say the same.
   *
   * @param reading the sentence as people read it
   * @param speaker who says it, as far as it matters to the question and is clear
   * @param matched the parts of the reading that match the question
   * @param copies the same said elsewhere, at most one a file, itself without copies
   */
  record Found(
      IndexedSentence sentence,
      String reading,
      Relation relation,
      Optional<String> speaker,
      double score,
      List<SourceSpan> matched,
      List<Found> copies) {

    int weight() {
      return 1000
          + 4 * sentence.text().length()
          + 60 * matched.size()
          + copies.stream().mapToInt(Found::weight).sum();
    }
  }

  /** About how many bytes it takes in memory: two a character, and something for each object. */
  int weight() {
    int words =
        Stream.of(searched.terms(), searched.names(), missing, suggestions)
            .flatMap(List::stream)
            .mapToInt(word -> 60 + 2 * word.length())
            .sum();
    return 500 + words + 600 * nearest.size() + found.stream().mapToInt(Found::weight).sum();
  }
}
