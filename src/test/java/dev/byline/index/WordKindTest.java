package dev.byline.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordKindTest {

  @ParameterizedTest
  @CsvSource({
    "1871, DATE",
    "1870s, DATE",
    "March, DATE",
    "Tuesday, DATE",
    "century, DATE",
    "12, NUMBER",
    "'31,000', NUMBER",
    "forty, NUMBER",
    "Brenholm, NAME",
    "NATO, NAME"
  })
  void aWordIsOfTheKindThatItIsWrittenAs(String word, WordKind kind) {
    assertThat(WordKind.of(word, false)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"orchard", "may", "march", "whose"})
  void mostWordsAreOfNone(String word) {
    assertThat(WordKind.of(word, false)).isEmpty();
  }

  @Test
  void aCapitalThatOnlyBeginsASentenceMakesNoName() {
    assertThat(WordKind.of("Orchards", true)).isEmpty();
    assertThat(WordKind.of("NATO", true)).contains(WordKind.NAME);
  }

  @Test
  void theirPlacesAreThoseOfTheWords(@TempDir Path home) throws IOException {
    Files.createDirectories(home.resolve("articles"));
    try (Newsroom newsroom = Newsroom.start(home)) {
      newsroom.write("a.txt", "The press\n\nThe old press at Brenholm was repaired in 1871.\n");
      newsroom.attempt(ArticleIndex.Mode.CHANGES);
      try (IndexView view = newsroom.index().open().orElseThrow()) {
        assertThat(places(newsroom, view, WordKind.NAME)).containsExactly(4);
        assertThat(places(newsroom, view, WordKind.DATE)).containsExactly(8);
        assertThat(places(newsroom, view, WordKind.NUMBER)).isEmpty();
      }
    }
  }

  private static int[] places(Newsroom newsroom, IndexView view, WordKind kind) {
    SentenceQuery query =
        new SentenceQuery(
            Searches.terms(newsroom.get(TextAnalysis.class), "press"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of(kind));
    return view.search(query, 1).candidates().getFirst().asked();
  }
}
