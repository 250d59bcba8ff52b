package dev.byline.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.byline.briefing.Briefing;
import dev.byline.briefing.BriefingRequest;
import dev.byline.briefing.Briefings;
import dev.byline.chat.Reply.Kind;
import dev.byline.testsupport.HarbourDay;
import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day in its stories, as it is told to people. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefingCommandTest {

  private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
  private static final Instant EVENING = Instant.parse("2031-05-06T21:00:00Z");

  private Newsroom newsroom;
  private Command command;

  @BeforeAll
  void start(@TempDir Path home) throws IOException {
    newsroom = HarbourDay.start(home);
    command =
        new BriefingCommand(briefings(), newsroom.index(), Clock.fixed(EVENING, ZoneOffset.UTC));
  }

  @AfterAll
  void stop() {
    newsroom.close();
  }

  @Test
  void todayIsToldUnlessAnotherDayIsGiven() {
    assertThat(told(Map.of())).isEqualTo(told(Map.of("date", DAY.toString())));
    assertThat(stories(told(Map.of()))).isNotEmpty();
  }

  @Test
  void eachStoryHasItsHeadlineItsSourcesAndItsSentencesWithProof() {
    Part.Story first = stories(told(Map.of())).getFirst();

    assertThat(first.summary()).isEqualTo("4 publishers, 3 of them independent · 4 articles");
    assertThat(first.quotes())
        .hasSizeBetween(2, 4)
        .allSatisfy(quote -> assertThat(quote.citation().label()).matches(".+:\\d+"));
  }

  @Test
  void aStoryCanBeOpenedByItselfWithAllItsArticles() {
    Part.Story first = stories(told(Map.of())).getFirst();
    Reply alone = say(first.open().orElseThrow().command());

    Part.Story opened = stories(alone).getFirst();
    assertThat(stories(alone)).hasSize(1);
    assertThat(opened.headline()).isEqualTo(first.headline());
    assertThat(opened.articles()).hasSize(4).allMatch(article -> article.open().isPresent());
    assertThat(opened.open()).isEmpty();
  }

  @Test
  void asManyStoriesAsAreAskedForAndTheOthersAreCounted() {
    Reply one = told(Map.of("stories", "1"));

    assertThat(stories(one)).hasSize(1);
    assertThat(texts(one)).anyMatch(text -> text.matches("\\d+ further stor(y is|ies are) not.*"));
  }

  @Test
  void itSaysHowMuchWasReadAndHowNewTheNewestIs() {
    assertThat(texts(told(Map.of())))
        .anyMatch(text -> text.matches("Read: \\d+ articles; the newest: .+\\."));
  }

  @Test
  void aDayWithoutArticlesSaysSoInOneLineAndLeadsToOneThatHasSome() {
    Reply nothing = told(Map.of("date", DAY.plusYears(1).toString()));

    assertThat(nothing.kind()).isEqualTo(Kind.REFUSAL);
    assertThat(nothing.title()).startsWith("No article of ");
    Part.Suggestions days = (Part.Suggestions) nothing.parts().getFirst();
    assertThat(stories(say(days.items().getFirst().command()))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "stories, 0, a number from 1 to 25",
    "stories, 26, a number from 1 to 25",
    "story, 99, a number from 1 to 25",
    "date, never, a date such as 2025-04-23",
  })
  void whatCannotBeAskedIsNamed(String option, String value, String expected) {
    Invocation invocation = new Invocation(Map.of(option, value), false);

    assertThat(
            catchThrowableOfType(InvalidOption.class, () -> command.check(invocation))
                .words(Words.ENGLISH))
        .startsWith(expected);
  }

  @Test
  void thePictureIsSaidInWordsWithAllItsNumbers() {
    Reply reply = told(Map.of());
    Part.Picture picture = picture(reply);
    Briefing briefing = (Briefing) briefings().of(DAY, ZoneOffset.UTC, BriefingRequest.USUAL);

    assertThat(picture.alternative())
        .startsWith("Articles an hour: ")
        .contains("no time 1")
        .doesNotContain("06:00 0");
    assertThat(stories(reply))
        .allSatisfy(story -> assertThat(picture.alternative()).contains(story.headline() + " "));
    assertThat(briefing.counts().speakers())
        .isNotEmpty()
        .allSatisfy(
            count ->
                assertThat(picture.alternative())
                    .contains(count.speaker() + " " + count.statements()));
  }

  @Test
  void anArticleIsInThePictureAtItsHour() {
    assertThat(picture(told(Map.of())).alternative())
        .contains("Ferry", "06:00 1")
        .containsPattern("Articles an hour: [^;]+ 4 \\(");
  }

  @Test
  void thePictureIsOfTheDayAndTopicAskedFor() {
    Part.Picture picture = picture(told(Map.of("topic", "ferry", "stories", "1")));

    assertThat(picture.date()).isEqualTo(DAY);
    assertThat(picture.topic()).contains("ferry");
    assertThat(picture.stories()).isEqualTo(1);
  }

  @Test
  void whereNoPictureIsShownItsWordsAre() {
    Reply reply = told(Map.of());
    String words = picture(reply).alternative().lines().findFirst().orElseThrow();

    assertThat(PlainText.of(reply)).contains(words);
    assertThat(MarkdownText.of(reply)).contains("Articles an hour\\:");
  }

  @Test
  void itIsToldInTheLanguageOfWhoAsks() {
    Conversation german =
        new Conversation(Optional.empty(), Optional.empty(), Locale.GERMAN, Optional.empty());

    assertThat(command.run(new Invocation(Map.of(), german, false)).title()).contains("Meldungen");
  }

  private Reply told(Map<String, String> values) {
    return command.run(new Invocation(values, false));
  }

  private Reply say(String line) {
    return told(new HashMap<>(CommandLine.parse(line).values(BriefingCommand.DESCRIPTION)));
  }

  private Briefings briefings() {
    return newsroom.get(Briefings.class);
  }

  private static Part.Picture picture(Reply reply) {
    return reply.parts().stream()
        .filter(Part.Picture.class::isInstance)
        .map(Part.Picture.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<Part.Story> stories(Reply reply) {
    return reply.parts().stream()
        .filter(Part.Story.class::isInstance)
        .map(Part.Story.class::cast)
        .toList();
  }

  private static List<String> texts(Reply reply) {
    return reply.parts().stream()
        .filter(Part.Text.class::isInstance)
        .map(part -> ((Part.Text) part).text())
        .toList();
  }
}
