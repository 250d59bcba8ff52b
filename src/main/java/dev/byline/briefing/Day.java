package dev.byline.briefing;

import dev.byline.index.IndexView;
import dev.byline.index.IndexedArticle;
import dev.byline.index.IndexedSentence;
import dev.byline.index.TextAnalysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The articles of a day as vectors of what they speak of.
 *
 * @param articles those of the day
 * @param vectors one an article, comparable among each other
 * @param vocabulary their terms
 * @param weights what each term tells
 * @param speakers how many sentences hold words of each speaker
 */
record Day(
    List<IndexedArticle> articles,
    List<TermVector> vectors,
    Vocabulary vocabulary,
    double[] weights,
    Map<String, Integer> speakers) {

  Day {
    articles = List.copyOf(articles);
    vectors = List.copyOf(vectors);
    speakers = Map.copyOf(speakers);
  }

  /** Reads articles of a view. Their sentences are not kept: a day may have a million. */
  static Day read(List<IndexedArticle> articles, IndexView view, TextAnalysis analysis) {
    Vocabulary vocabulary = new Vocabulary(analysis);
    List<ArticleTerms> terms = new ArrayList<>();
    Map<String, Integer> speakers = new HashMap<>();
    for (IndexedArticle article : articles) {
      List<IndexedSentence> sentences = view.sentences(article);
      terms.add(ArticleTerms.read(article, sentences, vocabulary));
      sentences.stream()
          .flatMap(sentence -> sentence.speakers().stream())
          .forEach(speaker -> speakers.merge(speaker, 1, Integer::sum));
    }
    double[] weights =
        vocabulary.weights(articles.size(), view.summary().articles(), view::articlesWith);
    return new Day(articles, ArticleVectors.of(terms, weights), vocabulary, weights, speakers);
  }

  String file(int article) {
    return articles.get(article).file();
  }

  /** The numbers of the articles of each story. */
  List<List<Integer>> stories() {
    return StoryGrouping.group(
        vectors, articles.stream().map(IndexedArticle::signature).toList(), vocabulary.size());
  }
}
