package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of the articles are taken for one; the many cases are in the evaluation. */
class NameVariantsTest {

  private static final String SAME_COMPANY = "Dorian Velt, Tamsin Reyle, Arlen Cole";

  private final ObservedNamesForTest names = new ObservedNamesForTest();

  @Test
  void aSurnameThatSoundsTheSameIsOneWithTheSameFirstNameInTheSameCompany() {
    names.with("Steve Woskoff", "", SAME_COMPANY).with("Steve Voskov", "", SAME_COMPANY);
    assertThat(found())
        .singleElement()
        .satisfies(
            join -> {
              assertThat(List.of(join.one(), join.other()))
                  .containsExactly("Steve Woskoff", "Steve Voskov");
              assertThat(join.reason()).contains("same first name", "company of 3");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Steve Woskoff, Steve Voskov",
    "Mira Voss, Mirra Voss",
    "Ann Harker, Anna Harker",
  })
  void withoutAnyEvidenceNothingIsJoined(String one, String other) {
    names.with(one, "", "Dorian Velt").with(other, "", "Jan van Dyck");
    assertThat(found()).isEmpty();
  }

  @Test
  void theSameLettersNeedNoEvidence() {
    names.with("Sun Ha-neul", "", "").with("Sun Ha Neul", "", "").with("Sun Há-Neul", "", "");
    assertThat(found()).hasSize(3);
  }

  @Test
  void aNameThatCouldBeEitherOfTwoIsNeither() {
    names
        .with("George Tarrant", "minister", SAME_COMPANY)
        .with("George A. Tarrant", "minister", SAME_COMPANY)
        .with("George B. Tarrant", "minister", SAME_COMPANY);
    assertThat(found()).isEmpty();
  }

  @Test
  void anInitialIsOnePersonsOnlyWhereNobodyElseHasIt() {
    names.with("J. Tarrant", "minister", SAME_COMPANY);
    names.with("John Tarrant", "minister", SAME_COMPANY);
    assertThat(found()).hasSize(1);

    names.with("Jane Tarrant", "", "");
    assertThat(found()).isEmpty();
  }

  @Test
  void aSurnameAloneIsAnotherSpellingOnlyOfTheOneWhoseItCanBe() {
    names.with("Steve Woskoff", "special envoy", SAME_COMPANY);
    names.with("Voskov", "envoy", SAME_COMPANY);
    assertThat(found()).hasSize(1);

    names.with("Boris Voskov", "striker", "Jan van Dyck");
    assertThat(found()).isEmpty();
  }

  @Test
  void aSurnameAloneIsTheOneWhoseItIsWhereTheArticlesSpeakForIt() {
    names.with("Donald Tarrant", "president", SAME_COMPANY);
    names.with("Tarrant", "", SAME_COMPANY);
    assertThat(found()).hasSize(1);

    names.with("Melania Tarrant", "", "");
    assertThat(found()).isEmpty();
  }

  @Test
  void aSurnameAloneIsNobodysWhereNothingSpeaksForIt() {
    names.with("Donald Tarrant", "president", SAME_COMPANY);
    names.with("Tarrant", "", "");
    assertThat(found()).isEmpty();
  }

  @Test
  void hostileNamesAreNoTrouble() {
    names
        .with("A".repeat(100_000), "", "")
        .with("…", "", "")
        .with("a b c d e f g h i j", "", "")
        .with("\uD800 \uDC00", "", "")
        .with("́", "", "");
    assertThat(found()).isEmpty();
  }

  private List<NameJoin> found() {
    return NameVariants.find(new NameLikeness(), new RolePhrases(), names.all().toList(), names);
  }
}
