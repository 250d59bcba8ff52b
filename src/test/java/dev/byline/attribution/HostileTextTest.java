package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.byline.article.Article;
import dev.byline.article.SampleArticles;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to keep the rules busy is read to its end all the same. */
class HostileTextTest {

  private static final int LENGTH = 200_000;

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        "said ",
        "he said, ",
        "Smith, ",
        "“a ",
        "“A b c d.” ",
        "‘a ",
        "s' ",
        "(((",
        "and Rowe ",
        "the official said Rowe and ",
        "who said that ",
        "; according to police ",
        "his claim that ",
        "as saying ",
        "that said ",
        "— Rowe (@r) ",
        "Rowe Jr. ",
        ", but Rowe was ",
        "Office of Management and ",
        "If it fails, Rowe said, ",
        ", a charge he denied",
        "accused Rowe, ",
        "His wife and her husband said ",
        "“Rowe said, ‘No,’ ",
        "“‘No,’ he said” ",
        "France, Germany and the UK and the mayor, ",
        "The mayor of Larn, Omar Faizi, said it was late. He added that the mayor said so. ",
        "the Food and Drug and ",
        "The plan, Rowe said, “is late”, ",
        "Reuter claims that Beck denied that ",
        "expressed her deep concern that ",
        "Q: What?\n\nA: No.\n\n"
      })
  void isReadToItsEnd(String unit) {
    Article article =
        SampleArticles.read(
            "a.txt", "A title\n\nRowe left. " + unit.repeat(LENGTH / unit.length()));

    assertThatCode(() -> new RuleAttribution().statements(article)).doesNotThrowAnyException();
  }
}
