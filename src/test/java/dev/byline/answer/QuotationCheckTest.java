package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.byline.answer.Checked.Altered;
import dev.byline.answer.Checked.Exact;
import dev.byline.answer.Checked.NotFound;
import dev.byline.answer.Checked.OtherSpeaker;
import dev.byline.answer.Marked.Mark;
import dev.byline.testsupport.IslandNewsroom;
import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of quotations, from the true one to the invented one. */
class QuotationCheckTest {

  private static Newsroom newsroom;

  @BeforeAll
  static void open(@TempDir Path home) throws IOException {
    newsroom = IslandNewsroom.start(home);
  }

  @AfterAll
  static void close() {
    newsroom.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry will sail every day from the first of May",
        "“The ferry will sail every day from the first of May,”",
        "\"The ferry will sail every day from the first of May\"",
        "«The ferry   will sail\tevery day from the first of May»",
        "The ferry will sail every day from the first of May.",
      })
  void theSameWordsAreExactHoweverTheyAreSet(String text) {
    Exact exact = exact(text);

    assertThat(exact.passages()).hasSize(1);
    Passage passage = exact.passages().getFirst();
    assertThat(passage.citation().file()).isEqualTo(IslandNewsroom.PLAN);
    assertThat(passage.citation().line()).isEqualTo(7);
    assertThat(passage.toTheLetter()).isTrue();
    assertThat(passage.part()).isFalse();
    assertThat(passage.speakers()).containsExactly("Jory Penrose");
    assertThat(text(passage.difference().source(), Mark.EQUAL))
        .startsWith("The ferry will sail")
        .endsWith("of May");
  }

  @Test
  void otherCapitalsAndPunctuationAreTold() {
    Passage passage =
        exact("THE FERRY will sail: every day, from the first of May").passages().getFirst();

    assertThat(passage.toTheLetter()).isFalse();
  }

  @Test
  void marksOfMarkdownAreNoPartOfTheWords() {
    Passage passage =
        exact("The ferry will sail on most days from the first of June").passages().getFirst();

    assertThat(passage.citation().file()).isEqualTo(IslandNewsroom.TRIMMED);
    assertThat(whole(passage.difference().source())).doesNotContain("*");
  }

  @Test
  void everyPlaceOfTheSameWordsIsGiven() {
    assertThat(exact("The ferry will sail on weekdays only from the first of June").passages())
        .extracting(passage -> passage.citation().file())
        .containsExactlyInAnyOrder(IslandNewsroom.SIGNED, IslandNewsroom.COPY);
  }

  @Test
  void anAlteredWordIsMarkedOnBothSides() {
    Altered altered = altered("The ferry will sail every week from the first of May");

    assertThat(text(altered.passage().difference().given(), Mark.INSERTED)).isEqualTo("week");
    assertThat(text(altered.passage().difference().source(), Mark.DELETED)).isEqualTo("day");
    assertThat(altered.passage().senseAtRisk()).isFalse();
    assertThat(whole(altered.passage().difference().given()))
        .isEqualTo("The ferry will sail every week from the first of May");
  }

  @Test
  void aDroppedNotPutsTheSenseAtRisk() {
    Altered altered = altered("the islanders would pay for a second ferry");

    assertThat(text(altered.passage().difference().source(), Mark.DELETED)).isEqualTo("not");
    assertThat(text(altered.passage().difference().given(), Mark.INSERTED)).isEmpty();
    assertThat(altered.passage().senseAtRisk()).isTrue();
  }

  @Test
  void soDoesAnotherNumber() {
    assertThat(
            altered("would not pay for a second ferry in any of the next 20 years")
                .passage()
                .senseAtRisk())
        .isTrue();
  }

  @Test
  void wordsTakenOutOfTheirNegationAreToldSo() {
    Passage passage = exact("pay for a second ferry").passages().getFirst();

    assertThat(passage.part()).isTrue();
    assertThat(passage.negation()).contains("not");
  }

  @Test
  void aQuotationMayLeaveOutWhatOnlyInterruptsIt() {
    Passage passage =
        exact(
                "We were promised a ferry for everybody, and we were handed a timetable for"
                    + " commuters")
            .passages()
            .getFirst();

    assertThat(passage.citation().file()).isEqualTo(IslandNewsroom.SIGNED);
    assertThat(passage.speakers()).containsExactly("Wenna Trask");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The ferry will sail every day from the first of May”, Penrose said",
        "“The ferry will sail every day from the first of May,” said Jory Penrose.",
        "\"The ferry will sail every day from the first of May\" (Penros)",
        "Jory Penrose: “The ferry will sail every day from the first of May”",
        "Penrose: The ferry will sail every day from the first of May",
        "On Monday the harbour master Penrose declared: “The ferry will sail every day from the"
            + " first of May.”",
      })
  void theClaimedSpeakerIsConfirmed(String text) {
    Exact exact = exact(text);

    assertThat(exact.quotation().speaker().orElseThrow()).contains("Penros");
    assertThat(exact.passages().getFirst().bySpeaker()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The ferry will sail every day from the first of May”, Wenna Trask said",
        "Trask: “The ferry will sail every day from the first of May”",
        "“The ferry will sail every day from the first of May”, Angela Merkel told reporters",
        "“The ferry will sail every week from the first of May” — Trask",
      })
  void wordsOfSomebodyElseAreTheirs(String text) {
    assertThat(check(text)).isInstanceOf(OtherSpeaker.class);
    assertThat(((OtherSpeaker) check(text)).passage().speakers()).containsExactly("Jory Penrose");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge will open to lorries on the last Sunday of autumn",
        "The ferry is a disgrace to every captain of this coast",
        "“Nobody should have to wait for a boat,” Penrose said",
        "from the first of the most",
      })
  void whatIsNotThereIsNotFound(String text) {
    assertThat(check(text)).isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "ferry", "the of", "“”", "…", "\u0000"})
  void tooFewWordsAreNoQuotation(String text) {
    assertThatExceptionOfType(InvalidQuestion.class)
        .isThrownBy(() -> check(text))
        .satisfies(invalid -> assertThat(invalid.parameter()).isEqualTo("text"));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void noTextIsTooMuch(String text) {
    assertThat(check(text)).isNotNull();
  }

  static List<String> hostileTexts() {
    return List.of(
        "ferry ".repeat(333),
        "a b ".repeat(450) + "ferry",
        "the ferry will sail ".repeat(99),
        "“".repeat(900) + " the ferry sails",
        "ferry\u0000 will\ud800 sail\udfff",
        "\u202eferry will sail",
        "ferry: ".repeat(280),
        "1,000.5%$ ".repeat(190) + "ferry",
        "(ferry AND *:* OR [a TO b]) ~2 ^3 \\",
        "𝕱𝖊𝖗𝖗𝖞 ФЕРРИ 渡船 🏮 ferry sails");
  }

  @Test
  void aTextHasALongestLength() {
    String longest = "ferry sails " + "x".repeat(QuotationCheck.MAX_LENGTH - 12);

    assertThat(check(longest)).isInstanceOf(NotFound.class);
    assertThatExceptionOfType(InvalidQuestion.class).isThrownBy(() -> check(longest + "x"));
  }

  private static Checked check(String text) {
    return newsroom.get(QuotationCheck.class).check(text);
  }

  private static Exact exact(String text) {
    assertThat(check(text)).isInstanceOf(Exact.class);
    return (Exact) check(text);
  }

  private static Altered altered(String text) {
    assertThat(check(text)).isInstanceOf(Altered.class);
    return (Altered) check(text);
  }

  private static String text(List<Marked> pieces, Mark mark) {
    return pieces.stream()
        .filter(piece -> piece.mark() == mark)
        .map(Marked::text)
        .collect(Collectors.joining());
  }

  private static String whole(List<Marked> pieces) {
    return pieces.stream().map(Marked::text).collect(Collectors.joining());
  }
}
