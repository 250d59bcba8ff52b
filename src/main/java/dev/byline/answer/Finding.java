package dev.byline.answer;

import dev.byline.answer.Quote.Relation;
import dev.byline.article.SourceSpan;
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
 * @param differences where sentences contradict each other
 * @param instead what to say for a refusal
 */
record Finding(Searched searched, List<Found> found, List<Differing> differences, Instead instead) {

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

    String file() {
      return sentence.citation().file();
    }

    /**
     * The same as people are shown it.
     *
     * @param proven its copies that stand in their files
     */
    Quote quote(List<Found> proven) {
      return new Quote(
          sentence.text(),
          reading,
          sentence.citation(),
          sentence.article(),
          sentence.statement(),
          speaker,
          relation,
          score,
          proven.stream()
              .map(copy -> new Quote.Place(copy.sentence().citation(), copy.sentence().article()))
              .toList(),
          matched);
    }

    /** Whether it is one of these, or a copy of one. */
    boolean among(List<Found> shown) {
      return shown.stream()
          .flatMap(one -> Stream.concat(Stream.of(one), one.copies().stream()))
          .anyMatch(one -> one.sentence().citation().equals(sentence.citation()));
    }

    int weight() {
      return 1000
          + 4 * sentence.text().length()
          + 60 * matched.size()
          + copies.stream().mapToInt(Found::weight).sum();
    }
  }

  /** A finding that says nothing. */
  static Finding nothing(Searched searched, Instead instead) {
    return new Finding(searched, List.of(), List.of(), instead);
  }

  /**
   * Sentences that contradict each other.
   *
   * @param on what about, in their own words
   * @param sides each contradicts every other one
   */
  record Differing(String on, List<Found> sides) {

    int weight() {
      return 100 + 2 * on.length() + sides.stream().mapToInt(Found::weight).sum();
    }
  }

  /** About how many bytes it takes in memory: two a character, and something for each object. */
  int weight() {
    int words =
        Stream.concat(
                Stream.of(searched.terms(), searched.names()).flatMap(List::stream),
                instead.words())
            .mapToInt(word -> 60 + 2 * word.length())
            .sum();
    return 500
        + words
        + 800 * instead.nearest().size()
        + found.stream().mapToInt(Found::weight).sum()
        + differences.stream().mapToInt(Differing::weight).sum();
  }
}
