package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.byline.answer.Answer.Answered;
import dev.byline.answer.Answer.NoEvidence;
import dev.byline.answer.Offer.Sort;
import dev.byline.answer.Quote.Relation;
import dev.byline.index.ArticleIndex.Mode;
import dev.byline.testsupport.Newsroom;
import dev.byline.testsupport.SmallNewsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said where no sentence answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsteadTest {

  private Newsroom newsroom;

  @BeforeAll
  void read(@TempDir Path home) throws IOException {
    SmallNewsroom.write(home);
    Files.writeString(
        home.resolve("names.yml"),
        """
        - name: Mira Okonska
          spellings: [Okonska, Okonskaya, Okonskaia]
        """);
    newsroom = Newsroom.start(home).settled();
    newsroom.write(
        "ferry.txt",
        """
        Ferry to Gull Point in doubt

        2031-03-20

        Dorian Velt said that the ferry to Gull Point would be sold. He said the ferry cost too much.

        Velt added that Gull Point had no need of the ferry.

        Mira Okonskaia said on Monday that the ferry was the lifeline of Gull Point.
        """);
    newsroom.attempt(Mode.CHANGES);
  }

  @AfterAll
  void close() {
    newsroom.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what did Angela Merkel say about the night shifts?     | Angela Merkel",
        "what did angela merkel say about the night shifts?     | Angela Merkel",
        "what did Chancellor Merkel say about the night shifts? | Merkel",
        "what did merkel say about the night shifts?            | Merkel",
        "did Angela Merkel meet Xi Jinping in Taiwan?           | Angela Merkel, Xi Jinping, Taiwan",
        "did angela merkel visit?                               | angela, merkel, visit",
        "what did the mayor of Zanzibar say about penguins?     | Zanzibar, mayor, penguins",
      })
  void whatNoArticleMentionsIsNamedInFull(String question, String missing) {
    assertThat(String.join(", ", refused(question).missing())).startsWith(missing);
  }

  @Test
  void namesAreToldFromWordsAndComeFirst() {
    assertThat(refused("what did Okonska say about penguins in Zanzibar?").instead().missing())
        .containsExactly(new Missing("Zanzibar", true), new Missing("penguins", false));
  }

  @Test
  void aKnownSpeakerIsToldFromAnUnknownOne() {
    Instead instead = refused("what did velt say about taxes?").instead();

    assertThat(instead.voice())
        .hasValueSatisfying(
            voice -> {
              assertThat(voice.name()).isEqualTo("Dorian Velt");
              assertThat(voice.articles()).isBetween(2, 3);
              assertThat(voice.topic()).contains("taxes");
            });
    assertThat(refused("what did Bartholomew say about taxes?").instead().voice()).isEmpty();
    Question brandt =
        new Question("taxes", 5, Optional.of("Brandt"), Optional.empty(), Optional.empty());
    assertThat(((NoEvidence) newsroom.ask(brandt)).instead().voice())
        .contains(new Voice("Brandt", 0, Optional.of("taxes")));
  }

  @Test
  void aKnownSpeakerOnAnUnknownTopicIsOfferedWithTheirOwn() {
    NoEvidence refusal = refused("what did Velt say about taxes?");

    List<String> offered = offered(refusal, Sort.SAME_SPEAKER);
    assertThat(offered)
        .hasSizeBetween(1, 3)
        .contains("What did Dorian Velt say about the ferry?")
        .allSatisfy(this::isAnsweredInTheirOwnWords);
    assertThat(refusal.suggestions()).containsAll(offered);
  }

  @Test
  void whatIsOfferedReadsLikeAQuestion() throws IOException {
    newsroom.write(
        "quay.txt",
        """
        Quay strike goes on

        2031-03-21

        Tamsin Orrell said the idea of a strike came from the Brenish crews. Orrell said the Brenish
        captains should stay away from the Northern Quay.

        Orrell said the Northern Quay would stay shut.
        """);
    newsroom.write(
        "crews.txt",
        """
        Crews meet at the quay

        2031-03-22

        The Brenish crews met at the Northern Quay. The Northern Quay was shut. Nobody had an idea
        of the Brenish plans.
        """);
    newsroom.attempt(Mode.CHANGES);

    assertThat(offered(refused("what did Orrell say about penguins?"), Sort.SAME_SPEAKER))
        .contains("What did Tamsin Orrell say about the Northern Quay?")
        .noneMatch(question -> question.contains("Brenish") || question.contains("idea"));
  }

  @Test
  void aWordIsNotRespelledAsOneThatAsksForNothing() {
    assertThat(offered(refused("how many died in Zanzibar?"), Sort.RESPELLED))
        .noneMatch(question -> question.contains("did"));
  }

  @Test
  void anUnknownSpeakerOnAKnownTopicIsOfferedWithThoseWhoSpoke() {
    assertThat(offered(refused("what did Bartholomew say about the ferry?"), Sort.SAME_TOPIC))
        .containsExactlyInAnyOrder(
            "What did Dorian Velt say about the ferry?",
            "What did Mira Okonska say about the ferry?")
        .allSatisfy(this::isAnsweredInTheirOwnWords);
  }

  @Test
  void nothingIsOfferedOfOtherDaysThanThoseAskedFor() {
    Question inFebruary =
        new Question(
            "what did Bartholomew say about the ferry?",
            5,
            Optional.empty(),
            Optional.of(LocalDate.of(2031, 2, 1)),
            Optional.of(LocalDate.of(2031, 2, 28)));

    assertThat(((NoEvidence) newsroom.ask(inFebruary)).suggestions()).isEmpty();
  }

  @Test
  void onePersonIsSuggestedOnceHoweverManySpellingsThereAre() {
    assertThat(offered(refused("what did Okonskia say about herring?"), Sort.RESPELLED))
        .singleElement()
        .asString()
        .contains("Okonsk");
  }

  @Test
  void aWordAsCommonElsewhereIsNotSalient() {
    assertThat(SalientTopics.logLikelihood(2, 10, 20, 100)).isZero();
    assertThat(SalientTopics.logLikelihood(1, 10, 20, 100)).isZero();
    // Worked by hand: 2 (10 ln 1 + 0 - 10 ln 0.1 - 90 ln 0.9).
    assertThat(SalientTopics.logLikelihood(10, 10, 0, 90)).isCloseTo(65.017, within(0.001));
    assertThat(SalientTopics.logLikelihood(5, 10, 0, 90))
        .isGreaterThan(SalientTopics.logLikelihood(5, 10, 5, 90));
  }

  private void isAnsweredInTheirOwnWords(String question) {
    assertThat(newsroom.ask(question))
        .isInstanceOfSatisfying(
            Answered.class,
            answer -> assertThat(answer.quotes().getFirst().relation()).isEqualTo(Relation.SAID));
  }

  private static List<String> offered(NoEvidence refusal, Sort sort) {
    return refusal.instead().offers().stream()
        .filter(offer -> offer.sort() == sort)
        .flatMap(offer -> offer.questions().stream())
        .toList();
  }

  private NoEvidence refused(String question) {
    return (NoEvidence) newsroom.ask(question);
  }
}
