package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.Answer.Answered;
import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that tell otherwise of one event stand side by side; other events do not. */
class DifferencesTest {

  private static final String FIRST_TOLL = "brisk-early.md";
  private static final String LATER_TOLL = "brisk-late.txt";

  private static final Map<String, String> ARTICLES =
      Map.of(
          FIRST_TOLL,
          """
          ---
          title: Missile hits Brisk
          publisher: Tarn Herald
          date: 2031-05-08
          ---
          A missile strike on **Brisk** on Thursday killed nine people, the governor said.

          More than 70 people were injured in the missile strike on Brisk on Thursday.
          """,
          LATER_TOLL,
          """
          Rescuers search the rubble in Brisk

          2031-05-09

          Twelve people were killed in the missile strike on Brisk on Thursday, rescuers said.

          In all of the town of Brisk 72 people were injured on Thursday, rescuers said.
          """,
          "carrow.txt",
          """
          Missile hits Carrow

          2031-05-09

          A missile strike on Carrow on Thursday killed 35 people, the governor said.
          """,
          "before-ulm.txt",
          """
          Ulm prepares for the talks

          2031-04-22

          Marek Tellin is expected to attend the talks in Ulm on the fishing quota.
          """,
          "ulm.txt",
          """
          Fewer guests in Ulm

          2031-04-23

          Marek Tellin will not attend the talks in Ulm on the fishing quota, his office said.

          Dana Orell will attend the talks in Ulm on the fishing quota.
          """,
          "lighthouse.txt",
          """
          The tower at Gull Point

          2030-11-20

          The lighthouse at Gull Point was built in 1887.
          """,
          "lighthouse-elsewhere.txt",
          """
          A tower with a view

          2030-12-01

          The lighthouse at Gull Point was built in 1878.
          """,
          "brewery.txt",
          """
          Brewery sold

          2031-06-02

          The Ostrow family agreed to sell its brewery at Lenn for 4.5 million crowns.

          The cellar of the brewery at Lenn holds barrels for a temperature of 11 degrees.
          """,
          "brewery-copy.txt",
          """
          Ostrows part with their brewery

          2031-06-02

          The Ostrow family agreed to sell its brewery at Lenn for 5.4 million crowns.
          """,
          "brewery-later.txt",
          """
          A cellar in June

          2031-06-20

          The cellar of the brewery at Lenn holds barrels for a temperature of 9 degrees.
          """);

  private Newsroom newsroom;

  @BeforeEach
  void read(@TempDir Path home) throws IOException {
    for (Map.Entry<String, String> article : ARTICLES.entrySet()) {
      Path path = home.resolve("articles").resolve(article.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, article.getValue());
    }
    newsroom = Newsroom.start(home).settled();
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void twoTollsOfOneStrikeStandSideBySideInTheOrderTheyWereTold() {
    Difference difference = onlyDifference("how many people were killed in Brisk?");

    assertThat(difference.on()).isEqualTo("killed · Brisk");
    assertThat(difference.quotes())
        .extracting(quote -> quote.citation().file())
        .containsExactly(FIRST_TOLL, LATER_TOLL);
  }

  @Test
  void everySideIsCutFromItsFile() throws IOException {
    for (Quote side : onlyDifference("how many people were killed in Brisk?").quotes()) {
      String file = Files.readString(newsroom.file(side.citation().file()));
      assertThat(side.text()).isEqualTo(side.citation().span().cut(file));
    }
  }

  @Test
  void aSideWhoseFileIsGoneIsNotShownAndNothingIsLeftToDiffer() throws IOException {
    onlyDifference("how many people were killed in Brisk?");

    Files.delete(newsroom.file(LATER_TOLL));

    assertThat(answered("how many people were killed in Brisk?").differences()).isEmpty();
  }

  @Test
  void somebodyExpectedAndTheSamePersonStayingAway() {
    Difference difference = onlyDifference("will Tellin attend the talks in Ulm?");

    assertThat(difference.on()).isEqualTo("Tellin · talks");
    assertThat(difference.quotes())
        .extracting(Quote::text)
        .satisfiesExactly(
            text -> assertThat(text).contains("is expected to attend"),
            text -> assertThat(text).contains("will not attend"));
  }

  @Test
  void twoYearsForOneTower() {
    assertThat(onlyDifference("when was the lighthouse at Gull Point built?").quotes())
        .extracting(Quote::text)
        .satisfiesExactly(
            text -> assertThat(text).contains("1887"), text -> assertThat(text).contains("1878"));
  }

  @Test
  void oneSentencePrintedWithTwoNumbers() {
    assertThat(onlyDifference("what did the Ostrow family sell its brewery for?").quotes())
        .extracting(Quote::text)
        .satisfiesExactlyInAnyOrder(
            text -> assertThat(text).contains("4.5 million"),
            text -> assertThat(text).contains("5.4 million"));
  }

  @Test
  void oneSentenceOfTwoDaysMayHoldTwoNumbers() {
    assertThat(answered("what temperature does the cellar at Lenn hold?").differences()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how many people were killed in Carrow?",
        "how many people were injured in Brisk?",
        "will Orell attend the talks in Ulm?"
      })
  void whatAgreesOrIsToldOfAnotherEventIsNoDifference(String question) {
    assertThat(answered(question).differences())
        .noneMatch(difference -> difference.on().contains("injured"))
        .noneMatch(difference -> difference.on().contains("Carrow"))
        .noneMatch(difference -> difference.on().contains("Orell"));
  }

  private Difference onlyDifference(String question) {
    List<Difference> differences = answered(question).differences();
    assertThat(differences).hasSize(1);
    return differences.getFirst();
  }

  private Answered answered(String question) {
    Answer answer = newsroom.ask(question);
    assertThat(answer).isInstanceOf(Answered.class);
    return (Answered) answer;
  }
}
