package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.Answer.Answered;
import dev.byline.index.Sources;
import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who stands behind a quote: a publisher counts once, and so does a text whoever prints it. */
class SourcesTest {

  private static final String DREDGER =
      "The dredger Alma ran aground on the bar of Velmora with 14 sailors aboard.";

  private static final String AGENCY_REPORT =
      DREDGER
          + " The harbour office closed the fairway for the night and sent two tugs from the inner"
          + " basin. Divers found no leak in the hull, and the crew stayed on board until the tide"
          + " turned. The owners in Carrow said that the ship would be towed to the yard in Lenn"
          + " once the wind dropped.";

  private static final String OWN_REPORT =
      DREDGER
          + " Our reporter watched from the mole as fishermen lit lamps to guide the boats. Old"
          + " hands on the quay recalled the winter when a collier broke her back on the same bar."
          + " By breakfast the market was selling herring again as if nothing had happened at all.";

  @TempDir Path home;

  @Test
  void oneTextInTwoPapersIsOneSource() throws IOException {
    Quote quote =
        quote(
            article("Quay Daily", "Dredger aground", AGENCY_REPORT),
            article("Tarn Herald", "Ship stuck on bar", AGENCY_REPORT + " More follows."));

    assertThat(quote.alsoIn()).hasSize(1);
    assertThat(quote.alsoIn().getFirst().article().publisher()).isPresent();
    assertThat(Sources.of(quote.articles())).isEqualTo(new Sources(2, 2, 0, 1));
    assertThat(quote.independentSources()).isEqualTo(1);
  }

  @Test
  void twoReportsThatShareASentenceAreTwoSources() throws IOException {
    Quote quote =
        quote(
            article("Quay Daily", "Dredger aground", AGENCY_REPORT),
            article("Tarn Herald", "A night on the mole", OWN_REPORT));

    assertThat(Sources.of(quote.articles())).isEqualTo(new Sources(2, 2, 0, 2));
  }

  @Test
  void twoArticlesOfOnePublisherAreOneSource() throws IOException {
    Quote quote =
        quote(
            article("The Quay Daily", "Dredger aground", AGENCY_REPORT),
            article("Quay Daily", "A night on the mole", OWN_REPORT));

    assertThat(Sources.of(quote.articles())).isEqualTo(new Sources(2, 1, 0, 1));
  }

  @Test
  void whatDependsOnOneSourceThroughAnotherIsThatSourceToo() throws IOException {
    Quote quote =
        quote(
            article("Quay Daily", "Dredger aground", AGENCY_REPORT),
            article("Tarn Herald", "Ship stuck on bar", AGENCY_REPORT),
            article("Tarn Herald", "A night on the mole", OWN_REPORT));

    assertThat(Sources.of(quote.articles())).isEqualTo(new Sources(3, 2, 0, 1));
  }

  @Test
  void aFileWithoutAPublisherStandsForItself() throws IOException {
    Quote quote =
        quote(
            "Dredger aground\n\n" + AGENCY_REPORT,
            article("Tarn Herald", "A night on the mole", OWN_REPORT));

    assertThat(Sources.of(quote.articles())).isEqualTo(new Sources(2, 1, 1, 2));
  }

  private static String article(String publisher, String title, String text) {
    return """
    ---
    title: %s
    publisher: %s
    date: 2031-02-04
    ---
    %s
    """
        .formatted(title, publisher, text);
  }

  private Quote quote(String... articles) throws IOException {
    Path folder = Files.createDirectories(home.resolve("articles"));
    for (int i = 0; i < articles.length; i++) {
      Files.writeString(folder.resolve("article-%d.md".formatted(i)), articles[i]);
    }
    try (Newsroom newsroom = Newsroom.start(home).settled()) {
      Answered answer = (Answered) newsroom.ask("where did the dredger Alma run aground?");
      assertThat(answer.sources())
          .isEqualTo(
              Sources.of(answer.quotes().stream().flatMap(q -> q.articles().stream()).toList()));
      return answer.quotes().getFirst();
    }
  }
}
