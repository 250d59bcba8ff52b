package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.article.SampleArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom names, nouns and pronouns mean that stand before a reporting verb. */
class DiscourseTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          Anna Rowe     | Anna Rowe met the harbour board. She said the quay was shut.
          Anna Rowe     | Anna Rowe met Peter Cole. She said the quay was shut.
          Anna Rowe     | Mayor Anna Rowe met Peter Cole. The mayor said the quay was shut.
          Anna Rowe     | Anna Rowe left by boat. The 54-year-old said the quay was shut.
          Peter Cole    | Anna Rowe left. Peter Cole, a retired pilot, stayed. He said the quay was shut.
          Harbour Board | The Harbour Board met on Monday. It said the quay was shut.
          Joan Cole     | Peter Cole and Joan Cole came late. Mrs. Cole said the quay was shut.
          Joan Cole     | Joan Cole ran for mayor. Peter Cole, her son, helped. Peter Cole was proud. Cole said the quay was shut.
          Peter Cole Jr. | Peter Cole came with Peter Cole Jr. on Sunday. Peter Cole Jr. said the quay was shut.
          Petro Zavadskyy | Petro Zavadskyy came by boat. Zavadsky said the quay was shut.
          Tamsyn Dunne  | Tamsyn Dunne came by boat. Tamsyn said the quay was shut.
          mayor         | Senator Anna Rowe left. The mayor said the quay was shut.
          Anna Rowe     | Anna Rowe left for Tulsa. She said the quay was shut.
          pal           | A pal of the skipper called. The source said the quay was shut.
          Peter Cole    | The gazette quoted Peter Cole as saying that the quay was shut.
          senior aide   | A senior aide called from the quay. The aide said it was shut.
          """)
  void isFollowedBackToItsName(String speaker, String text) {
    List<Statement> statements =
        new RuleAttribution()
            .statements(SampleArticles.read("a.txt", "News of the quay\n\n" + text));

    assertThat(statements).last().extracting(Statement::speakers).isEqualTo(List.of(speaker));
  }
}
