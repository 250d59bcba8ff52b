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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well the articles of a day are grouped, and how much the chosen sentences tell of their
 * story. Another labelled day is measured too where {@code -Dbyline.briefing.held=FOLDER} names it.
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

  @Test
  void chosenSentencesTellMoreThanTheLead() throws Exception {
    SentenceGrades chosen = grades("own", LabelledDay.own());
    assertThat(chosen.mean()).as("mean grade").isGreaterThanOrEqualTo(2.3);
    assertThat(chosen.share(0, 0)).as("share graded 0").isLessThanOrEqualTo(0.02);
    String held = System.getProperty("byline.briefing.held", "");
    if (!held.isEmpty()) {
      grades("held", LabelledDay.in(Path.of(held)));
    }
  }

  /** The stories are the events here, so that the choice alone is measured. */
  private SentenceGrades grades(String name, LabelledDay labelled) throws Exception {
    SentenceGrades chosen = new SentenceGrades();
    SentenceGrades lead = new SentenceGrades();
    SentenceGrades all = new SentenceGrades();
    try (Newsroom newsroom = labelled.start(home.resolve("sentences-" + name));
        IndexView view = newsroom.index().open().orElseThrow()) {
      Day day = Day.read(view.published(ALL), view, newsroom.get(TextAnalysis.class));
      SentenceChoice choice = new SentenceChoice(new StandingAlone());
      for (String event : labelled.grades().keySet()) {
        List<Integer> members =
            IntStream.range(0, day.articles().size())
                .filter(i -> event.equals(labelled.events().get(day.file(i))))
                .boxed()
                .toList();
        StoryText story = StoryText.read(members, day, view);
        List<StorySentence> quotes = choice.choose(story, sentence -> true);
        chosen.add(grades(labelled, event, quotes));
        lead.add(
            grades(
                labelled,
                event,
                story.sentences().stream()
                    .sorted(
                        Comparator.comparing((StorySentence s) -> s.sentence().ordinal())
                            .thenComparing(
                                s -> StoryOrder.moment(s.sentence().article().published())))
                    .limit(quotes.size())
                    .toList()));
        all.add(grades(labelled, event, story.sentences()));
      }
    }
    System.out.println("sentences of the " + name + " day: " + chosen);
    System.out.println("  as many lead sentences:  " + lead);
    System.out.println("  all sentences:           " + all);
    return chosen;
  }

  private static List<Integer> grades(
      LabelledDay labelled, String event, List<StorySentence> sentences) {
    return sentences.stream()
        .map(sentence -> Math.max(0, labelled.grade(event, sentence.reading())))
        .toList();
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
