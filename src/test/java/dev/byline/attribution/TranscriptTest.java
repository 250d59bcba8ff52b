package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.article.SampleArticles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The turns of interviews and transcripts, which have no quotation marks. */
class TranscriptTest {

  private static final String TITLE =
      "An evening with the harbour master\n\nThe harbour master spoke to us about the fog.\n\n";

  @Test
  void whoHasTheTurnSaysTheParagraph() {
    List<Statement> statements =
        read(
            """
            Gazette: What did you see?

            Arslan: Nothing. The fog was thick.

            Gazette: Were you afraid?

            Arslan: I was asleep.
            """);

    assertThat(statements)
        .extracting(Statement::speakers)
        .containsExactly(
            List.of("Gazette"), List.of("Arslan"), List.of("Gazette"), List.of("Arslan"));
  }

  @Test
  void aLetterForAQuestionNamesNobody() {
    List<Statement> statements =
        read(
            """
            Q: What did you see?

            A: Nothing. The fog was thick.

            Q: Were you afraid?

            A: I was asleep.
            """);

    assertThat(statements).hasSize(4).allMatch(statement -> statement.speakers().isEmpty());
  }

  @Test
  void aListOfFactsIsNoTranscript() {
    assertThat(
            read(
                """
                Price: about 40 euros a night.

                Address: 12 Harbour Street, Dunmore.

                Price: the boat is 20 euros.

                Address: the boat leaves from the quay.
                """))
        .isEmpty();
  }

  private static List<Statement> read(String turns) {
    return new RuleAttribution().statements(SampleArticles.read("a.txt", TITLE + turns));
  }
}
