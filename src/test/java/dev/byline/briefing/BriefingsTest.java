package dev.byline.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.byline.article.ArticleFolder;
import dev.byline.briefing.BriefingCounts.SpeakerCount;
import dev.byline.briefing.DailyNews.NoArticles;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexedArticle;
import dev.byline.index.NotReadyException;
import dev.byline.testsupport.Gate;
import dev.byline.testsupport.HarbourDay;
import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day becomes a briefing. */
class BriefingsTest {

  private static final LocalDate TUESDAY = LocalDate.of(2031, 5, 6);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @TempDir Path home;

  @Nested
  class OfTheHarbourDay {

    private Newsroom newsroom;

    @BeforeEach
    void start() throws IOException {
      newsroom = HarbourDay.start(home);
    }

    @AfterEach
    void stop() {
      newsroom.close();
    }

    @Test
    void articlesOfOneEventAreOneStoryAndOthersAreNot() {
      assertThat(briefing().stories().stream().map(BriefingsTest::files))
          .contains(
              Set.of(
                  HarbourDay.COLLISION,
                  HarbourDay.COLLISION_COPY,
                  HarbourDay.COLLISION_EARLY,
                  HarbourDay.COLLISION_INQUIRY),
              Set.of(HarbourDay.STRIKE, HarbourDay.STRIKE_ELSEWHERE),
              Set.of(HarbourDay.BAKERY));
    }

    @Test
    void whatMoreSourcesTellIndependentlyComesFirst() {
      List<Story> stories = briefing().stories();

      assertThat(stories.stream().map(story -> story.sources().independent()))
          .startsWith(3, 2, 1)
          .isSortedAccordingTo((one, other) -> other - one);
      assertThat(stories.getFirst().sources().publishers()).isEqualTo(4);
    }

    @Test
    void theHeadlineIsATitleOfTheStoryWordForWord() {
      for (Story story : briefing().stories()) {
        assertThat(story.headline()).isEqualTo(story.articles().getFirst().title());
      }
    }

    @Test
    void everyQuoteStandsInItsFileWordForWord() {
      ArticleFolder folder = newsroom.get(ArticleFolder.class);

      assertThat(quotes(briefing()))
          .hasSizeGreaterThan(6)
          .allMatch(quote -> folder.cut(quote.citation()).equals(Optional.of(quote.text())));
    }

    @Test
    void aSentenceThatTwoPapersPrintIsOneQuoteWithBothPlaces() {
      assertThat(briefing().stories().getFirst().quotes())
          .anySatisfy(
              quote -> {
                assertThat(quote.alsoIn()).hasSize(1);
                assertThat(
                        Set.of(
                            quote.citation().file(), quote.alsoIn().getFirst().citation().file()))
                    .containsExactlyInAnyOrder(HarbourDay.COLLISION, HarbourDay.COLLISION_COPY);
              });
    }

    @Test
    void nothingIsSaidTwice() {
      assertThat(quotes(briefing()).stream().map(StoryQuote::key)).doesNotHaveDuplicates();
    }

    @Test
    void noSentenceThatNeedsItsNeighbourOrAsksIsShown() {
      assertThat(quotes(briefing()).stream().map(StoryQuote::reading))
          .noneMatch(text -> text.startsWith("He added"))
          .noneMatch(text -> text.endsWith("?"));
    }

    @Test
    void theLatestTollIsPreferredToAnEarlierOne() {
      assertThat(briefing().stories().getFirst().quotes().getFirst().reading())
          .contains("5 people")
          .doesNotContain("at least 3");
    }

    @Test
    void whatAReaderWasSentIsNotToldAgain() {
      Briefing first = briefing();
      Set<SentenceKey> sent =
          quotes(first).stream().map(StoryQuote::key).collect(Collectors.toSet());

      DailyNews next = of(TUESDAY, ZoneOffset.UTC, new BriefingRequest(Optional.empty(), 8, sent));

      assertThat(quotes((Briefing) next).stream().map(StoryQuote::key))
          .doesNotContainAnyElementsOf(sent);
      assertThat(((Briefing) next).storiesFound()).isEqualTo(first.storiesFound());
    }

    @Test
    void whoSaidMostIsQuotedUnderTheName() {
      assertThat(briefing().statements())
          .allSatisfy(
              statement -> {
                assertThat(statement.quote().statement()).isTrue();
                assertThat(statement.quote().speakers()).containsExactly(statement.speaker());
              });
      assertThat(briefing().counts().speakers())
          .contains(new SpeakerCount("Ilse Marrow", 3))
          .isSortedAccordingTo((one, other) -> other.statements() - one.statements());
    }

    @Test
    void theDayIsTheReadersOwn() {
      assertThat(briefing().articles()).isEqualTo(9);
      assertThat(((Briefing) of(TUESDAY, BERLIN, BriefingRequest.USUAL)).articles()).isEqualTo(8);

      Briefing wednesday = (Briefing) of(TUESDAY.plusDays(1), BERLIN, BriefingRequest.USUAL);
      assertThat(wednesday.stories().getFirst().headline()).isEqualTo("Lighthouse lamp goes dark");
      assertThat(wednesday.newest().file()).isEqualTo(HarbourDay.LATE);
    }

    @Test
    void aTopicLeavesOutWhatDoesNotHoldAllItsWords() {
      BriefingRequest request =
          new BriefingRequest(Optional.of("ferries in Port Lenn"), 8, Set.of());

      Briefing briefing = (Briefing) of(TUESDAY, ZoneOffset.UTC, request);

      assertThat(briefing.articles()).isEqualTo(2);
      assertThat(briefing.stories()).hasSize(1);
      assertThat(files(briefing.stories().getFirst()))
          .containsExactlyInAnyOrder(HarbourDay.STRIKE, HarbourDay.STRIKE_ELSEWHERE);
    }

    @Test
    void noMoreStoriesAreShownThanAskedFor() {
      Briefing briefing =
          (Briefing)
              of(TUESDAY, ZoneOffset.UTC, new BriefingRequest(Optional.empty(), 1, Set.of()));

      assertThat(briefing.stories()).hasSize(1);
      assertThat(briefing.storiesFound()).isEqualTo(5);
    }

    @Test
    void aDayWithoutArticlesNamesTheNearestOnes() {
      NoArticles after =
          (NoArticles) of(TUESDAY.plusDays(9), ZoneOffset.UTC, BriefingRequest.USUAL);
      NoArticles before =
          (NoArticles) of(TUESDAY.minusDays(9), ZoneOffset.UTC, BriefingRequest.USUAL);

      assertThat(after.before()).contains(TUESDAY);
      assertThat(after.after()).isEmpty();
      assertThat(before.before()).isEmpty();
      assertThat(before.after()).contains(TUESDAY);
    }

    @Test
    void aDayWithNothingOnTheTopicSaysHowManyArticlesItHas() {
      NoArticles none =
          (NoArticles)
              of(
                  TUESDAY,
                  ZoneOffset.UTC,
                  new BriefingRequest(Optional.of("volcanoes"), 8, Set.of()));

      assertThat(none.articles()).isEqualTo(9);
    }

    @Test
    void theHoursOfEachStoryAreCounted() {
      BriefingCounts.StoryHours hours = briefing().counts().stories().getFirst();

      assertThat(hours.headline()).isEqualTo(briefing().stories().getFirst().headline());
      assertThat(
              List.of(hours.articles().get(6), hours.articles().get(9), hours.articles().get(10)))
          .containsExactly(1, 1, 1);
      assertThat(hours.untimed()).isZero();
      assertThat(briefing().counts().stories())
          .anyMatch(story -> story.untimed() == 1 && story.headline().startsWith("Bees"));
    }

    @Test
    void aSentenceWhoseFileHasChangedIsNotShownAndTheFileIsReadAgain() throws IOException {
      assertThat(quotes(briefing())).anyMatch(quote -> isFrom(quote, HarbourDay.BAKERY));

      Files.writeString(
          newsroom.file(HarbourDay.BAKERY), "The bakery keeps its recipe to itself.\n");

      assertThat(quotes(briefing())).noneMatch(quote -> isFrom(quote, HarbourDay.BAKERY));
      newsroom.serving(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ropewalk"})
    void anArticleThatStatesNoDayCountsToThatOfItsFile(String topic) throws IOException {
      newsroom.write(
          "notes.txt",
          """
          The ropewalk opens its doors

          The ropewalk of Tarnhaven showed its longest rope to four hundred guests. The rope will be \
          cut into doormats by the harbour school.
          """);
      LocalDate changed = TUESDAY.plusDays(10);
      Files.setLastModifiedTime(
          newsroom.file("notes.txt"),
          FileTime.from(changed.atTime(12, 0).toInstant(ZoneOffset.UTC)));
      newsroom.attempt(ArticleIndex.Mode.CHANGES);

      Briefing briefing =
          (Briefing)
              of(changed, ZoneOffset.UTC, new BriefingRequest(Optional.of(topic), 8, Set.of()));

      assertThat(files(briefing.stories().getFirst())).containsExactly("notes.txt");
      assertThat(briefing().after()).isPresent().get().isNotEqualTo(TUESDAY);
    }

    @Test
    void aCopyStandsInForAFileThatHasChanged() throws IOException {
      Files.delete(newsroom.file(HarbourDay.COLLISION));

      assertThat(quotes(briefing()))
          .noneMatch(quote -> isFrom(quote, HarbourDay.COLLISION))
          .anyMatch(quote -> isFrom(quote, HarbourDay.COLLISION_COPY));
    }

    private DailyNews of(LocalDate date, ZoneId zone, BriefingRequest request) {
      return newsroom.get(Briefings.class).of(date, zone, request);
    }

    private Briefing briefing() {
      return (Briefing) of(TUESDAY, ZoneOffset.UTC, BriefingRequest.USUAL);
    }
  }

  @Test
  void beforeTheFirstGenerationThereIsNoBriefing() throws IOException {
    Files.createDirectories(home.resolve("articles"));
    Gate gate = new Gate();
    try (Newsroom newsroom = Newsroom.start(home, gate::around);
        gate) {
      assertThatExceptionOfType(NotReadyException.class)
          .isThrownBy(
              () ->
                  newsroom.get(Briefings.class).of(TUESDAY, ZoneOffset.UTC, BriefingRequest.USUAL));
      gate.open();
    }
  }

  @Test
  void aRequestStaysWithinItsLimits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BriefingRequest(Optional.empty(), 0, Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BriefingRequest(Optional.of("a".repeat(201)), 8, Set.of()));
    assertThat(new BriefingRequest(Optional.of("  "), 8, Set.of()).topic()).isEmpty();
  }

  private static Set<String> files(Story story) {
    return story.articles().stream().map(IndexedArticle::file).collect(Collectors.toSet());
  }

  private static boolean isFrom(StoryQuote quote, String file) {
    return quote.citation().file().equals(file);
  }

  private static List<StoryQuote> quotes(Briefing briefing) {
    List<StoryQuote> quotes =
        new ArrayList<>(
            briefing.stories().stream().flatMap(story -> story.quotes().stream()).toList());
    briefing.statements().forEach(statement -> quotes.add(statement.quote()));
    return quotes;
  }
}
