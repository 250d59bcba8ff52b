package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.Answer.Answered;
import dev.byline.answer.Answer.NoEvidence;
import dev.byline.article.DayRange;
import dev.byline.testsupport.FerryNewsroom;
import dev.byline.testsupport.Newsroom;
import dev.byline.testsupport.SettableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimedAnswersTest {

  private static final String THURSDAY = "2031-03-13T12:00:00Z";

  private final SettableClock clock = SettableClock.at(THURSDAY);
  private Newsroom newsroom;

  @BeforeAll
  void read(@TempDir Path home) throws IOException {
    newsroom = FerryNewsroom.start(home, clock);
  }

  @AfterAll
  void close() {
    newsroom.close();
  }

  @BeforeEach
  void thursday() {
    clock.set(THURSDAY);
  }

  @Test
  void aSentenceThatTellsOfTheDayAnswersThoughItsArticleIsLater() {
    assertThat(said("what did Brandt say about the night ferry on Tuesday?"))
        .containsExactly(FerryNewsroom.LEAK);
  }

  @Test
  void anArticleOfTheDayAnswers() {
    assertThat(said("what did Brandt say about the night ferry yesterday?"))
        .containsExactlyInAnyOrder(FerryNewsroom.LEAK, FerryNewsroom.SALE);
    assertThat(said("what did Brandt say about the night ferry on 20 February?"))
        .containsExactly(FerryNewsroom.PAINT);
    assertThat(said("what did Brandt say about the night ferry since 10 March?"))
        .containsExactlyInAnyOrder(FerryNewsroom.SAIL, FerryNewsroom.LEAK, FerryNewsroom.SALE);
  }

  @Test
  void theTimeIsShownAndItsWordsAreNotSearched() {
    Answer answer = newsroom.ask("what did Brandt say about the night ferry on Tuesday?");

    assertThat(answer.searched().time()).contains(DayRange.of(LocalDate.parse("2031-03-11")));
    assertThat(answer.searched().terms()).containsExactly("Brandt", "night", "ferry");
  }

  @Test
  void whatIsNotFromThatTimeDoesNotAnswer() {
    assertThat(newsroom.ask("what did Brandt say about the night ferry last week?"))
        .isInstanceOf(NoEvidence.class);
  }

  @Test
  void aStatedYearOfThePastIsSearchedAsAWord() {
    Answer answer = newsroom.ask("did the night ferry have a second funnel in 2014?");

    assertThat(answer.searched().time()).isEmpty();
    assertThat(quotes(answer).getFirst()).isEqualTo(FerryNewsroom.FUNNEL);
  }

  @Test
  void yesterdayIsAnotherDayAfterMidnight() {
    String question = "what did Brandt say about the night ferry yesterday?";
    clock.set("2031-03-13T23:59:59Z");
    assertThat(said(question)).contains(FerryNewsroom.SALE);
    assertThat(newsroom.ask(question).cached()).isTrue();

    clock.set("2031-03-14T00:00:00Z");

    assertThat(newsroom.ask(question)).isInstanceOf(NoEvidence.class);
  }

  @Test
  void yesterdayBeginsAtTheAskersMidnight() {
    clock.set("2031-03-12T20:00:00Z");

    assertThat(quotes(newsroom.ask(yesterdayIn("Asia/Tokyo")))).contains(FerryNewsroom.SALE);
    assertThat(quotes(newsroom.ask(yesterdayIn("America/Lima"))))
        .containsExactly(FerryNewsroom.LEAK);
  }

  @Test
  void aTimeAfterAllArticlesIsRefusedWithTheLastOneTheyReach() {
    clock.set("2036-11-22T12:00:00Z");

    assertThat(newsroom.ask("what did Brandt say about the night ferry on Tuesday?"))
        .isInstanceOfSatisfying(
            NoEvidence.class,
            nothing ->
                assertThat(nothing.suggestions())
                    .containsExactly(
                        "what did Brandt say about the night ferry on 2031-03-11?",
                        "what did Brandt say about the night ferry?"));
    assertThat(said("what did Brandt say about the night ferry on 2031-03-11?"))
        .containsExactly(FerryNewsroom.LEAK);
  }

  private static Question yesterdayIn(String zone) {
    return new Question(
        "what did Brandt say about the night ferry yesterday?",
        Question.DEFAULT_LIMIT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(ZoneId.of(zone)));
  }

  private List<String> said(String question) {
    return quotes(newsroom.ask(question));
  }

  private static List<String> quotes(Answer answer) {
    assertThat(answer).isInstanceOf(Answered.class);
    return ((Answered) answer).quotes().stream().map(Quote::text).toList();
  }
}
