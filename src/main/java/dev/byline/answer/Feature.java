package dev.byline.answer;

/** Something that can be told of a sentence, with what it counts for. */
public sealed interface Feature permits RankingFeature, EvidenceFeature {

  /** What one unit of it adds. */
  double weight();
}
