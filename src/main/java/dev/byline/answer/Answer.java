package dev.byline.answer;

import dev.byline.index.IndexedArticle;
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
   * @param missing words of the question that no article holds, as they were asked
   * @param suggestions questions near to this one that the articles may answer
   * @param nearest articles that hold some of what was asked
   * @param unproven how many sentences would have answered but no longer stand in their files
   */
  record NoEvidence(
      String question,
      Searched searched,
      boolean cached,
      List<String> missing,
      List<String> suggestions,
      List<IndexedArticle> nearest,
      int unproven)
      implements Answer {

    public NoEvidence {
      missing = List.copyOf(missing);
      suggestions = List.copyOf(suggestions);
      nearest = List.copyOf(nearest);
    }
  }
}
