package dev.byline.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.Answer;
import dev.byline.index.ArticleIndex.Mode;
import dev.byline.index.IndexState.Outcome;
import dev.byline.testsupport.Newsroom;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed outright leaves the last whole generation, or none. */
class KilledProcessTest {

  private static final int ARTICLES = 300;

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(ints = {1, 150, ARTICLES})
  void killedWhileMakingTheFirstGenerationItMakesItAtTheNextStart(int reads)
      throws IOException, InterruptedException {
    writeArticles("first");
    killAfter("read ", reads);

    theNextStartIsWhole("first");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 150, ARTICLES})
  void killedWhileMakingALaterGenerationItServesTheOneBefore(int reads)
      throws IOException, InterruptedException {
    writeArticles("first");
    Newsroom.start(home).settled().close();
    writeArticles("second");
    killAfter("read ", reads);

    theNextStartIsWhole("second");
  }

  @Test
  void killedAfterServingItServesTheSameGeneration() throws IOException, InterruptedException {
    writeArticles("first");
    killAfter("served ", 1);

    try (Newsroom newsroom = Newsroom.start(home)) {
      assertThat(newsroom.summary().generation()).isEqualTo(1);
      newsroom.settled();
      assertThat(newsroom.index().state().attempt().orElseThrow().outcome())
          .isEqualTo(Outcome.UNCHANGED);
    }
  }

  private void theNextStartIsWhole(String edition) throws IOException {
    assertThat(home.resolve("data")).isDirectoryNotContaining("glob:**aside*");
    try (Newsroom newsroom = Newsroom.start(home)) {
      // Whatever was on the disk is whole: all articles of one edition, or nothing yet.
      newsroom
          .index()
          .state()
          .summary()
          .ifPresent(summary -> assertThat(summary.articles()).isEqualTo(ARTICLES));
      newsroom.settled();

      assertThat(home.resolve("data")).isDirectoryNotContaining("glob:**aside*");
      assertThat(newsroom.summary().articles()).isEqualTo(ARTICLES);
      assertThat(newsroom.ask("who keeps lantern 17?"))
          .isInstanceOfSatisfying(
              Answer.Answered.class,
              answer ->
                  assertThat(answer.quotes().getFirst().text())
                      .isEqualTo("The keeper of lantern 17 signed the " + edition + " log."));
      long before = newsroom.summary().generation();
      assertThat(newsroom.attempt(Mode.FULL).outcome()).isEqualTo(Outcome.SUCCEEDED);
      assertThat(newsroom.summary().generation()).isEqualTo(before + 1);
    }
  }

  private void writeArticles(String edition) throws IOException {
    Path articles = Files.createDirectories(home.resolve("articles"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(
          articles.resolve("lantern-%03d.txt".formatted(i)),
          """
          Lantern report of the coast

          The keeper of lantern %d signed the %s log.

          The oil was measured in the evening and the glass was cleaned at dawn.
          """
              .formatted(i, edition));
    }
  }

  /** Starts the indexing process and kills it once it has said so many lines of this kind. */
  private void killAfter(String kind, int lines) throws IOException, InterruptedException {
    Path errors = home.resolve("errors.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                IndexingProcess.class.getName(),
                home.toString())
            .redirectError(errors.toFile())
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      int seen = 0;
      while (seen < lines) {
        String line = out.readLine();
        assertThat(line).as("what the process says; %s", Files.readString(errors)).isNotNull();
        if (line.startsWith(kind)) {
          seen++;
        }
      }
    } finally {
      process.destroyForcibly();
      process.waitFor();
    }
  }
}
