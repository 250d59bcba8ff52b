package dev.byline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleSignatureTest {

  private final TextAnalysis analysis = new EnglishTextAnalysis();

  @Test
  void aTextIsACopyOfItselfInOtherCapitalsAndPunctuation() {
    String text = words(1, 200);

    assertThat(signature(text).copies(signature(text.toUpperCase(Locale.ROOT) + "."))).isTrue();
  }

  @Test
  void aTextOfWhichAQuarterWasCutIsACopy() {
    assertThat(signature(words(1, 200)).copies(signature(words(1, 150)))).isTrue();
  }

  @Test
  void aTextWithAParagraphBeforeItIsACopy() {
    String text = words(1, 200);

    assertThat(signature(text).copies(signature(words(2, 50) + " " + text))).isTrue();
  }

  @Test
  void aSharedParagraphMakesNoCopy() {
    String shared = words(3, 60);

    assertThat(
            signature(words(1, 200) + " " + shared).copies(signature(shared + " " + words(2, 200))))
        .isFalse();
  }

  @Test
  void theSameWordsInAnotherOrderAreNoCopy() {
    List<String> words = List.of(words(1, 200).split(" "));

    assertThat(signature(words(1, 200)).copies(signature(String.join(" ", words.reversed()))))
        .isFalse();
  }

  @Test
  void aTextTooShortToBeKnownAgainIsACopyOfNothing() {
    ArticleSignature few = signature(words(1, 20));

    assertThat(few).isEqualTo(ArticleSignature.NONE);
    assertThat(few.copies(few)).isFalse();
  }

  @Test
  void theEstimateIsNearTheShareOfCommonRuns() {
    // 197 runs each, of which 97 stand in both: 97 of 297.
    String shared = words(3, 100);

    assertThat(
            signature(words(1, 100) + " " + shared)
                .resemblance(signature(words(2, 100) + " " + shared)))
        .isBetween(0.2, 0.46);
  }

  @Test
  void aSignatureIsReadBackAsItWasWritten() {
    ArticleSignature signature = signature(words(1, 100));

    assertThat(ArticleSignature.read(signature.bytes())).isEqualTo(signature);
    assertThat(ArticleSignature.read(new byte[3])).isEqualTo(ArticleSignature.NONE);
  }

  private ArticleSignature signature(String text) {
    return ArticleSignature.of(analysis.tokens(text));
  }

  /** Made-up words, the same for the same seed. */
  private static String words(long seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + Integer.toString(1000 + random.nextInt(5000), 36))
        .collect(Collectors.joining(" "));
  }
}
