package dev.byline.answer;

import static dev.byline.answer.RankingFeature.*;

import dev.byline.answer.UnderstoodQuestion.Topic;
import dev.byline.index.Candidate;
import dev.byline.index.Candidate.TermEvidence;
import dev.byline.index.Holds;
import dev.byline.index.SearchResult;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Tells every {@link RankingFeature} of the candidates for one question. */
final class SentenceFeatures {

  /** How soon a repeated term stops adding: BM25's usual k1. */
  private static final double SATURATION = 1.2;

  /** How much a longer sentence must hold to count the same: lower than for whole documents. */
  private static final double LENGTH = 0.4;

  /** After how many times in the article half of {@link RankingFeature#IN_ARTICLE} is reached. */
  private static final double ARTICLE_SATURATION = 2;

  /** Sentences of fewer words are short. */
  private static final int SHORT = 10;

  private final UnderstoodQuestion question;
  private final double[] weights;
  private final double total;
  private final double averageLength;

  SentenceFeatures(UnderstoodQuestion question, SearchResult result) {
    this.question = question;
    this.weights = TermWeights.of(result);
    this.total = Math.max(Double.MIN_NORMAL, TermWeights.sum(weights));
    this.averageLength =
        Math.max(1, result.candidates().stream().mapToInt(Candidate::length).average().orElse(1));
  }

  /** One value a feature, by its place in the enumeration. */
  double[] of(Candidate candidate) {
    double[] values = new double[RankingFeature.values().length];
    double norm = 1 - LENGTH + LENGTH * candidate.length() / averageLength;
    for (int i = 0; i < weights.length; i++) {
      Topic topic = question.topics().get(i);
      TermEvidence term = candidate.terms().get(i);
      double share = weights[i] / total;
      if (term.inSentence()) {
        double frequency = term.positions().length;
        add(values, IN_SENTENCE, share);
        add(values, BM25, share * frequency * (SATURATION + 1) / (frequency + SATURATION * norm));
        add(values, NAME_IN_SENTENCE, topic.name() ? share : 0);
      } else {
        add(values, RELATED, term.related() ? share : 0);
        add(values, IN_SENTENCE_BEFORE, term.before() ? share : 0);
      }
      add(values, SAME_FORM, term.exact() ? share : 0);
      add(values, IN_PARAGRAPH, term.paragraph() ? share : 0);
      add(values, NAME_MISSING, missing(candidate, i) ? share : 0);
      add(values, IN_ARTICLE, share * term.inArticle() / (term.inArticle() + ARTICLE_SATURATION));
    }
    values[OPENS_PARAGRAPH.ordinal()] = candidate.place() == 0 ? 1 : 0;
    values[BREVITY.ordinal()] = Math.max(0, SHORT - candidate.length());
    addKind(values, candidate);
    return values;
  }

  private static void add(double[] values, RankingFeature feature, double value) {
    values[feature.ordinal()] += value;
  }

  /** Whether a name is nowhere near. Who speaks is there, named or not. */
  private boolean missing(Candidate candidate, int i) {
    Topic topic = question.topics().get(i);
    return topic.name()
        && !candidate.terms().get(i).near()
        && !(topic.speaker() && candidate.said());
  }

  private void addKind(double[] values, Candidate candidate) {
    if (question.kind() == QuestionKind.WHY) {
      values[CAUSE.ordinal()] = candidate.holds().contains(Holds.CAUSE) ? 1 : 0;
    }
    int[] answers = notAsked(candidate);
    if (answers.length > 0) {
      switch (question.kind()) {
        case WHO -> {
          values[PERSON.ordinal()] = 1;
          values[FULL_NAME.ordinal()] = sideBySide(answers) ? 1 : 0;
        }
        case WHEN -> values[DATE.ordinal()] = 1;
        case HOW_MANY -> {
          values[NUMBER.ordinal()] = 1;
          values[COUNTED.ordinal()] = besideCounted(candidate, answers);
        }
        case SAID_BY, WHY, OTHER -> {}
      }
    }
  }

  /** Places of the kind of word asked for, without the question's own words. */
  static int[] notAsked(Candidate candidate) {
    BitSet own = new BitSet();
    candidate.terms().forEach(term -> IntStream.of(term.positions()).forEach(own::set));
    return IntStream.of(candidate.asked()).filter(place -> !own.get(place)).toArray();
  }

  private static boolean sideBySide(int[] rising) {
    return IntStream.range(1, rising.length).anyMatch(i -> rising[i] == rising[i - 1] + 1);
  }

  private double besideCounted(Candidate candidate, int[] numbers) {
    int nearest = Integer.MAX_VALUE;
    List<Topic> topics = question.topics();
    for (int i = 0; i < topics.size(); i++) {
      if (topics.get(i).counted()) {
        for (int place : candidate.terms().get(i).positions()) {
          for (int number : numbers) {
            nearest = Math.min(nearest, Math.abs(place - number));
          }
        }
      }
    }
    return nearest == Integer.MAX_VALUE ? 0 : 1.0 / nearest;
  }
}
