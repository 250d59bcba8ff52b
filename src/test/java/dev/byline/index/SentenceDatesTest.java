package dev.byline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.byline.article.DatedExpression;
import dev.byline.article.DatedExpression.Basis;
import dev.byline.article.DatedExpression.Grain;
import dev.byline.article.DayRange;
import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentenceDatesTest {

  private static final String FAIR =
      "The fair of **Tuesday** drew many since 3 March, not in 2014.";
  private static final String RAIN = "The fair saw rain.";
  private static final String UNDATED = "The fair had a tent on 4 March 2031 and none on Friday.";

  private Newsroom newsroom;

  @BeforeAll
  void read(@TempDir Path home) throws IOException {
    Files.createDirectories(home.resolve("articles"));
    newsroom = Newsroom.start(home);
    newsroom.write("fair.md", "---\npublished_at: 2031-03-12\n---\n\n" + FAIR + "\n\n" + RAIN);
    newsroom.write("undated.txt", "A tent\n\n" + UNDATED + "\n");
    newsroom.attempt(ArticleIndex.Mode.CHANGES);
  }

  @AfterAll
  void close() {
    newsroom.close();
  }

  @Test
  void whatASentenceTellsOfIsKeptWithIt() {
    assertThat(dates(FAIR))
        .extracting(
            date -> date.span().cut(FAIR),
            DatedExpression::days,
            DatedExpression::grain,
            DatedExpression::basis)
        .containsExactly(
            tuple("Tuesday", days("2031-03-11", "2031-03-11"), Grain.DAY, Basis.RELATIVE),
            tuple(
                "since 3 March",
                DayRange.since(LocalDate.parse("2031-03-03")),
                Grain.DAY,
                Basis.CALENDAR),
            tuple("2014", days("2014-01-01", "2014-12-31"), Grain.YEAR, Basis.STATED));
    assertThat(dates(RAIN)).isEmpty();
  }

  @Test
  void anArticleThatStatesNoDayTellsOnlyOfStatedYears() {
    assertThat(dates(UNDATED))
        .extracting(DatedExpression::days)
        .containsExactly(days("2031-03-04", "2031-03-04"));
  }

  @Test
  void aSentenceIsFoundByWhatItTellsOfAndByItsArticlesDay() {
    assertThat(during(days("2031-03-11", "2031-03-11"))).containsExactly(FAIR);
    assertThat(during(days("2031-03-12", "2031-03-12"))).containsExactlyInAnyOrder(FAIR, RAIN);
    assertThat(during(days("2031-03-04", "2031-03-10"))).containsExactly(UNDATED);
    assertThat(during(days("2010-01-01", "2019-12-31"))).containsExactly(FAIR);
    // All of 2014 is not in May, though May is in 2014.
    assertThat(during(days("2014-05-01", "2014-05-31"))).isEmpty();
    assertThat(during(DayRange.since(LocalDate.parse("2031-03-12"))))
        .containsExactlyInAnyOrder(FAIR, RAIN);
    assertThat(during(DayRange.until(LocalDate.parse("2031-03-01")))).containsExactly(FAIR);
  }

  @Test
  void publicationAloneIsFilteredByFromAndTo() {
    LocalDate tuesday = LocalDate.parse("2031-03-11");
    TextAnalysis analysis = newsroom.get(TextAnalysis.class);

    try (IndexView view = newsroom.index().open().orElseThrow()) {
      assertThat(
              Searches.texts(
                  view,
                  Searches.between(analysis, "fair", Optional.of(tuesday), Optional.of(tuesday))))
          .isEmpty();
    }
  }

  private static DayRange days(String from, String to) {
    return new DayRange(LocalDate.parse(from), LocalDate.parse(to));
  }

  private List<DatedExpression> dates(String text) {
    try (IndexView view = newsroom.index().open().orElseThrow()) {
      SentenceQuery query = Searches.query(newsroom.get(TextAnalysis.class), "fair");
      return view.sentences(view.search(query, 10).candidates()).stream()
          .filter(sentence -> sentence.text().equals(text))
          .findFirst()
          .orElseThrow()
          .dates();
    }
  }

  private List<String> during(DayRange days) {
    try (IndexView view = newsroom.index().open().orElseThrow()) {
      return Searches.texts(
          view,
          new SentenceQuery(
              Searches.terms(newsroom.get(TextAnalysis.class), "fair"),
              Optional.empty(),
              Optional.empty(),
              Optional.of(days),
              Optional.empty(),
              false,
              Optional.empty()));
    }
  }
}
