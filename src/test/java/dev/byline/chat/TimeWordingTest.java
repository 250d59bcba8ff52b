package dev.byline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.Answers;
import dev.byline.answer.FollowUps;
import dev.byline.article.DayRange;
import dev.byline.testsupport.FerryNewsroom;
import dev.byline.testsupport.Newsroom;
import dev.byline.testsupport.SettableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordingTest {

  @ParameterizedTest
  @CsvSource({
    "2031-03-11, 2031-03-11, 11 March 2031",
    "2031-03-03, 2031-03-09, 3 to 9 March 2031",
    "2031-02-24, 2031-03-02, 24 February to 2 March 2031",
    "2030-12-30, 2031-01-05, 30 December 2030 to 5 January 2031",
    "2031-03-11, +999999999-12-31, since 11 March 2031",
    "-999999999-01-01, 2031-03-11, until 11 March 2031"
  })
  void daysAreWorded(LocalDate from, LocalDate to, String words) {
    assertThat(Wording.days(Words.ENGLISH, new DayRange(from, to))).isEqualTo(words);
  }

  @Test
  void theReplySaysWhatTimeItLookedAt(@TempDir Path home) throws IOException {
    SettableClock thursday = SettableClock.at("2031-03-13T12:00:00Z");
    try (Newsroom newsroom = FerryNewsroom.start(home, thursday)) {
      AskCommand ask =
          new AskCommand(
              newsroom.get(Answers.class),
              new AskedQuestion(newsroom.get(FollowUps.class)),
              thursday);

      Reply answered = ask.run(question("what did Brandt say about the night ferry on Tuesday?"));
      Reply refused = ask.run(question("what did Brandt say about the night ferry last week?"));

      assertThat(answered.toString()).contains("Brandt, night, ferry · 11 March 2031");
      assertThat(refused.toString())
          .contains("Brandt, night, ferry · 3 to 9 March 2031")
          .contains("Nothing of that time, 3 to 9 March 2031, says this.")
          .contains("The articles that state their day are from 20 February to 12 March 2031.");
    }
  }

  private static Invocation question(String text) {
    return new Invocation(Map.of("question", text), false);
  }
}
