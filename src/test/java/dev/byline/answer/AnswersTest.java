package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.Answer.Answered;
import dev.byline.answer.Answer.NoEvidence;
import dev.byline.answer.Quote.Relation;
import dev.byline.article.Citation;
import dev.byline.article.SourceSpan;
import dev.byline.index.IndexedArticle;
import dev.byline.testsupport.Newsroom;
import dev.byline.testsupport.SmallNewsroom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {

  private Newsroom newsroom;

  @BeforeAll
  void read(@TempDir Path home) throws IOException {
    newsroom = Newsroom.small(home);
  }

  @AfterAll
  void close() {
    newsroom.close();
  }

  @Test
  void whatSomebodySaidComesBeforeWhatIsSaidAboutThem() {
    List<Quote> quotes = quotes("what did Okonska say about the night shifts?");

    assertThat(quotes)
        .extracting(Quote::relation)
        .containsExactly(Relation.SAID, Relation.SAID, Relation.SAID, Relation.ABOUT);
    assertThat(quotes.get(0).text()).contains("a danger to every crew");
    assertThat(quotes.get(1).text()).contains("must end before Easter");
    // Right after the shifts, and by the same person: it belongs, but behind what names them.
    assertThat(quotes.get(2).text()).startsWith("She added that the crews");
    assertThat(quotes.get(3).text()).startsWith("Velt accused Okonska");
  }

  @Test
  void whatAnotherPersonSaysIsNeverSaid() {
    for (String who : List.of("Okonska", "Velt", "Reyle", "Brandt")) {
      for (String what : List.of("the night shifts", "the walkout", "the crews", "Okonska")) {
        if (newsroom.ask("what did %s say about %s?".formatted(who, what))
            instanceof Answered answered) {
          assertThat(answered.quotes())
              .filteredOn(quote -> quote.relation() == Relation.SAID)
              .allSatisfy(quote -> assertThat(quote.speaker().orElseThrow()).endsWith(who));
        }
      }
    }
  }

  @Test
  void whoIsCriticisedDoesNotSpeakAndWhoCriticisesDoes() {
    assertThat(quotes("what did Reyle say about the walkout?").getFirst())
        .satisfies(
            quote -> {
              assertThat(quote.relation()).isEqualTo(Relation.SAID);
              assertThat(quote.speaker()).contains("Tamsin Reyle");
              assertThat(quote.text()).startsWith("Okonska was criticised by");
            });
    assertThat(quotes("what did Okonska say about the reckless walkout?"))
        .filteredOn(quote -> quote.text().contains("criticised"))
        .extracting(Quote::relation)
        .containsExactly(Relation.ABOUT);
  }

  @Test
  void aPronounSpeaksForThePersonNamedBefore() {
    assertThat(quotes("what did Velt say about the canteen?").getFirst())
        .satisfies(
            quote -> {
              assertThat(quote.text()).isEqualTo("He promised a warm canteen for the winter.");
              assertThat(quote.relation()).isEqualTo(Relation.SAID);
              assertThat(quote.speaker()).contains("Dorian Velt");
            });
    assertThat(quotes("what did Okonska say about the rosters?"))
        .filteredOn(quote -> quote.text().startsWith("She added that the crews"))
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(quote.relation()).isEqualTo(Relation.SAID);
              assertThat(quote.speaker()).contains("Mira Okonska");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Okonska", "Okonskaya", "OKONSKAYA", "Mira Okonska"})
  void everySpellingOfANameFindsTheSameAndIsListed(String name) {
    Answered answer = answered("what did " + name + " say about the night shifts?");

    assertThat(answer.searched().names()).contains("Okonska", "Okonskaya");
    assertThat(answer.quotes())
        .filteredOn(quote -> quote.relation() == Relation.SAID)
        .extracting(quote -> quote.citation().file())
        .containsOnly(SmallNewsroom.STRIKE, SmallNewsroom.TALKS)
        .contains(SmallNewsroom.STRIKE, SmallNewsroom.TALKS);
  }

  @Test
  void aPlaceIsFoundUnderItsOtherSpelling() {
    assertThat(quotes("how many boats were damaged in Welmora?"))
        .allSatisfy(quote -> assertThat(quote.text()).contains("Velmora"))
        .hasSize(2);
  }

  @Test
  void nearCopiesAreOneQuoteWithTheOtherPlaceBesideIt() {
    List<Quote> quotes = quotes("how many cranes are idle at the quay?");

    assertThat(quotes).filteredOn(quote -> quote.text().contains("14 cranes")).hasSize(1);
    Quote first = quotes.getFirst();
    Citation other = first.alsoIn().getFirst().citation();
    assertThat(List.of(first.citation().file(), other.file()))
        .containsExactlyInAnyOrder(SmallNewsroom.STRIKE, SmallNewsroom.TALKS);
    assertThat(first.alsoIn()).hasSize(1);
    assertThat(cut(other)).contains("14 cranes");
  }

  @Test
  void filesThatGiveDifferentNumbersAreBothShown() {
    assertThat(quotes("how many boats did the storm damage in Velmora?"))
        .allSatisfy(quote -> assertThat(quote.alsoIn()).isEmpty())
        .extracting(Quote::text)
        .anyMatch(text -> text.contains("31 boats"))
        .anyMatch(text -> text.contains("13 boats"));
  }

  @ParameterizedTest
  @MethodSource
  void theKindOfThingAskedForComesFirst(String question, String first) {
    assertThat(quotes(question).getFirst().text()).contains(first);
  }

  static Stream<Arguments> theKindOfThingAskedForComesFirst() {
    return Stream.of(
        Arguments.of("how many steps do visitors to the lighthouse have?", "212 steps"),
        Arguments.of("when was the lighthouse at Gull Point built?", "1887"),
        Arguments.of("who repaired the great lamp?", "Ottoline Brandt"));
  }

  @Test
  void anUnknownNameIsRefusedAndNamedAsMissing() {
    NoEvidence refusal = refused("what did Bartholomew say about the night shifts?");

    assertThat(refusal.missing()).containsExactly("Bartholomew");
    assertThat(refusal.searched().terms()).containsExactly("Bartholomew", "night", "shifts");
    assertThat(refusal.searched().index().generation()).isEqualTo(1);
    assertThat(refusal.nearest())
        .extracting(IndexedArticle::file)
        .contains(SmallNewsroom.STRIKE, SmallNewsroom.TALKS);
  }

  @Test
  void wordsThatNoPlaceHoldsTogetherAreRefusedAlthoughNoneIsMissing() {
    NoEvidence refusal = refused("did the herring trawl Easter canteen pilots in spring?");

    assertThat(refusal.missing()).containsExactly("trawl");
  }

  @Test
  void anUnknownWordIsSuggestedAsTheArticlesSpellIt() {
    assertThat(refused("how many lighthose steps?").suggestions())
        .containsExactly("how many lighthouse steps?");
    assertThat(refused("what did Okonsca say about canvas?").suggestions())
        .contains("what did Okonska say about canvas?");
  }

  @Test
  void onlyTheUnknownWordIsRespelledNotAWordThatHoldsIt() {
    assertThat(refused("do sublighthose people like lighthose?").suggestions())
        .contains("do sublighthose people like lighthouse?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"what about it?", "who did what?", "?!", "-", "what did they say?"})
  void aQuestionOfNoContentIsRefused(String question) {
    NoEvidence refusal = refused(question);

    assertThat(refusal.searched().terms()).isEmpty();
    assertThat(refusal.missing()).isEmpty();
  }

  @Test
  void theLimitBoundsTheQuotes() {
    assertThat(quotes(question("lighthouse Gull Point", 1))).hasSize(1);
    assertThat(quotes(question("lighthouse Gull Point", 2))).hasSize(2);
    assertThat(quotes(question("lighthouse Gull Point", 25))).hasSizeGreaterThan(2);
  }

  @Test
  void daysLimitTheArticles() {
    Question onTheFifth =
        new Question(
            "storm in Velmora",
            5,
            Optional.empty(),
            Optional.of(LocalDate.of(2031, 2, 5)),
            Optional.of(LocalDate.of(2031, 2, 5)));
    Question later =
        new Question(
            "storm in Velmora",
            5,
            Optional.empty(),
            Optional.of(LocalDate.of(2031, 2, 6)),
            Optional.empty());

    assertThat(quotes(onTheFifth))
        .extracting(quote -> quote.citation().file())
        .containsOnly(SmallNewsroom.STORM_ELSEWHERE);
    assertThat(newsroom.ask(later)).isInstanceOf(NoEvidence.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Okonska", "Okonskaya", "mira okonska"})
  void aSpeakerFilterLeavesOnlyWhatThatPersonSaid(String speaker) {
    assertThat(quotes(saidBy("night shifts", speaker)))
        .hasSize(3)
        .allSatisfy(
            quote -> {
              assertThat(quote.relation()).isEqualTo(Relation.SAID);
              assertThat(quote.speaker()).contains("Mira Okonska");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bartholomew", "Brandt", "the", "he", "*", "?"})
  void aSpeakerWhoSaysNothingGetsNoQuotes(String speaker) {
    assertThat(newsroom.ask(saidBy("night shifts", speaker))).isInstanceOf(NoEvidence.class);
  }

  @Test
  void headingsTitlesAndCaptionsAreNeverQuoted() {
    for (String question :
        List.of(
            "capsized trawler shingle",
            "rosters on a windowless table",
            "storm batters Velmora",
            "night shift talks open",
            "crane crews walk out",
            "herring prices at the Saturday market")) {
      if (newsroom.ask(question) instanceof Answered answered) {
        assertThat(answered.quotes())
            .extracting(Quote::text)
            .noneMatch(
                text ->
                    Stream.of(
                            "capsized",
                            "windowless",
                            "batters",
                            "talks open",
                            "walk out",
                            "Herring prices")
                        .anyMatch(text::contains));
      }
    }
  }

  @Test
  void everyQuoteIsCutFromItsFileAndKnowsItsLine() throws IOException {
    for (String question :
        List.of(
            "what did Okonska say about the night shifts?",
            "lighthouse at Gull Point",
            "storm in Velmora",
            "herring market")) {
      for (Quote quote : quotes(question(question, 25))) {
        if (quote.citation().file().endsWith(".html")) {
          continue;
        }
        String text = Files.readString(newsroom.file(quote.citation().file()));
        assertThat(quote.text()).isEqualTo(quote.citation().span().cut(text));
        assertThat(quote.citation().line())
            .isEqualTo(
                1
                    + text.substring(0, quote.citation().span().start()).lines().count()
                    - (text.charAt(quote.citation().span().start() - 1) == '\n' ? 0 : 1));
      }
    }
  }

  @Test
  void aQuoteOfAPageReadsAsThePageShowsIt() {
    Quote quote = quotes("where did the pilots shelter?").getFirst();

    assertThat(quote.text())
        .isEqualTo("Pilots & fishermen sheltered in the old customs house until the wind dropped.");
    assertThat(cut(quote.citation())).contains("&amp;").contains("<em>old customs house</em>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did Okonskaya say about the night shifts?",
        "how many boats did the storm damage in Welmora?",
        "the fishermen's boat in Velmora"
      })
  void whatMatchedLiesInTheTextInOrder(String question) {
    assertThat(quotes(question).getFirst().matched()).isNotEmpty();
    for (Quote quote : quotes(question)) {
      int last = 0;
      for (SourceSpan span : quote.matched()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(last);
        assertThat(span.length()).isPositive();
        last = span.end();
      }
      assertThat(last).isLessThanOrEqualTo(quote.text().length());
    }
  }

  @Test
  void scoresFallFromOneWithinARelation() {
    List<Quote> quotes = quotes(question("lighthouse at Gull Point", 25));

    assertThat(quotes.getFirst().score()).isEqualTo(1);
    assertThat(quotes)
        .extracting(Quote::score)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .allMatch(score -> score > 0);
  }

  @ParameterizedTest
  @MethodSource
  void hostileInputIsOnlyWords(String question) {
    Answer answer = newsroom.ask(question(question, 25));

    if (answer instanceof Answered answered) {
      assertThat(answered.quotes())
          .allSatisfy(quote -> assertThat(quote.text()).containsIgnoringCase("herring"));
    }
  }

  static Stream<String> hostileInputIsOnlyWords() {
    return Stream.of(
        "*",
        "*:*",
        "\"",
        "\"herring",
        "title:*",
        "kind:sentence",
        "body:[* TO *]",
        "+herring -herring",
        "herring AND OR NOT",
        "herring~2 herr* h?rring ^9",
        "/.*/",
        "{!lucene} herring",
        "\\",
        "herring\\",
        "((herring",
        "(".repeat(500),
        "\"".repeat(500),
        "* ".repeat(250),
        "a ".repeat(250),
        "x".repeat(500),
        "👩‍👩‍👧‍👦 🐟 🇺🇦",
        "🐟".repeat(250),
        "\u202Egnirreh\u202C ما الذي قيل",
        "שלום עולם",
        "\uD83D",
        "\uDC1F\uD83D",
        "\u0000\u0001\u0007",
        "%s %d %n ${jndi:ldap://x} #{1}",
        "'; DROP TABLE articles; --",
        "<script>alert(1)</script>",
        "what did " + "( ".repeat(30) + " say about *",
        "what did what did what did " + "x ".repeat(200),
        differentWords(500, 0x4E00, 1),
        differentWords(500, 0xAC00, 1),
        differentWords(250, 0x0430, 2));
  }

  /** As many words as fit so many characters, each of one character and all different. */
  private static String differentWords(int length, int first, int step) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i + step <= length; i += step) {
      words.appendCodePoint(first + i / step).append(" ".repeat(step - 1));
    }
    return words.toString();
  }

  private Answered answered(String question) {
    return (Answered) newsroom.ask(question);
  }

  private NoEvidence refused(String question) {
    return (NoEvidence) newsroom.ask(question);
  }

  private List<Quote> quotes(String question) {
    return answered(question).quotes();
  }

  private List<Quote> quotes(Question question) {
    return ((Answered) newsroom.ask(question)).quotes();
  }

  private static Question question(String text, int limit) {
    return new Question(text, limit, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Question saidBy(String text, String speaker) {
    return new Question(text, 25, Optional.of(speaker), Optional.empty(), Optional.empty());
  }

  private String cut(Citation citation) {
    try {
      return citation.span().cut(Files.readString(newsroom.file(citation.file())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
