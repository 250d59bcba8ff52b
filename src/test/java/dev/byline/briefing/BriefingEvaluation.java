package dev.byline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.article.DayRange;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedArticle;
import dev.byline.index.IndexedSentence;
import dev.byline.index.TextAnalysis;
import dev.byline.testsupport.Newsroom;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well the articles of a day are grouped, and how much the chosen sentences tell of their story.
 * Another labelled day is measured too where {@code -Dbyline.briefing.held=FOLDER} names it.
 */
@Tag("evaluation")
class BriefingEvaluation {

  private static final DayRange ALL = new DayRange(LocalDate.EPOCH, LocalDate.of(2100, 1, 1));

  @TempDir Path home;

  @Test
  void storiesAreEvents() throws Exception {
    ClusterScores own = measure("own", LabelledDay.own());
    assertThat(own.cubed().f()).as("B-cubed F").isGreaterThanOrEqualTo(0.86);
    assertThat(own.pairs().f()).as("pairwise F").isGreaterThanOrEqualTo(0.70);
    String held = System.getProperty("byline.briefing.held", "");
    if (!held.isEmpty()) {
      measure("held", LabelledDay.in(Path.of(held)));
    }
  }

  private ClusterScores measure(String name, LabelledDay labelled) throws Exception {
    try (Newsroom newsroom = labelled.start(home.resolve(name));
        IndexView view = newsroom.index().open().orElseThrow()) {
      TextAnalysis analysis = newsroom.get(TextAnalysis.class);
      Day day = Day.read(view.published(ALL), view, analysis);
      assertThat(day.articles()).hasSize(labelled.events().size());
      List<List<Integer>> stories = day.stories();
      ClusterScores plain = new PlainClustering(texts(day, view), analysis).best(labelled.events());
      ClusterScores scores =
          ClusterScores.of(
              stories.stream().map(story -> story.stream().map(day::file).toList()).toList(),
              labelled.events());
      System.out.println("stories of the " + name + " day: " + scores);
      System.out.println("  plain tf-idf, at its best: " + plain);
      return scores;
    }
  }

  private static Map<String, String> texts(Day day, IndexView view) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (IndexedArticle article : day.articles()) {
      texts.put(
          article.file(),
          article.title()
              + "\n"
              + view.sentences(article).stream()
                  .map(IndexedSentence::text)
                  .collect(Collectors.joining("\n")));
    }
    return texts;
  }
}
