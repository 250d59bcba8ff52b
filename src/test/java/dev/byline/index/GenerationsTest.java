package dev.byline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.byline.article.ReadOutcome;
import dev.byline.article.SkippedFile;
import dev.byline.index.ArticleIndex.Mode;
import dev.byline.index.IndexState.Outcome;
import dev.byline.testsupport.Gate;
import dev.byline.testsupport.Newsroom;
import dev.byline.testsupport.SmallNewsroom;
import dev.byline.testsupport.WrappedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {

  @TempDir Path home;

  @Test
  void theFirstAttemptGivesTheFirstGeneration() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      assertThat(newsroom.summary().generation()).isEqualTo(1);
      assertThat(newsroom.summary().articles()).isEqualTo(SmallNewsroom.size());
      assertThat(newsroom.summary().from()).hasToString("Optional[2030-11-20]");
      assertThat(newsroom.summary().to()).hasToString("Optional[2031-03-14]");
      IndexState.Attempt attempt = newsroom.index().state().attempt().orElseThrow();
      assertThat(attempt.outcome()).isEqualTo(Outcome.SUCCEEDED);
      assertThat(attempt.total()).isEqualTo(SmallNewsroom.size());
      assertThat(attempt.done()).isEqualTo(SmallNewsroom.size());
      assertThat(attempt.changed()).isEqualTo(SmallNewsroom.size());
      assertThat(attempt.finishedAt()).isPresent();
      assertThat(attempt.reason()).isEmpty();
    }
  }

  @Test
  void anEmptyFolderIsAGenerationToo() throws IOException {
    Files.createDirectories(home.resolve("articles"));

    try (Newsroom newsroom = Newsroom.start(home).settled()) {
      assertThat(newsroom.summary().articles()).isZero();
      assertThat(newsroom.summary().from()).isEmpty();
    }
  }

  @Test
  void anExistingIndexIsServedAtOnceAndThenBroughtUpToDate() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      newsroom.write("new.txt", "The chapel bell rang at noon, the sexton said.");
    }

    Gate gate = new Gate();
    try (Newsroom newsroom = Newsroom.start(home, gate::around);
        gate) {
      assertThat(newsroom.summary().generation()).isEqualTo(1);
      assertThat(newsroom.index().state().running()).isTrue();

      gate.open();
      newsroom.serving(2);

      assertThat(newsroom.summary().articles()).isEqualTo(SmallNewsroom.size() + 1);
      assertThat(newsroom.index().state().attempt().orElseThrow().changed()).isEqualTo(1);
    }
  }

  @Test
  void whatDidNotChangeLeavesTheGeneration() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      IndexSummary before = newsroom.summary();

      assertThat(newsroom.attempt(Mode.CHANGES).outcome()).isEqualTo(Outcome.UNCHANGED);
      assertThat(newsroom.summary()).isEqualTo(before);
    }
    try (Newsroom newsroom = Newsroom.start(home).settled()) {
      assertThat(newsroom.index().state().attempt().orElseThrow().outcome())
          .isEqualTo(Outcome.UNCHANGED);
      assertThat(newsroom.summary().generation()).isEqualTo(1);
    }
  }

  @Test
  void aFullAttemptReadsEverythingAnew() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      IndexState.Attempt attempt = newsroom.attempt(Mode.FULL);

      assertThat(attempt.outcome()).isEqualTo(Outcome.SUCCEEDED);
      assertThat(attempt.changed()).isEqualTo(SmallNewsroom.size());
      assertThat(newsroom.summary().generation()).isEqualTo(2);
      assertThat(newsroom.summary().articles()).isEqualTo(SmallNewsroom.size());
    }
  }

  @Test
  void changedNewRemovedAndRenamedFilesAreFollowed() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      newsroom.write(SmallNewsroom.MARKET, "Herring is sold out at the market behind the chapel.");
      newsroom.write("sub/new.md", "# Bells\n\nThe chapel bell rang at noon on Sunday.\n");
      Files.delete(newsroom.file(SmallNewsroom.STORM));
      Files.move(newsroom.file(SmallNewsroom.LIGHTHOUSE), newsroom.file("tower.md"));

      IndexState.Attempt attempt = newsroom.attempt(Mode.CHANGES);

      assertThat(attempt.outcome()).isEqualTo(Outcome.SUCCEEDED);
      // The renamed file counts twice: as one that is gone and one that is new.
      assertThat(attempt.changed()).isEqualTo(5);
      assertThat(files(newsroom))
          .containsExactlyInAnyOrder(
              SmallNewsroom.MARKET,
              "sub/new.md",
              "tower.md",
              SmallNewsroom.STRIKE,
              SmallNewsroom.STORM_ELSEWHERE,
              SmallNewsroom.TALKS);
      assertThat(Searches.texts(newsroom, "herring"))
          .containsExactly("Herring is sold out at the market behind the chapel.");
    }
  }

  @Test
  void aFileThatFailedItsProofIsReadAgainEvenIfItsSizeAndTimeAreTheSame() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      Path market = newsroom.file(SmallNewsroom.MARKET);
      FileTime time = Files.getLastModifiedTime(market);
      Files.writeString(market, Files.readString(market).replace("chapel", "church"));
      Files.setLastModifiedTime(market, time);

      newsroom.index().requeue(SmallNewsroom.MARKET);
      newsroom.serving(2);

      assertThat(Searches.texts(newsroom, "church"))
          .contains("Smoked herring sold for less than usual at the market behind the church.");
      assertThat(Searches.texts(newsroom, "chapel")).isEmpty();
    }
  }

  @Test
  void whatIsRequeuedWhileAnAttemptRunsIsReadAfterIt() throws IOException {
    SmallNewsroom.write(home);
    Gate gate = new Gate();
    gate.open();
    try (Newsroom newsroom = Newsroom.start(home, gate::around).settled();
        gate) {
      gate.shut();
      assertThat(newsroom.index().start(Mode.CHANGES)).isTrue();
      newsroom.index().requeue(SmallNewsroom.MARKET);
      gate.open();

      newsroom.serving(2);

      assertThat(newsroom.index().state().attempt().orElseThrow().changed()).isEqualTo(1);
    }
  }

  @Test
  void filesThatCannotBeReadAreListedAndTheRestIsIndexed() throws IOException {
    SmallNewsroom.write(home);
    Path articles = home.resolve("articles");
    Files.writeString(articles.resolve("empty.txt"), "");
    Files.write(articles.resolve("binary.txt"), new byte[] {1, 0, 0, 2, 0, 3});
    Files.createSymbolicLink(articles.resolve("dead.txt"), home.resolve("nothing.txt"));
    Files.writeString(articles.resolve("picture.png"), "x");
    Files.writeString(articles.resolve("talks/notes.pdf"), "x");

    try (Newsroom newsroom = Newsroom.start(home).settled()) {
      IndexState state = newsroom.index().state();
      assertThat(newsroom.summary().articles()).isEqualTo(SmallNewsroom.size());
      assertThat(state.skipped())
          .extracting(SkippedFile::file, SkippedFile::reason)
          .containsExactlyInAnyOrder(
              tuple("empty.txt", "empty"),
              tuple("binary.txt", "binary, not text"),
              tuple("dead.txt", "a link that leads nowhere"));
      assertThat(state.ignored()).containsExactly("picture.png", "talks/notes.pdf");
      assertThat(newsroom.attempt(Mode.CHANGES).outcome()).isEqualTo(Outcome.UNCHANGED);

      newsroom.write("empty.txt", "Now the sexton has something to say.");
      Files.delete(articles.resolve("dead.txt"));
      Files.delete(articles.resolve("picture.png"));
      newsroom.attempt(Mode.CHANGES);

      state = newsroom.index().state();
      assertThat(state.skipped()).extracting(SkippedFile::file).containsExactly("binary.txt");
      assertThat(state.ignored()).containsExactly("talks/notes.pdf");
      assertThat(newsroom.summary().articles()).isEqualTo(SmallNewsroom.size() + 1);
    }
  }

  @Test
  void whatIsGoneCountsNowhere() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      Files.delete(newsroom.file(SmallNewsroom.TALKS));
      Files.delete(newsroom.file(SmallNewsroom.LIGHTHOUSE));
      newsroom.attempt(Mode.CHANGES);

      assertThat(newsroom.summary().articles()).isEqualTo(SmallNewsroom.size() - 2);
      assertThat(newsroom.summary().from()).hasToString("Optional[2031-02-04]");
      assertThat(newsroom.summary().to()).hasToString("Optional[2031-03-12]");
      try (IndexView view = newsroom.index().open().orElseThrow()) {
        SentenceQuery query = Searches.query(newsroom.get(TextAnalysis.class), "lighthouse");
        assertThat(view.search(query, 10).terms())
            .containsExactly(new SearchResult.TermStatistics(0, 0));
        assertThat(view.spellings("lighthose", 3)).isEmpty();
        assertThat(view.article(SmallNewsroom.LIGHTHOUSE)).isEmpty();
      }
    }
  }

  @Test
  void anArticleThatBecomesALinkOutOfTheFolderIsForgotten() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      Path moved = Files.move(newsroom.file(SmallNewsroom.MARKET), home.resolve("market.txt"));
      Files.createSymbolicLink(newsroom.file(SmallNewsroom.MARKET), moved);

      assertThat(newsroom.attempt(Mode.CHANGES).outcome()).isEqualTo(Outcome.SUCCEEDED);

      assertThat(newsroom.index().state().skipped())
          .extracting(SkippedFile::file)
          .containsExactly(SmallNewsroom.MARKET);
      assertThat(files(newsroom)).doesNotContain(SmallNewsroom.MARKET);
      assertThat(newsroom.attempt(Mode.CHANGES).outcome()).isEqualTo(Outcome.UNCHANGED);
    }
  }

  @Test
  void oneArticleThatTripsTheReaderKeepsNoOtherFromBeingFound() throws IOException {
    SmallNewsroom.write(home);
    try (Newsroom newsroom =
        Newsroom.start(
                home,
                folder ->
                    new WrappedFolder(folder) {
                      @Override
                      public ReadOutcome read(String file) {
                        if (file.equals(SmallNewsroom.MARKET)) {
                          throw new IllegalStateException("tripped");
                        }
                        return super.read(file);
                      }
                    })
            .settled()) {
      assertThat(newsroom.summary().articles()).isEqualTo(SmallNewsroom.size() - 1);
      assertThat(newsroom.index().state().skipped())
          .singleElement()
          .satisfies(
              skipped -> {
                assertThat(skipped.file()).isEqualTo(SmallNewsroom.MARKET);
                assertThat(skipped.reason()).contains("could not be read");
              });
    }
  }

  @Test
  void onlyOneAttemptRunsAtATime() throws IOException {
    SmallNewsroom.write(home);
    Gate gate = new Gate();
    try (Newsroom newsroom = Newsroom.start(home, gate::around);
        gate) {
      assertThat(newsroom.index().state().running()).isTrue();
      assertThat(newsroom.index().start(Mode.CHANGES)).isFalse();
      assertThat(newsroom.index().start(Mode.FULL)).isFalse();
      assertThat(newsroom.index().state().attempt().orElseThrow().mode()).isEqualTo(Mode.CHANGES);

      gate.open();
      newsroom.settled();

      assertThat(newsroom.summary().generation()).isEqualTo(1);
      // As soon as an attempt shows as ended, the next one may begin.
      assertThat(newsroom.index().start(Mode.FULL)).isTrue();
    }
  }

  @Test
  void nothingIsServedBeforeTheFirstGeneration() throws IOException {
    SmallNewsroom.write(home);
    Gate gate = new Gate();
    try (Newsroom newsroom = Newsroom.start(home, gate::around);
        gate) {
      assertThat(newsroom.index().open()).isEmpty();
      assertThat(newsroom.index().state().summary()).isEmpty();
      assertThat(newsroom.get(IndexHealth.class).health().getStatus().getCode())
          .isEqualTo("OUT_OF_SERVICE");

      gate.open();
      newsroom.settled();

      assertThat(newsroom.get(IndexHealth.class).health().getStatus().getCode()).isEqualTo("UP");
    }
  }

  @Test
  void aMissingFolderFailsTheAttemptByNameWhileTheOldGenerationGoesOn() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      Files.move(home.resolve("articles"), home.resolve("elsewhere"));

      IndexState.Attempt attempt = newsroom.attempt(Mode.CHANGES);

      assertThat(attempt.outcome()).isEqualTo(Outcome.FAILED);
      assertThat(attempt.reason().orElseThrow())
          .contains(home.resolve("articles").toString())
          .contains("not there");
      assertThat(newsroom.summary().generation()).isEqualTo(1);
      assertThat(Searches.texts(newsroom, "herring")).isNotEmpty();

      Files.move(home.resolve("elsewhere"), home.resolve("articles"));
      assertThat(newsroom.attempt(Mode.CHANGES).outcome()).isEqualTo(Outcome.UNCHANGED);
    }
  }

  @Test
  void aFolderThatIsMissingAtTheStartIsFoundLater() throws IOException {
    try (Newsroom newsroom = Newsroom.start(home).settled()) {
      assertThat(newsroom.index().state().attempt().orElseThrow().outcome())
          .isEqualTo(Outcome.FAILED);
      assertThat(newsroom.index().open()).isEmpty();

      SmallNewsroom.write(home);
      assertThat(newsroom.attempt(Mode.CHANGES).outcome()).isEqualTo(Outcome.SUCCEEDED);
      assertThat(newsroom.summary().generation()).isEqualTo(1);
    }
  }

  @Test
  void otherNamesNeedNoReadingAnew() throws IOException {
    Newsroom.small(home).close();
    Files.writeString(home.resolve("names.yml"), "- {name: Mira O., spellings: [Okonska]}\n");

    try (Newsroom newsroom = Newsroom.start(home).settled()) {
      assertThat(newsroom.summary().generation()).isEqualTo(1);
      assertThat(newsroom.index().state().attempt().orElseThrow().outcome())
          .isEqualTo(Outcome.UNCHANGED);
    }
  }

  @Test
  void aViewThatIsOpenDuringASwapGoesOnWorking() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home);
        IndexView old = newsroom.index().open().orElseThrow()) {
      newsroom.write(SmallNewsroom.MARKET, "Eels are sold at the market now.");
      newsroom.attempt(Mode.FULL);
      newsroom.attempt(Mode.FULL);

      assertThat(old.summary().generation()).isEqualTo(1);
      assertThat(Searches.texts(old, newsroom.get(TextAnalysis.class), "herring")).hasSize(2);
      assertThat(old.article(SmallNewsroom.MARKET)).isPresent();
      assertThat(newsroom.summary().generation()).isEqualTo(3);
      assertThat(Searches.texts(newsroom, "herring")).isEmpty();
    }
  }

  @Test
  void searchesGoOnThroughSwaps() throws Exception {
    try (Newsroom newsroom = Newsroom.small(home);
        ExecutorService searchers = Executors.newFixedThreadPool(2)) {
      AtomicBoolean done = new AtomicBoolean();
      List<Future<Long>> searching = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        searching.add(
            searchers.submit(
                () -> {
                  long searches = 0;
                  while (!done.get() || searches == 0) {
                    assertThat(Searches.texts(newsroom, "herring")).hasSize(2);
                    searches++;
                  }
                  return searches;
                }));
      }
      try {
        for (int i = 0; i < 3; i++) {
          newsroom.attempt(Mode.FULL);
        }
      } finally {
        done.set(true);
      }

      for (Future<Long> searches : searching) {
        assertThat(searches.get()).isPositive();
      }
      assertThat(newsroom.summary().generation()).isEqualTo(4);
    }
  }

  @Test
  void manySmallUpdatesLeaveFewSegmentsAndNoFilesOfOldOnes() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      for (int i = 0; i < 25; i++) {
        newsroom.write("bells.txt", "The chapel bell rang %d times at noon.".formatted(i));
        newsroom.attempt(Mode.CHANGES);
      }

      assertThat(Searches.texts(newsroom, "bell"))
          .containsExactly("The chapel bell rang 24 times at noon.");
      try (Stream<Path> files = Files.list(home.resolve("data/index"))) {
        List<String> names = files.map(file -> file.getFileName().toString()).toList();
        assertThat(names).filteredOn(name -> name.startsWith("segments_")).hasSize(1);
        assertThat(names).filteredOn(name -> name.endsWith(".si")).hasSizeLessThan(15);
      }
    }
  }

  @Test
  void stoppedAndStartedAgainItServesTheSameGenerationAndNewOnes() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      newsroom.stopAndStart();
      newsroom.settled();

      assertThat(newsroom.summary().generation()).isEqualTo(1);
      assertThat(newsroom.attempt(Mode.FULL).outcome()).isEqualTo(Outcome.SUCCEEDED);
      assertThat(newsroom.summary().generation()).isEqualTo(2);
    }
  }

  @Test
  void stoppingEndsARunningAttemptAndKeepsTheLastGeneration()
      throws IOException, InterruptedException {
    Newsroom.small(home).close();
    Files.writeString(home.resolve("articles/a.txt"), "The bell rang at noon, they said.");
    Files.writeString(home.resolve("articles/b.txt"), "The bell rang at four, they said.");
    Gate gate = new Gate();
    Newsroom newsroom = Newsroom.start(home, gate::around);
    LuceneArticleIndex index = newsroom.get(LuceneArticleIndex.class);
    Thread stopping = Thread.ofPlatform().start(newsroom::close);
    await().until(() -> !index.isRunning());
    gate.open();
    stopping.join();

    assertThat(index.state().attempt().orElseThrow().outcome()).isEqualTo(Outcome.FAILED);
    assertThat(index.start(Mode.FULL)).isFalse();
    Gate shut = new Gate();
    try (Newsroom again = Newsroom.start(home, shut::around);
        shut) {
      assertThat(again.summary().generation()).isEqualTo(1);
    }
  }

  private static List<String> files(Newsroom newsroom) {
    try (IndexView view = newsroom.index().open().orElseThrow()) {
      return view.articles(0, 100).stream().map(IndexedArticle::file).toList();
    }
  }
}
