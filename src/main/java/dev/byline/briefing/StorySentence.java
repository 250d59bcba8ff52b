package dev.byline.briefing;

import dev.byline.article.Format;
import dev.byline.index.IndexedSentence;
import java.util.Arrays;

/**
 * A sentence of a story, ready to be chosen.
 *
 * @param sentence as the index keeps it
 * @param reading as people read it
 * @param vector its terms, each weighing what it tells; of length one
 */
record StorySentence(IndexedSentence sentence, String reading, TermVector vector) {

  static StorySentence of(IndexedSentence sentence, Day day) {
    String reading = reading(sentence);
    int[] terms = Arrays.stream(day.vocabulary().known(reading)).sorted().distinct().toArray();
    float[] weights = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      weights[i] = (float) day.weights()[terms[i]];
    }
    TermVector vector = new TermVector(terms, weights);
    double length = vector.length();
    return new StorySentence(sentence, reading, vector.times(length > 0 ? 1 / length : 0));
  }

  static String reading(IndexedSentence sentence) {
    return Format.of(sentence.article().file()).orElse(Format.TEXT).readable(sentence.text());
  }

  /** How much two sentences tell the same, 0 to 1: the cosine. */
  double likeness(StorySentence other) {
    return vector.dot(other.vector);
  }
}
