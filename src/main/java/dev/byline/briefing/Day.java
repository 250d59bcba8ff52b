package dev.byline.briefing;

import dev.byline.index.IndexView;
import dev.byline.index.IndexedArticle;
import dev.byline.index.TextAnalysis;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles of a day as vectors of what they speak of.
 *
 * @param articles those of the day
 * @param vectors one an article, comparable among each other
 * @param vocabulary their terms
 * @param weights what each term tells
 */
record Day(
    List<IndexedArticle> articles,
    List<TermVector> vectors,
    Vocabulary vocabulary,
    double[] weights) {

  Day {
    articles = List.copyOf(articles);
    vectors = List.copyOf(vectors);
  }

  /** Reads articles of a view. Their sentences are not kept: a day may have a million. */
  static Day read(List<IndexedArticle> articles, IndexView view, TextAnalysis analysis) {
    Vocabulary vocabulary = new Vocabulary(analysis);
    List<ArticleTerms> terms = new ArrayList<>();
    for (IndexedArticle article : articles) {
      terms.add(ArticleTerms.read(article, view.sentences(article), vocabulary));
    }
    double[] weights =
        vocabulary.weights(articles.size(), view.summary().articles(), view::articlesWith);
    return new Day(articles, ArticleVectors.of(terms, weights), vocabulary, weights);
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
