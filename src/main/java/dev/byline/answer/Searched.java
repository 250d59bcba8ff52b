package dev.byline.answer;

import dev.byline.article.DayRange;
import dev.byline.index.IndexSummary;
import java.util.List;
import java.util.Optional;

/**
 * What was looked for, and in what.
 *
 * @param terms the question's words that were searched, as asked
 * @param names the names among them with every spelling that was searched
 * @param time the days to which the question limits its answers, if it does
 * @param index the generation that was searched
 */
public record Searched(
    List<String> terms, List<String> names, Optional<DayRange> time, IndexSummary index) {

  public Searched {
    terms = List.copyOf(terms);
    names = List.copyOf(names);
  }
}
