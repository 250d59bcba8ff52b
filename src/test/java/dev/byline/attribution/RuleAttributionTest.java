package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.article.Article;
import dev.byline.article.Fingerprint;
import dev.byline.article.Paragraph;
import dev.byline.article.PublicationDate;
import dev.byline.article.Sentence;
import dev.byline.article.SourceSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says a sentence, over the forms in which newspapers report speech. */
class RuleAttributionTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          Mira Voss      | Mira Voss said that the quay would stay open.
          Mira Voss      | Harbour Minister Mira Voss has repeatedly denied the plan.
          Mira Voss      | “The quay stays open,” Mira Voss said.
          Mira Voss      | “The quay stays open,” said Mira Voss, who was elected last year.
          Mira Voss      | “The quay stays open,” said the Harbour Minister Mira Voss.
          Mira Voss      | According to Mira Voss, the quay stays open.
          Mira Voss      | Mira Voss told reporters on Monday that the quay would stay open.
          Mira Voss      | Mira Voss, an adviser to the Ministry of Tides, called the report “idle talk”.
          Mira Voss      | The minister’s chief of staff, Mira Voss, stated that it was over.
          Mira Voss      | Mira Voss wrote on her own page: “The quay stays open.”
          Mira Voss      | Although Arlen Cole set no date, Mira Voss warned that time was short.
          Mira Voss      | On Tuesday morning, Mira Voss left the hall, saying that time was short.
          Mira Voss      | The plan was criticised by Mira Voss on Friday.
          Mira Voss      | Dr. Mira Voss insists that the quay stays open.
          Mira Voss      | Secretary of State Mira Voss said that the quay would close.
          Tide Office    | The Tide Office confirmed that the quay would close.
          Harbour Board  | The Harbour Board announced that the quay would close.
          Jan van Dyck   | Jan van Dyck said that the quay would close.
          """)
  void namesTheSpeaker(String speaker, String sentence) {
    assertThat(speakersOf(sentence)).containsExactly(List.of(speaker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          Mira Voss walked along the quay in the rain.
          It was said that the quay would close.
          Mira Voss was told that the quay would close.
          The report on Mira Voss said nothing new.
          “Mira Voss said so,” is painted on the wall.
          """)
  void namesNobodyWhereNobodySpeaks(String sentence) {
    assertThat(speakersOf(sentence)).containsExactly(List.of());
  }

  @Test
  void aPronounIsWhoeverSpokeBefore() {
    assertThat(
            speakersOf(
                "Harbour Minister Mira Voss said that the quay would stay open.",
                "She added that the cranes would stay too."))
        .containsExactly(List.of("Mira Voss"), List.of("Mira Voss"));
  }

  @Test
  void aPronounReachesOverASentenceWithoutPersons() {
    assertThat(
            speakersOf(
                "Harbour Minister Mira Voss said that the quay would stay open.",
                "It was a change of course.",
                "In a letter she had denied it."))
        .last()
        .isEqualTo(List.of("Mira Voss"));
  }

  @Test
  void aPronounGoesOnMeaningTheSubjectAndNotWhomTheyActOn() {
    assertThat(
            speakersOf(
                "Port Ashby (Quay Daily): Mira Voss found fault with both crews.",
                "She attacked Arlen Cole because he would not come.",
                "Then, on Thursday, she said that she was not pleased."))
        .last()
        .isEqualTo(List.of("Mira Voss"));
  }

  @Test
  void aPronounMeansTheTitledPersonOfItsOwnSentence() {
    assertThat(speakersOf("Ms. Voss sounds hopeful: she said on Monday that it was near."))
        .containsExactly(List.of("Voss"));
  }

  @Test
  void anAgencyInADatelineIsNoPersonThatAPronounCouldMean() {
    assertThat(
            speakersOf(
                "Port Ashby (The Quay Wire): A storm broke the quay.", "He said that it was bad."))
        .last()
        .isEqualTo(List.of());
  }

  @Test
  void aStatementWhoseSpeakerIsUnclearIsAStatementAllTheSame() {
    Article article = article("He said that the quay would close.", "The quay was closed.");
    List<Statement> statements = new RuleAttribution().statements(article);
    assertThat(article.paragraphs().getFirst().sentences())
        .extracting(
            sentence ->
                statements.stream().anyMatch(said -> said.content().overlaps(sentence.span())))
        .containsExactly(true, false);
  }

  @Test
  void aPronounIsTheOnePersonNamedBeforeItInItsSentence() {
    assertThat(speakersOf("But Mira Voss has no plan, and she said on Tuesday that none was due."))
        .containsExactly(List.of("Mira Voss"));
  }

  @Test
  void aPronounIsNobodyWhereSeveralMayBeMeant() {
    assertThat(
            speakersOf(
                "Mira Voss and Lena Cole met at the quay.", "She said that the talks went well."))
        .containsExactly(List.of(), List.of());
  }

  @Test
  void whoeverSpeaksForSomebodyIsNotThatPerson() {
    assertThat(speakersOf("A spokesman for Mira Voss said that the quay would close."))
        .containsExactly(List.of("spokesman for Mira Voss"));
  }

  @Test
  void whoeverIsSpokenOfInARelativeClauseDoesNotSpeak() {
    assertThat(speakersOf("The book that everybody says Mira Voss should read is out of print."))
        .containsExactly(List.of("everybody"));
  }

  @Test
  void aPronounIsNotWhomTheSpeakerSpokeTo() {
    assertThat(
            speakersOf(
                "The meeting was led by the secretary, Arlen Cole.",
                "He spoke to Mira Voss for what he called a “useful” hour."))
        .last()
        .isNotEqualTo(List.of("Mira Voss"));
  }

  @Test
  void aSurnameAloneIsThePersonNamedInFullElsewhereInTheArticle() {
    assertThat(
            speakersOf(
                "Voss said that the quay would close.",
                "It was the last word of Mira Voss that day."))
        .first()
        .isEqualTo(List.of("Mira Voss"));
  }

  @Test
  void aQuotationThatGoesOnInTheNextSentenceKeepsItsSpeaker() {
    assertThat(
            speakersOf(
                "“The quay stays open,” Mira Voss said. “We have counted every berth.",
                "And we shall count them again.”"))
        .containsExactly(List.of("Mira Voss"), List.of("Mira Voss"));
  }

  @Test
  void twoSpeakersOfOneSentenceAreBothGiven() {
    assertThat(
            speakersOf(
                "The Harbour Board dismissed the report, while Mira Voss repeated that it was true."))
        .containsExactly(List.of("Harbour Board", "Mira Voss"));
  }

  private static List<List<String>> speakersOf(String... sentences) {
    Article article = article(sentences);
    List<Statement> statements = new RuleAttribution().statements(article);
    return article.paragraphs().stream()
        .flatMap(paragraph -> paragraph.sentences().stream())
        .map(
            sentence ->
                statements.stream()
                    .filter(said -> said.content().overlaps(sentence.span()))
                    .flatMap(said -> said.speakers().stream())
                    .distinct()
                    .toList())
        .toList();
  }

  /** One paragraph of these sentences. */
  private static Article article(String... sentences) {
    String text = String.join(" ", sentences);
    List<Sentence> cut = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      cut.add(new Sentence(new SourceSpan(start, start + sentence.length()), 1, sentence));
      start += sentence.length() + 1;
    }
    Paragraph paragraph =
        new Paragraph(Paragraph.Role.BODY, new SourceSpan(0, text.length()), 1, cut);
    return new Article(
        "quay.txt",
        new Fingerprint(text.length(), Instant.EPOCH, "0".repeat(64)),
        text,
        "The quay",
        Optional.empty(),
        Optional.empty(),
        new PublicationDate(LocalDate.of(2025, 4, 1), PublicationDate.Origin.DATE_LINE),
        List.of(),
        List.of(paragraph));
  }
}
