package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.Answer.Answered;
import dev.byline.answer.Answer.NoEvidence;
import dev.byline.answer.Quote.Relation;
import dev.byline.index.ArticleIndex;
import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words are an answer to "what did somebody say about something". */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SaidByTest {

  private Newsroom newsroom;

  @BeforeAll
  void read(@TempDir Path home) throws IOException {
    Files.createDirectories(home.resolve("articles"));
    newsroom = Newsroom.start(home);
    newsroom.write(
        "quarry.txt",
        """
        Council meets on quarry

        2031-05-02

        Mayor Ilse Brandt opened the meeting on Friday. The dust of the quarry had come up again.

        “It settles on every roof,” Brandt said.

        A spokesman for the mayor said the minutes would be late.

        Odo Lenz, who owns the ferry, said the tide would not wait. The quarry belongs to the state.
        """);
    newsroom.write(
        "harbour.txt",
        """
        Harbour dues

        2031-05-03

        Secretary of State Anna Wolk said the harbour dues would stay. Wolk denied on Saturday that \\
        a new pier was planned.
        """);
    newsroom.attempt(ArticleIndex.Mode.CHANGES);
  }

  @AfterAll
  void close() {
    newsroom.close();
  }

  @ParameterizedTest
  @CsvSource({
    "what did Brandt say about the quarry?,                  It settles on every roof",
    "what did the mayor say about dust on roofs?,            It settles on every roof",
    "what did the Secretary of State say about the dues?,    harbour dues would stay",
    "what did Wolk deny about the pier?,                     a new pier was planned",
    "what did Wolk say on 3 May 2031?,                       a new pier was planned"
  })
  void theirWordsOnTheTopicComeFirst(String question, String words) {
    assertThat(quotes(question).getFirst().relation()).isEqualTo(Relation.SAID);
    assertThat(quotes(question).getFirst().text()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did Lenz say about dust?",
        "what did Lenz say about roofs?",
        "what did Wolk say about the quarry?",
        "what did Wolk say on 4 May 2031?",
        "what did Wolk say about the pier on 9 May 2031?"
      })
  void whatTheySaidOfSomethingElseOrAnotherDayIsNoAnswer(String question) {
    assertThat(newsroom.ask(question)).isInstanceOf(NoEvidence.class);
  }

  @Test
  void whoSpeaksForAnOfficeIsNotWhoHoldsIt() {
    assertThat(quotes("what did the mayor say?"))
        .filteredOn(quote -> quote.relation() == Relation.SAID)
        .extracting(Quote::text)
        .containsExactly("“It settles on every roof,” Brandt said.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did Brandt and Lenz say about dust, tides and the quarry?",
        "what did the mayor or Odo Lenz say about dust, tides and the quarry?"
      })
  void ofSeveralWhoAreAskedEachIsHeard(String question) {
    assertThat(quotes(question))
        .filteredOn(quote -> quote.relation() == Relation.SAID)
        .extracting(quote -> quote.speaker().orElseThrow())
        .contains("Ilse Brandt", "Odo Lenz");
  }

  @Test
  void whenTheySaidItIsToldWithEveryQuote() {
    assertThat(quotes("what did Wolk say about the pier, and when?"))
        .extracting(Quote::text)
        .isEqualTo(quotes("what did Wolk say about the pier?").stream().map(Quote::text).toList());
  }

  private List<Quote> quotes(String question) {
    return ((Answered) newsroom.ask(question)).quotes();
  }
}
