package dev.byline.answer;

import dev.byline.index.IndexedArticle;
import dev.byline.index.Sources;
import java.util.List;

/** What the articles say to a question: some quotes, or openly nothing. */
public sealed interface Answer {

  /** The question as it was asked. */
  String question();

  /** Where was looked, and for what. */
  Searched searched();

  /** Whether the ranking came from the cache. The quotes were proved anew all the same. */
  boolean cached();

  /**
   * Sentences that answer.
   *
   * @param quotes best first
   * @param differences where sentences of several files contradict each other, without a verdict
   */
  record Answered(
      String question,
      Searched searched,
      boolean cached,
      List<Quote> quotes,
      List<Difference> differences)
      implements Answer {

    public Answered {
      quotes = List.copyOf(quotes);
      differences = List.copyOf(differences);
      if (quotes.isEmpty()) {
        throw new IllegalArgumentException("an answer shows at least one quote");
      }
    }

    /** Who stands behind all quotes together, the places that say the same among them. */
    public Sources sources() {
      return Sources.of(quotes.stream().flatMap(quote -> quote.articles().stream()).toList());
    }
  }

  /**
   * No sentence answers.
   *
   * @param instead what is unknown, and what may be asked instead
   * @param unproven sentences that would have answered but no longer stand in their files
   */
  record NoEvidence(
      String question, Searched searched, boolean cached, Instead instead, Unproven unproven)
      implements Answer {

    /** What was asked about that no article mentions. */
    public List<String> missing() {
      return instead.missing().stream().map(Missing::words).toList();
    }

    /** Questions near to this one. */
    public List<String> suggestions() {
      return instead.questions();
    }

    /** Articles that hold some of what was asked. */
    public List<IndexedArticle> nearest() {
      return instead.nearest();
    }
  }
}
