package dev.byline.chat;

import dev.byline.answer.EvidenceFeature;
import dev.byline.answer.Explanation.Standing;
import dev.byline.answer.Feature;
import dev.byline.answer.RankingFeature;

/** Says in words what moves sentences up and down. */
final class FeatureWords {

  private FeatureWords() {}

  static String of(Feature feature) {
    return switch (feature) {
      case RankingFeature ranking -> of(ranking);
      case EvidenceFeature evidence -> of(evidence);
    };
  }

  private static String of(RankingFeature feature) {
    return switch (feature) {
      case IN_SENTENCE -> "words in the sentence";
      case BM25 -> "the same by BM25: repeated, in a short sentence";
      case SAME_FORM -> "words in the very form that was asked";
      case RELATED -> "words of the same family";
      case NAME_IN_SENTENCE -> "names in the sentence count less than other words";
      case NAME_MISSING -> "names that are nowhere near";
      case IN_PARAGRAPH -> "words in the paragraph";
      case IN_SENTENCE_BEFORE -> "words in the sentence before only";
      case IN_ARTICLE -> "words that the article comes back to";
      case OPENS_PARAGRAPH -> "opens its paragraph";
      case BREVITY -> "is short";
      case PERSON -> "holds a name, as “who” asks";
      case FULL_NAME -> "holds a name in full, as “who” asks";
      case DATE -> "holds a date, as “when” asks";
      case NUMBER -> "holds a number, as “how many” asks";
      case COUNTED -> "the number stands near what is counted";
      case CAUSE -> "gives a cause, as “why” asks";
    };
  }

  private static String of(EvidenceFeature feature) {
    return switch (feature) {
      case FIRST_RANK -> "the rank of the first sentence";
      case BROAD_SCORE -> "how well the best one matches";
      case NAMES_HELD -> "names that are held";
      case IN_TITLE -> "a title or heading holds a word";
      case UNKNOWN -> "words that no article holds";
      case TERMS -> "much is asked, so much must be there";
    };
  }

  static String of(Standing standing) {
    return switch (standing) {
      case SAME_FORM -> "in the sentence";
      case OTHER_FORM -> "in the sentence, in another form";
      case SPEAKER -> "the speaker";
      case RELATED -> "a related word";
      case SENTENCE_BEFORE -> "in the sentence before";
      case PARAGRAPH -> "in the paragraph";
      case TITLE -> "in the title";
      case ARTICLE -> "elsewhere in the article";
      case ABSENT -> "missing";
    };
  }
}
