package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          “The quay stays open,” she said.    | “The quay stays open,”
          "The quay stays open," she said.    | "The quay stays open,"
          ‘The quay stays open,’ she said.    | ‘The quay stays open,’
          „The quay stays open“, she said.    | „The quay stays open“
          «The quay stays open», she said.    | «The quay stays open»
          “He said ‘never’ twice,” she said.  | “He said ‘never’ twice,”
          """)
  void pairsTheMarksOfManyStyles(String text, String quotation) {
    assertThat(QuotationMarks.in(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(text.substring(found.start(), found.end())).isEqualTo(quotation);
              assertThat(found.closed()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          The dockers’ union didn’t strike.
          It was the summer of ’68.
          The crew's boat isn't here.
          """)
  void anApostropheIsNoMark(String text) {
    assertThat(QuotationMarks.in(text)).isEmpty();
  }

  @Test
  void aQuotationThatGoesOnInTheNextParagraphIsOpen() {
    assertThat(QuotationMarks.in("She said: “The quay stays open."))
        .singleElement()
        .satisfies(found -> assertThat(found.closed()).isFalse());
  }
}
