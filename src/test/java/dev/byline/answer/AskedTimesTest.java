package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.article.DayRange;
import dev.byline.index.IndexSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asked on Thursday, 13 March 2031; the articles are from 20 February to 12 March. */
class AskedTimesTest {

  private static final String TODAY = "2031-03-13";
  private static final AskedTimes TIMES = times(TODAY, "2031-02-20", "2031-03-12");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "what did Brandt say on Tuesday?           | Tuesday          | 2031-03-11 | 2031-03-11",
        "what did Brandt say yesterday?            | yesterday        | 2031-03-12 | 2031-03-12",
        "what did Brandt say last week?            | last week        | 2031-03-03 | 2031-03-09",
        "what did Brandt say in February?          | February         | 2031-02-01 | 2031-02-28",
        "what did Brandt say in March?             | March            | 2031-03-01 | 2031-03-31",
        "what did Brandt say since 5 March?        | since 5 March    | 2031-03-05 | +999999999-12-31",
        "what did Brandt say before 5 March?       | before 5 March   | -999999999-01-01 | 2031-03-04",
        "who resigned between 3 and 5 March?       | between 3 and 5 March | 2031-03-03 | 2031-03-05",
        "what was sold on 11 March 2031?           | 11 March 2031    | 2031-03-11 | 2031-03-11",
        "what was sold on 11 February 2031?        | 11 February 2031 | 2031-02-11 | 2031-02-11",
        "what did Brandt say in March 2031?        | March 2031       | 2031-03-01 | 2031-03-31",
        "what does Brandt say today?               | today            | 2031-03-13 | 2031-03-13",
        "who will sail on Friday?                  | Friday           | 2031-03-14 | 2031-03-14",
      })
  void aTimeLimits(String question, String words, LocalDate from, LocalDate to) {
    assertThat(asked(TIMES, question))
        .hasValueSatisfying(
            asked -> {
              assertThat(asked.words().cut(question)).isEqualTo(words);
              assertThat(asked.days()).isEqualTo(new DayRange(from, to));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who was president in 2014?",
        "what happened in March 2011?",
        "what happened in March 2031?",
        "what happened on 24 February 2022?",
        "what did Brandt say about the strike of March 2011?",
        "how many people live in Velmora today?",
        "which harbour is closed in January?",
        "what did May say?",
        "what did Brandt say?"
      })
  void aTimeThatBelongsToWhatIsAskedLimitsNothing(String question) {
    assertThat(asked(TIMES, question)).isEmpty();
  }

  @Test
  void nothingIsLimitedWhereNoArticleStatesItsDay() {
    IndexSummary undated =
        new IndexSummary(1, 2, 3, Optional.empty(), Optional.empty(), Instant.EPOCH);

    assertThat(asked(new AskedTimes(LocalDate.parse(TODAY), undated), "who left yesterday?"))
        .isEmpty();
  }

  @Test
  void ofAnArchiveItsOwnLastMonthsAreAsked() {
    AskedTimes archive = times("2036-11-22", "2031-02-20", "2031-03-12");

    assertThat(asked(archive, "what did Brandt say in March?").orElseThrow().days().from())
        .isEqualTo("2031-03-01");
    assertThat(asked(archive, "what did Brandt say since 5 March?").orElseThrow().days().from())
        .isEqualTo("2031-03-05");
    assertThat(asked(archive, "what did Brandt say yesterday?").orElseThrow().days().from())
        .isEqualTo("2036-11-21");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "what did Brandt say on Tuesday?       | what did Brandt say on 2031-03-11?",
        "what did Brandt say yesterday?        | what did Brandt say on 2031-03-11?",
        "what did Brandt say last week?        | what did Brandt say between 2031-03-03 and 2031-03-09?",
        "what did Brandt say since Monday?     | what did Brandt say since 2031-03-10?",
      })
  void aTimeAfterAllArticlesCanBeAskedOfTheirs(String question, String suggested) {
    AskedTimes archive = times("2036-11-22", "2031-02-20", "2031-03-12");

    String again =
        archive.withinArticles(question, asked(archive, question).orElseThrow()).orElseThrow();

    assertThat(again).isEqualTo(suggested);
    assertThat(asked(archive, again)).isPresent();
  }

  @Test
  void aDayBeforeTheOnlyArticleIsOneThatItTellsOf() {
    AskedTimes single = times("2036-11-22", "2031-03-12", "2031-03-12");
    String question = "what did Brandt say on Tuesday?";

    assertThat(single.withinArticles(question, asked(single, question).orElseThrow()))
        .contains("what did Brandt say on 2031-03-11?");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "what did Brandt say on Tuesday?                | what did Brandt say?",
        "what did Brandt say in early March about tar?  | what did Brandt say about tar?",
        "what did Brandt say over the weekend           | what did Brandt say",
        "yesterday what did Brandt say?                 | what did Brandt say?",
      })
  void aQuestionCanBeAskedWithoutItsTime(String question, String timeless) {
    assertThat(AskedTimes.withoutTime(question, asked(TIMES, question).orElseThrow()))
        .isEqualTo(timeless);
  }

  @Test
  void aTimeWithinTheArticlesIsNotAskedAnew() {
    String question = "what did Brandt say on Tuesday?";

    assertThat(TIMES.withinArticles(question, asked(TIMES, question).orElseThrow())).isEmpty();
  }

  private static Optional<AskedTime> asked(AskedTimes times, String question) {
    return times.in(question, question.contains("Brandt say"));
  }

  private static AskedTimes times(String today, String from, String to) {
    return new AskedTimes(
        LocalDate.parse(today),
        new IndexSummary(
            1,
            2,
            3,
            Optional.of(LocalDate.parse(from)),
            Optional.of(LocalDate.parse(to)),
            Instant.EPOCH));
  }
}
