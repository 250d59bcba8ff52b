package dev.byline.briefing;

import dev.byline.article.Format;
import dev.byline.index.IndexedArticle;
import dev.byline.index.IndexedSentence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an article speaks of.
 *
 * @param terms the numbers of its terms, rising
 * @param uses for each how much it is used: the logarithm of how often, and more where the article
 *     begins with it
 */
record ArticleTerms(int[] terms, float[] uses) {

  /** Sentences that, with the title, are the beginning: it says what has happened. */
  private static final int LEAD = 3;

  /** What a place in the title or the lead counts: as much as a score of further uses. */
  private static final double IN_LEAD = 3;

  /** A page that goes on all day is known by what it says first. */
  private static final int MOST_SENTENCES = 60;

  /** Reads an article and counts its terms in the vocabulary. */
  static ArticleTerms read(
      IndexedArticle article, List<IndexedSentence> sentences, Vocabulary vocabulary) {
    Map<Integer, int[]> counts = new TreeMap<>();
    Format format = Format.of(article.file()).orElse(Format.TEXT);
    add(counts, vocabulary.title(article.title()), true);
    for (IndexedSentence sentence :
        sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()))) {
      String reading = format.readable(sentence.text());
      add(counts, vocabulary.sentence(reading), sentence.ordinal() < LEAD);
    }
    int[] terms = new int[counts.size()];
    float[] uses = new float[counts.size()];
    int size = 0;
    for (Map.Entry<Integer, int[]> term : counts.entrySet()) {
      int[] count = term.getValue();
      terms[size] = term.getKey();
      uses[size] = (float) (1 + Math.log(count[0]) + IN_LEAD * count[1]);
      size++;
    }
    vocabulary.count(terms);
    return new ArticleTerms(terms, uses);
  }

  private static void add(Map<Integer, int[]> counts, int[] terms, boolean lead) {
    for (int term : terms) {
      int[] count = counts.computeIfAbsent(term, added -> new int[2]);
      count[0]++;
      count[1] = lead ? 1 : count[1];
    }
  }

  /**
   * As a vector, not yet brought to any length.
   *
   * @param weights of the vocabulary
   */
  TermVector vector(double[] weights) {
    float[] weighted = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      weighted[i] = (float) (uses[i] * weights[terms[i]]);
    }
    return new TermVector(terms, weighted);
  }
}
