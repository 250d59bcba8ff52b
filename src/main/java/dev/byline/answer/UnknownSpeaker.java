package dev.byline.answer;

import dev.byline.index.IndexSummary;
import dev.byline.index.QuotedSpeaker;
import java.util.List;

/**
 * No article quotes who was asked for.
 *
 * @param asked as given
 * @param alike speakers whose names are spelled much like it
 * @param mostQuoted the speakers with most statements
 * @param index the generation that was searched
 */
public record UnknownSpeaker(
    String asked, List<QuotedSpeaker> alike, List<QuotedSpeaker> mostQuoted, IndexSummary index)
    implements Ledger, Timeline {

  public UnknownSpeaker {
    alike = List.copyOf(alike);
    mostQuoted = List.copyOf(mostQuoted);
  }
}
