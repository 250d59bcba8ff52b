package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

  @Test
  void aQuotationIsOneToken() {
    Line line = line("“No,” said Mira Voss.");

    assertThat(line.quotation(0)).isTrue();
    assertThat(texts(line)).containsExactly("“No,”", "said", "Mira", "Voss", ".");
  }

  @Test
  void aPossessiveEndingIsNoPartOfItsWord() {
    Line line = line("Voss’s and the dockers’ boats");

    assertThat(texts(line)).containsExactly("Voss", "and", "the", "dockers", "boats");
    assertThat(line.get(0).possessive()).isTrue();
    assertThat(line.get(3).possessive()).isTrue();
    assertThat(line.get(4).possessive()).isFalse();
  }

  @Test
  void theStopOfAnAbbreviationIsNoMark() {
    assertThat(texts(line("Sen. J. Voss of the U.S. said so.")))
        .containsExactly("Sen", "J", "Voss", "of", "the", "U.S.", "said", "so", ".");
  }

  @Test
  void anAgeIsAWordAndAnAmountIsNone() {
    Line line = line("The 54-year-old paid 1,200.50");

    assertThat(line.lower(1)).isEqualTo("54-year-old");
    assertThat(line.is(3, Token.Type.NUMBER)).isTrue();
    assertThat(line.get(3).text()).isEqualTo("1,200.50");
  }

  @Test
  void aNicknameBelongsToItsName() {
    assertThat(line("Mira “Gull” Voss left").word(1)).isTrue();
  }

  @Test
  void tokensKnowWhereTheyStand() {
    String text = "Mira Voss left.";

    assertThat(line(text).tokens())
        .allSatisfy(
            token ->
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()));
  }

  @Test
  void aDatelineIsLeftOut() {
    Line line = line("PORT ASHBY (Wire) — The quay is shut.");

    assertThat(texts(line.from(Dateline.length(line))))
        .containsExactly("The", "quay", "is", "shut", ".");
  }

  @Test
  void aDashWithinASentenceEndsNoDateline() {
    assertThat(Dateline.length(line("Mira Voss — a pilot — left."))).isZero();
  }

  static Line line(String text) {
    return Line.of(text, 0, text.length(), QuotationMarks.in(text));
  }

  private static List<String> texts(Line line) {
    return line.tokens().stream().map(Token::text).toList();
  }
}
