package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.Answer.Answered;
import dev.byline.answer.Answer.NoEvidence;
import dev.byline.index.ArticleIndex;
import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentence comes first, and which questions get none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankedAnswersTest {

  private static final String ISLAND =
      """
      The island of Sarn

      The invasion of Sarn began with forty boats in 1604. The islanders met it at the eastern \
      cliffs. Governor Ansel Rook lost the island because the signal fires had gone out.

      A wall around the old town of Sarn was built from black stone. It kept out the winter sea. \
      Its builders came from the mainland.

      Sarn won the regatta of the northern ports three times. The trophy hangs in the weigh house.
      """;

  private static final String ORCHARD =
      """
      Orchards of the Merrow valley

      The orchards of the Merrow valley gave 12 tonnes of quinces in a good year. Pickers walked \
      there from Brenholm. In 1871 a frost killed most of the trees, and the growers planted pears.

      The valley has one river. A flood stopped the mill of Merrow in the autumn. The flood \
      stopped the mill of Merrow because the river had left its bed.

      The cider press at Brenholm was repaired by Tilda Maddox. The press is older than the mill.
      """;

  private Newsroom newsroom;

  @BeforeAll
  void read(@TempDir Path home) throws IOException {
    Files.createDirectories(home.resolve("articles"));
    newsroom = Newsroom.start(home);
    newsroom.write("sarn.txt", ISLAND);
    newsroom.write("merrow.txt", ORCHARD);
    newsroom.attempt(ArticleIndex.Mode.CHANGES);
  }

  @AfterAll
  void close() {
    newsroom.close();
  }

  @ParameterizedTest
  @CsvSource({
    "when was Sarn invaded?,            The invasion of Sarn",
    "who are the invaders of Sarn?,     The invasion of Sarn",
    "which regatta did Sarn win?,       Sarn won the regatta",
    "who did build the wall of Sarn?,   A wall around the old town",
    "what grows in the Merrow orchards?, The orchards of the Merrow valley"
  })
  void aWordOfTheSameFamilyAnswers(String question, String first) {
    assertThat(first(question)).startsWith(first);
  }

  @ParameterizedTest
  @CsvSource({
    "how many boats came to Sarn?,               forty boats",
    "when did frost kill the trees of Merrow?,   In 1871",
    "who repaired the press at Brenholm?,        Tilda Maddox",
    "who lost Sarn?,                             Ansel Rook",
    "why did the flood stop the mill at Merrow?, because the river"
  })
  void theKindOfThingAskedForComesFirst(String question, String held) {
    assertThat(first(question)).contains(held);
  }

  @Test
  void whatTheQuestionItselfHoldsIsNoAnswerToIt() {
    // Both sentences hold a number; the question already has the one of the first.
    assertThat(first("how many times did Sarn, invaded in 1604, win the regatta?"))
        .contains("three times");
  }

  @Test
  void aNameMayStandBeforeASentenceThatAnswers() {
    assertThat(first("what kept the sea out of Sarn?")).isEqualTo("It kept out the winter sea.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when was Corvale invaded?",
        "who repaired the organ of Saint Petrock?",
        "how many passengers use the tramway?",
        "who won the Lowland Cup?"
      })
  void whatNoArticleTreatsIsRefused(String question) {
    assertThat(newsroom.ask(question)).isInstanceOf(NoEvidence.class);
  }

  @Test
  void aQuestionInGeneralWordsIsAnsweredByWhatItNames() {
    assertThat(first("what happened at Brenholm?")).contains("Brenholm");
  }

  private String first(String question) {
    return ((Answered) newsroom.ask(question)).quotes().getFirst().text();
  }
}
