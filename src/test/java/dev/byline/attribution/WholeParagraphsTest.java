package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.article.SampleArticles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs that are somebody's words for another reason than quotation marks and a cue. */
class WholeParagraphsTest {

  @Test
  void aColonLeadsInTheNextParagraph() {
    List<Statement> statements =
        statements(
            "The ferry owner met the board.\n\nMayor Anna Rowe said in a statement on Monday:\n\n"
                + "The quay will open in May, and not a day before that, whatever the owners want.");

    assertThat(statements).last().extracting(Statement::speakers).isEqualTo(List.of("Anna Rowe"));
  }

  @Test
  void aQuotationAfterTheColonIsTheirsToo() {
    List<Statement> statements =
        statements(
            "Peter Cole left.\n\nMayor Anna Rowe had an answer for the board on Monday night:\n\n"
                + "“The quay will open in May.”");

    assertThat(statements).last().extracting(Statement::speakers).isEqualTo(List.of("Anna Rowe"));
  }

  @Test
  void anEmbeddedPostIsSignedAtItsEnd() {
    List<Statement> statements =
        statements(
            "The mayor did not wait long for the board.\n\n"
                + "The quay opens in May. Wait and see! — Anna Rowe (@rowe) May 3, 2016");

    assertThat(statements)
        .singleElement()
        .satisfies(
            post -> {
              assertThat(post.speakers()).containsExactly("Anna Rowe");
              assertThat(post.mention().map(Statement.Mention::text)).contains("Anna Rowe");
            });
  }

  @Test
  void twoWhoAskAndAnswerTakeTurns() {
    List<Statement> statements =
        statements(
            "“Will it open in May?” Anna Rowe asked.\n\n“It will not,” Peter Cole said.\n\n"
                + "“Then when will it open?”\n\n“Ask the board.”");

    assertThat(statements)
        .extracting(Statement::speakers)
        .containsExactly(
            List.of("Anna Rowe"),
            List.of("Peter Cole"),
            List.of("Anna Rowe"),
            List.of("Peter Cole"));
  }

  @Test
  void whoeverSpokeLastGoesOnWhereNobodyAsks() {
    List<Statement> statements =
        statements(
            "“It will open in May,” Anna Rowe said.\n\n“It will not,” Peter Cole said.\n\n"
                + "“The board has no money.”");

    assertThat(statements).last().extracting(Statement::speakers).isEqualTo(List.of("Peter Cole"));
  }

  @Test
  void theTitleOfABroadcastIsNotSaid() {
    List<Statement> statements =
        statements("“It will open in May,” Anna Rowe told the host on “Harbour Hour.”");

    assertThat(statements).hasSize(1);
  }

  private static List<Statement> statements(String text) {
    return new RuleAttribution()
        .statements(SampleArticles.read("a.txt", "News of the quay\n\n" + text));
  }
}
