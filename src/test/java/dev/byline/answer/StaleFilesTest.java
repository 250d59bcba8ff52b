package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.byline.answer.Answer.Answered;
import dev.byline.answer.Answer.NoEvidence;
import dev.byline.index.ArticleIndex.Mode;
import dev.byline.index.NotReadyException;
import dev.byline.testsupport.Gate;
import dev.byline.testsupport.Newsroom;
import dev.byline.testsupport.SmallNewsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to answers when files change under a served generation. */
class StaleFilesTest {

  private static final String HERRING = "where was the smoked herring sold?";
  private static final String CHAPEL =
      "Smoked herring sold for less than usual at the market behind the chapel.";

  @TempDir Path home;

  @Test
  void beforeTheFirstGenerationThereIsNoAnswer() throws IOException {
    SmallNewsroom.write(home);
    Gate gate = new Gate();
    try (Newsroom newsroom = Newsroom.start(home, gate::around);
        gate) {
      assertThatExceptionOfType(NotReadyException.class).isThrownBy(() -> newsroom.ask(HERRING));

      gate.open();
      assertThat(first(newsroom.settled(), HERRING)).isEqualTo(CHAPEL);
    }
  }

  @Test
  void aChangedFileYieldsNoStaleQuoteAndIsReadAgain() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      assertThat(first(newsroom, HERRING)).isEqualTo(CHAPEL);

      newsroom.write(
          SmallNewsroom.MARKET, "Smoked herring was sold behind the town hall this time.\n");

      assertThat(newsroom.ask(HERRING)).isInstanceOf(NoEvidence.class);
      newsroom.serving(2);
      assertThat(first(newsroom, HERRING))
          .isEqualTo("Smoked herring was sold behind the town hall this time.");
    }
  }

  @Test
  void aChangeThatKeepsSizeAndTimeIsNoticedToo() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      Path market = newsroom.file(SmallNewsroom.MARKET);
      FileTime time = Files.getLastModifiedTime(market);
      Files.writeString(market, Files.readString(market).replace("chapel", "church"));
      Files.setLastModifiedTime(market, time);

      assertThat(newsroom.ask(HERRING))
          .satisfiesAnyOf(
              answer -> assertThat(answer).isInstanceOf(NoEvidence.class),
              answer ->
                  assertThat(((Answered) answer).quotes())
                      .extracting(Quote::text)
                      .doesNotContain(CHAPEL));
      newsroom.serving(2);
      assertThat(first(newsroom, HERRING)).isEqualTo(CHAPEL.replace("chapel", "church"));
    }
  }

  @Test
  void aDeletedFileYieldsNoQuoteAndIsForgotten() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      Files.delete(newsroom.file(SmallNewsroom.MARKET));

      assertThat(newsroom.ask(HERRING)).isInstanceOf(NoEvidence.class);
      newsroom.serving(2);
      assertThat(((NoEvidence) newsroom.ask(HERRING)).missing()).contains("herring");
    }
  }

  @Test
  void aCopyWhoseFileIsGoneIsNoLongerNamedBesideTheQuote() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      String question = "how many cranes are idle at the quay?";
      Quote before = ((Answered) newsroom.ask(question)).quotes().getFirst();
      assertThat(before.alsoIn()).hasSize(1);

      Files.delete(newsroom.file(before.alsoIn().getFirst().citation().file()));

      Quote after = ((Answered) newsroom.ask(question)).quotes().getFirst();
      assertThat(after.text()).isEqualTo(before.text());
      assertThat(after.alsoIn()).isEmpty();
    }
  }

  @Test
  void aCopyStandsInForAQuoteWhoseFileIsGone() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      String question = "how many cranes are idle at the quay?";
      Quote before = ((Answered) newsroom.ask(question)).quotes().getFirst();

      Files.delete(newsroom.file(before.citation().file()));

      Quote after = ((Answered) newsroom.ask(question)).quotes().getFirst();
      assertThat(after.text()).contains("14 cranes");
      assertThat(after.citation()).isEqualTo(before.alsoIn().getFirst().citation());
      assertThat(after.alsoIn()).isEmpty();
    }
  }

  @Test
  void theSecondAnswerComesFromTheCacheUntilTheNextGeneration() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      assertThat(newsroom.ask(HERRING).cached()).isFalse();
      assertThat(newsroom.ask(HERRING).cached()).isTrue();
      assertThat(newsroom.ask("  where was the  smoked herring sold ").cached()).isTrue();
      assertThat(newsroom.ask("where was the smoked eel sold?").cached()).isFalse();

      newsroom.attempt(Mode.FULL);

      assertThat(newsroom.ask(HERRING).cached()).isFalse();
      assertThat(newsroom.ask(HERRING).searched().index().generation()).isEqualTo(2);
    }
  }

  @Test
  void aCachedAnswerIsProvedAnew() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      newsroom.ask(HERRING);
      assertThat(newsroom.ask(HERRING).cached()).isTrue();

      Files.delete(newsroom.file(SmallNewsroom.MARKET));

      assertThat(newsroom.ask(HERRING)).isInstanceOf(NoEvidence.class);
    }
  }

  private static String first(Newsroom newsroom, String question) {
    return ((Answered) newsroom.ask(question)).quotes().getFirst().text();
  }
}
