package dev.byline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.index.IndexedArticle;
import dev.byline.index.TextAnalysis;
import dev.byline.testsupport.Newsroom;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long days of many articles take to group, which the figures printed tell. */
@Tag("evaluation")
class LargeDayEvaluation {

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(ints = {5_000, 20_000})
  void aLargeDayIsGroupedNearlyAsFastAsItIsLong(int size) throws Exception {
    Files.createDirectories(home.resolve("articles"));
    try (Newsroom newsroom = Newsroom.start(home)) {
      SyntheticDay day = new SyntheticDay(size);
      long start = System.nanoTime();
      Vocabulary vocabulary = new Vocabulary(newsroom.get(TextAnalysis.class));
      List<ArticleTerms> terms = new ArrayList<>();
      for (IndexedArticle article : day.articles()) {
        terms.add(ArticleTerms.read(article, day.sentences(article), vocabulary));
      }
      List<TermVector> vectors = ArticleVectors.of(terms, vocabulary.weights(size, size, s -> 0));
      long read = System.nanoTime();
      List<List<Integer>> stories =
          StoryGrouping.group(
              vectors,
              day.articles().stream().map(IndexedArticle::signature).toList(),
              vocabulary.size());
      long grouped = System.nanoTime();

      ClusterScores scores =
          ClusterScores.of(
              stories.stream()
                  .map(story -> story.stream().map(i -> day.articles().get(i).file()).toList())
                  .toList(),
              day.events());
      System.out.printf(
          "%d articles: read in %.1f s, grouped in %.1f s; %s%n",
          size, (read - start) / 1e9, (grouped - read) / 1e9, scores);
      assertThat(scores.cubed().f()).isGreaterThan(0.9);
    }
  }
}
