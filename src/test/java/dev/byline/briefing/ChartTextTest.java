package dev.byline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines and names as they may be drawn. */
class ChartTextTest {

  @ParameterizedTest
  @CsvSource({
    "'  Ferry\tin\r\n port ', Ferry in port",
    "\u202Eferry\u200F, ferry",
    "'fer\u0000ry', fer ry",
    "'\u2066\u200B', –",
    "Übergang, Übergang",
    "Київ, Київ",
    "\uD83D\uDC69\u200D\uD83D\uDE92 crew, \uD83D\uDC69\uD83D\uDE92 crew",
  })
  void onlyWhatIsSeenIsLeft(String written, String drawn) {
    assertThat(ChartText.of(written)).isEqualTo(drawn);
  }

  @Test
  void marksDoNotPileUp() {
    assertThat(ChartText.of("x" + "\u0335".repeat(500) + "y").length()).isLessThan(6);
  }

  @Test
  void whatIsCutIsCutBetweenLettersAndSaysSo() {
    String cut = ChartText.of("a" + "\uD83D\uDEA2".repeat(1_000));

    assertThat(cut).endsWith("\uD83D\uDEA2…").hasSizeLessThan(200);
  }
}
