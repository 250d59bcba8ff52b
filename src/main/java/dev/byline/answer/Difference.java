package dev.byline.answer;

import java.util.List;

/**
 * Sentences of different files that tell otherwise of the same event. Which of them is right is not
 * said.
 *
 * @param on what they differ on, in words of the sentences, such as {@code "killed · Sumy"}
 * @param quotes at least two, by day of publication, each of which contradicts every other
 */
public record Difference(String on, List<Quote> quotes) {

  public Difference {
    quotes = List.copyOf(quotes);
    if (quotes.size() < 2) {
      throw new IllegalArgumentException("one sentence differs from nothing");
    }
  }
}
