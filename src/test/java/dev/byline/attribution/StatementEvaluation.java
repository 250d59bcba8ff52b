package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.article.SampleArticles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many statements are found in the annotated sets, and with the right speakers. Not part of the
 * ordinary build: run it with {@code ./mvnw test -Pevaluation}.
 */
@Tag("evaluation")
class StatementEvaluation {

  /** A line that is read as the title, so that a case is all body. */
  private static final String TITLE = "A report from the region\n\n";

  @Test
  void shortTextsOfEveryForm() {
    StatementScores scores = scores("sentences", TITLE);

    assertThat(scores.of("all").recall()).as("found").isGreaterThanOrEqualTo(0.90);
    assertThat(scores.of("all").precision()).as("precision").isGreaterThanOrEqualTo(0.96);
    assertThat(scores.of("DIRECT").speaker()).as("direct speakers").isGreaterThanOrEqualTo(0.92);
    assertThat(scores.of("MIXED").speaker()).as("mixed speakers").isGreaterThanOrEqualTo(0.93);
    assertThat(scores.of("INDIRECT").speaker())
        .as("indirect speakers")
        .isGreaterThanOrEqualTo(0.78);
  }

  @Test
  void wholeArticles() {
    StatementScores scores = scores("articles", "");

    assertThat(scores.of("all").recall()).as("found").isGreaterThanOrEqualTo(0.89);
    assertThat(scores.of("all").precision()).as("precision").isGreaterThanOrEqualTo(0.97);
    assertThat(scores.of("DIRECT").speaker()).as("direct speakers").isGreaterThanOrEqualTo(0.90);
    assertThat(scores.of("MIXED").speaker()).as("mixed speakers").isGreaterThanOrEqualTo(0.79);
    assertThat(scores.of("INDIRECT").speaker())
        .as("indirect speakers")
        .isGreaterThanOrEqualTo(0.72);
  }

  private static StatementScores scores(String folder, String title) {
    StatementScores scores = new StatementScores();
    RuleAttribution attribution = new RuleAttribution();
    for (AnnotatedCase annotated : AnnotatedCases.read(folder)) {
      scores.add(
          annotated,
          attribution.statements(SampleArticles.read("case.txt", title + annotated.text())),
          title.length());
    }
    System.out.println(folder + System.lineSeparator() + scores.table());
    return scores;
  }
}
