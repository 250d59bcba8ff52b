package dev.byline.answer;

import dev.byline.article.Citation;
import dev.byline.index.IndexedArticle;
import java.util.List;
import java.util.Optional;

/**
 * Where a quotation, or something like it, stands: the sentences that hold it.
 *
 * @param citation the sentences' place
 * @param difference what was given and the sentences, with what differs marked
 * @param similarity the share of both texts' words that they have in common, 0 to 1
 * @param toTheLetter whether not even letter case or punctuation differ; quotation marks, dashes,
 *     spaces and ellipses may be set otherwise
 * @param part whether it is cut from something longer that was said
 * @param negation a negating word that stands before it in its sentence, as it is written
 * @param senseAtRisk whether a negation or a number is among the words that differ
 * @param said whether somebody says it, even where it is not clear who
 * @param denied whether it is reported as what somebody denies
 * @param speakers the canonical names of those who say it, where that is clear
 * @param bySpeaker whether the claimed speaker is among them
 */
public record Passage(
    Citation citation,
    IndexedArticle article,
    WordDifference difference,
    double similarity,
    boolean toTheLetter,
    boolean part,
    Optional<String> negation,
    boolean senseAtRisk,
    boolean said,
    boolean denied,
    List<String> speakers,
    boolean bySpeaker) {

  public Passage {
    speakers = List.copyOf(speakers);
  }
}
