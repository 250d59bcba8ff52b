package dev.byline.answer;

import dev.byline.index.Candidate;
import dev.byline.index.Candidate.TermEvidence;
import dev.byline.index.SearchResult;

/**
 * How much of a question one place of the articles holds: the share of the question's weight, names
 * counting more, that stands in a sentence and around it. Whether to answer at all is decided on
 * this measure.
 */
final class Evidence {

  /** In the sentence, in the form that was asked: full evidence. */
  private static final double SAME_FORM = 1;

  /** In the sentence by its stem only: "imperial" is weak evidence for "imperialism". */
  private static final double SAME_STEM = 0.6;

  /** Not in the sentence, but in its paragraph, the sentence before or its title. */
  private static final double IN_CONTEXT = 0.5;

  /** Elsewhere in the article, when it is said there again and again. */
  private static final double IN_ARTICLE = 0.1;

  private static final double ARTICLE_SATURATION = 3;

  /** For the question's weightiest word in the title: then the article is about it. */
  private static final double ABOUT_IT = 0.2;

  /** Names say what a question is about; other words can be said in other ways. */
  private static final double NAME = 1.3;

  /** Below this share the articles do not treat what was asked. */
  static final double ENOUGH = 0.45;

  private final UnderstoodQuestion question;
  private final double[] weights;

  Evidence(UnderstoodQuestion question, SearchResult result) {
    this.question = question;
    this.weights = TermWeights.of(result);
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= question.topics().get(i).name() ? NAME : 1;
    }
  }

  /** The share of the question that the candidate and its surroundings hold, 0 to about 1.2. */
  double of(Candidate candidate) {
    double held = 0;
    double asked = 0;
    double inTitle = 0;
    double heaviest = 0;
    for (int i = 0; i < weights.length; i++) {
      TermEvidence term = candidate.terms().get(i);
      held += weights[i] * strength(term, said(candidate, i));
      asked += weights[i];
      heaviest = Math.max(heaviest, weights[i]);
      inTitle = Math.max(inTitle, term.title() ? weights[i] : 0);
    }
    return asked == 0 ? 0 : held / asked + ABOUT_IT * inTitle / heaviest;
  }

  /** Whether the term is the person asked about and the sentence is theirs, named or not. */
  private boolean said(Candidate candidate, int i) {
    return question.topics().get(i).speaker()
        && question.relation(candidate) == Quote.Relation.SAID;
  }

  private static double strength(TermEvidence term, boolean said) {
    if (term.exact() || said) {
      return SAME_FORM;
    }
    if (term.inSentence()) {
      return SAME_STEM;
    }
    if (term.paragraph() || term.before() || term.title()) {
      return IN_CONTEXT;
    }
    return IN_ARTICLE * term.inArticle() / (term.inArticle() + ARTICLE_SATURATION);
  }
}
