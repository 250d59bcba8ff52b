package dev.byline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is found by a few letters, by a name, and by a name with a slip in it. */
class SpeakerDirectoryTest {

  private final SpeakerDirectory speakers =
      new SpeakerDirectory(
          Map.of(
              "Anna Rowe", 4,
              "Tom Rowe", 9,
              "Rowe", 1,
              "Émile Ganz", 2,
              "Harbour Office", 4),
          new EnglishTextAnalysis());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''       | Tom Rowe, Anna Rowe, Harbour Office, Émile Ganz, Rowe",
        "r        | Tom Rowe, Anna Rowe, Rowe",
        "ROW      | Tom Rowe, Anna Rowe, Rowe",
        "anna r   | Anna Rowe",
        "emi      | Émile Ganz",
        "off      | Harbour Office",
        "owe      | ''",
      })
  void lettersFindThoseWhoseNamesBeginSoTheMostQuotedFirst(String letters, String names) {
    assertThat(String.join(", ", names(speakers.startingWith(letters, 10)))).isEqualTo(names);
  }

  @Test
  void ofThoseWithALastNameOnlyThoseAreFoundWhoAreMeant() {
    assertThat(names(speakers.named(person("row", name -> true))))
        .containsExactly("Tom Rowe", "Anna Rowe", "Rowe");
    assertThat(names(speakers.named(person("row", name -> !name.startsWith("Tom")))))
        .containsExactly("Anna Rowe", "Rowe");
    assertThat(speakers.named(person("nobody", name -> true))).isEmpty();
  }

  @Test
  void aNameThatIsMeantTooNeedNotHoldTheWord() {
    SpokenBy mayor =
        new SpokenBy(person("mayor", name -> true).words(), List.of("Émile Ganz"), name -> true);
    assertThat(names(speakers.named(mayor))).containsExactly("Émile Ganz");
  }

  @ParameterizedTest
  @CsvSource({"Anna Rowwe, Tom Rowe", "Gantz, Émile Ganz", "Hofice, Harbour Office"})
  void aSlipInANameIsForgiven(String slip, String name) {
    assertThat(names(speakers.spelledLike(slip, 1))).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({"Merkel", "Ro", "''", "?"})
  void whatIsLikeNoNameFindsNobody(String name) {
    assertThat(speakers.spelledLike(name, 5)).isEmpty();
  }

  private static SpokenBy person(String stem, Predicate<String> means) {
    return new SpokenBy(
        List.of(new QueryTerm(stem, List.of(stem), List.of(stem), List.of(stem))),
        List.of(),
        means);
  }

  private static List<String> names(List<QuotedSpeaker> speakers) {
    return speakers.stream().map(QuotedSpeaker::name).toList();
  }
}
