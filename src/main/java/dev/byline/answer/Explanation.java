package dev.byline.answer;

import dev.byline.index.Candidate.TermEvidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a question is answered as it is: how it was read, whether there was enough evidence, and what
 * put each sentence where it is.
 *
 * @param searched where was looked, and for what
 * @param kind what sort of sentence was asked for
 * @param person whose words were asked for
 * @param words what was looked for, in the question's order
 * @param decision whether there was enough evidence; empty where no sentence could answer at all
 * @param sentences those that are shown, in their order, then the best of the others
 * @param verdicts how many of all sentences that were ranked closely met with which verdict
 * @param unproven sentences left out of this list since they no longer stand in their files
 */
public record Explanation(
    Question question,
    Searched searched,
    QuestionKind kind,
    Optional<String> person,
    List<Word> words,
    Optional<Decision> decision,
    List<Sentence> sentences,
    Map<Verdict, Integer> verdicts,
    int unproven) {

  public Explanation {
    words = List.copyOf(words);
    sentences = List.copyOf(sentences);
    verdicts = Map.copyOf(verdicts);
  }

  /** Whether the question is answered. */
  public boolean answered() {
    return decision.filter(Decision::enough).isPresent();
  }

  /**
   * A word that was looked for.
   *
   * @param surface as asked
   * @param share of all that was asked, between 0 and 1: the rarer, the more it counts
   * @param sentences how many sentences hold it, under any spelling
   * @param articles how many articles hold it
   * @param name whether it is taken for a name
   * @param speaker whether it is part of the name of the person asked about
   */
  public record Word(
      String surface, double share, int sentences, int articles, boolean name, boolean speaker) {}

  /**
   * Whether the sentences that rank first hold enough of the question.
   *
   * @param evidence the logarithm of the odds that they answer
   * @param needed the least with which anything is shown
   * @param atOutset the evidence before anything is known of the sentences
   * @param points what each feature adds to it
   */
  public record Decision(double evidence, double needed, double atOutset, List<Points> points) {

    public Decision {
      points = List.copyOf(points);
    }

    /** Whether anything is shown. */
    public boolean enough() {
      return evidence >= needed;
    }
  }

  /**
   * What became of a sentence.
   *
   * @param quote the sentence with its proof
   * @param fate where it stands in the answer, or why it does not
   * @param value its rank: the sum of all points, comparable within one question
   * @param inTheirWords whether it goes before all others as the person's own words on the topic
   * @param points what each feature adds to it
   * @param words how it holds each of the words, in their order
   */
  public record Sentence(
      Quote quote,
      Fate fate,
      double value,
      boolean inTheirWords,
      List<Points> points,
      List<Standing> words) {

    public Sentence {
      points = List.copyOf(points);
      words = List.copyOf(words);
    }
  }

  /** Where a sentence stands in the answer, or why it does not. */
  public sealed interface Fate {

    /**
     * It is shown.
     *
     * @param place from 1
     */
    record Shown(int place) implements Fate {}

    /**
     * It says the same as one that is shown, which names its file.
     *
     * @param place of that one, from 1
     */
    record Copy(int place) implements Fate {}

    /** It could be shown, were more sentences asked for. */
    record BeyondLimit() implements Fate {}

    /** It could be shown, were there enough evidence. */
    record TooThin() implements Fate {}

    /** It was rejected. */
    record Rejected(Verdict verdict) implements Fate {}
  }

  /** How a sentence holds a word. The first that is true counts. */
  public enum Standing {
    /** In the very form that was asked. */
    SAME_FORM,
    /** In another form or spelling. */
    OTHER_FORM,
    /** It is who speaks. */
    SPEAKER,
    /** As another word of its family. */
    RELATED,
    /** In the sentence before. */
    SENTENCE_BEFORE,
    /** In the paragraph. */
    PARAGRAPH,
    /** In the article's title or the heading above. */
    TITLE,
    /** Elsewhere in the article. */
    ARTICLE,
    /** Nowhere. */
    ABSENT;

    static Standing of(TermEvidence term, boolean speaks) {
      if (term.inSentence()) {
        return term.exact() ? SAME_FORM : OTHER_FORM;
      }
      if (speaks) {
        return SPEAKER;
      }
      if (term.related()) {
        return RELATED;
      }
      if (term.before()) {
        return SENTENCE_BEFORE;
      }
      if (term.paragraph()) {
        return PARAGRAPH;
      }
      if (term.title()) {
        return TITLE;
      }
      return term.inArticle() > 0 ? ARTICLE : ABSENT;
    }
  }
}
