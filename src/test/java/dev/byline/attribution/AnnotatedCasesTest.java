package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.article.SourceSpan;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sets are sound, so that what they measure is the attribution and not a slip in a label. */
class AnnotatedCasesTest {

  private static final Set<String> FORMS =
      Set.of(
          "cue-before",
          "cue-after",
          "inverted-cue",
          "cue-inside",
          "according-to",
          "told",
          "colon",
          "cue-noun",
          "long-quotation",
          "indirect",
          "mixed",
          "marks",
          "no-statement",
          "roles",
          "coreference",
          "article");

  private static final String QUOTATION_MARKS = "\"“”„‟'‘’‚‛«»‹›";

  @Test
  void aCaseIsReadWithItsSpansInTheUnmarkedText() {
    AnnotatedCase read =
        AnnotatedCases.parse(
                "set.txt",
                """
                ## inverted-cue: bridge
                {c1 “It opens in May,”} {q1 said} {s1 Anna Rowe, the mayor}.

                {c2 “Or June.”}
                ---
                1 DIRECT said | Anna Rowe
                2 DIRECT said | ?
                """)
            .getFirst();

    assertThat(read.form()).isEqualTo("inverted-cue");
    assertThat(read.name()).isEqualTo("bridge");
    assertThat(read.text())
        .isEqualTo("“It opens in May,” said Anna Rowe, the mayor.\n\n“Or June.”");
    AnnotatedCase.Expected first = read.statements().getFirst();
    assertThat(first.content()).containsExactly(new SourceSpan(0, 18));
    assertThat(first.cue()).contains(new SourceSpan(19, 23));
    assertThat(first.mention()).contains(new SourceSpan(24, 44));
    assertThat(first.speaker()).contains("Anna Rowe");
    AnnotatedCase.Expected second = read.statements().get(1);
    assertThat(second.content().getFirst().cut(read.text())).isEqualTo("“Or June.”");
    assertThat(second.cue()).isEmpty();
    assertThat(second.speaker()).isEmpty();
  }

  @Test
  void contentMayBeInPiecesAndMarksMayNest() {
    AnnotatedCase read =
        AnnotatedCases.parse(
                "set.txt",
                """
                ## cue-inside: plan
                {c1 The plan}, {s1 {s2 Rowe}} {q1 said}, {c1 would fail}, {q2 adding} {c2 it must}.
                ---
                1 INDIRECT said | Rowe
                2 INDIRECT said | Rowe
                """)
            .getFirst();

    AnnotatedCase.Expected first = read.statements().getFirst();
    assertThat(first.content())
        .extracting(span -> span.cut(read.text()))
        .containsExactly("The plan", "would fail");
    assertThat(read.statements().get(1).mention()).isEqualTo(first.mention());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {c1 It rained}.        | ''                    | no line for the mark c1
          It rained.             | 1 INDIRECT said ; Amy | no content is marked for statement 1
          {c1 It rained.         | 1 INDIRECT said ; Amy | not closed: c1
          It} rained.            | ''                    | nothing to close
          {x1 It} rained.        | ''                    | no mark
          {c1 It} {s1 a} {s1 b}. | 1 INDIRECT said ; Amy | two marks s1
          {c1 It} rained.        | 1 INDIRECT sang ; Amy | not "number KIND stance
          """)
  void aMalformedCaseIsNamedWithItsFile(String text, String line, String complaint) {
    String set = "## told: rain\n" + text + "\n---\n" + line.replace(';', '|') + "\n";

    assertThatThrownBy(() -> AnnotatedCases.parse("told.txt", set))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("told.txt, line 1, \"## told: rain\": ")
        .hasMessageContaining(complaint);
  }

  @Test
  void aNameMayNotStandTwiceInAFile() {
    String rain = "## told: rain\nIt rained.\n---\n";

    assertThatThrownBy(() -> AnnotatedCases.parse("told.txt", rain + rain))
        .hasMessageContaining("told.txt, line 4")
        .hasMessageContaining("the name stands twice");
  }

  static Stream<Named<AnnotatedCase>> cases() {
    return Stream.of("sentences", "articles")
        .filter(AnnotatedCases::has)
        .flatMap(folder -> AnnotatedCases.read(folder).stream())
        .map(read -> Named.of(read.form() + ": " + read.name(), read));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theFormIsAKnownOne(AnnotatedCase read) {
    assertThat(read.form()).isIn(FORMS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void noSpanIsEmptyOrHasWhiteSpaceAtItsEdges(AnnotatedCase read) {
    assertThat(read.statements().stream().flatMap(AnnotatedCasesTest::spans))
        .extracting(span -> span.cut(read.text()))
        .allSatisfy(text -> assertThat(text).isNotEmpty().isEqualTo(text.strip()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void directSpeechStandsInQuotationMarks(AnnotatedCase read) {
    for (AnnotatedCase.Expected statement : read.statements()) {
      if (statement.kind().equals("DIRECT")) {
        for (SourceSpan span : statement.content()) {
          assertThat(span.cut(read.text()))
              .matches(text -> isQuotationMark(text.charAt(0)), "begins with a quotation mark")
              .matches(
                  text ->
                      isQuotationMark(text.charAt(text.length() - 1))
                          || goesOn(read.text(), span.end()),
                  "ends with a quotation mark, or goes on in the next paragraph");
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void indirectSpeechIsNotAllInQuotationMarksAndMixedSpeechHasSome(AnnotatedCase read) {
    for (AnnotatedCase.Expected statement : read.statements()) {
      List<String> pieces =
          statement.content().stream().map(span -> span.cut(read.text())).toList();
      if (statement.kind().equals("MIXED")) {
        assertThat(String.join(" ", pieces))
            .matches(text -> text.chars().anyMatch(c -> isQuotationMark((char) c)));
      }
      if (statement.kind().equals("INDIRECT")) {
        assertThat(pieces)
            .noneMatch(
                text ->
                    isQuotationMark(text.charAt(0))
                        && isQuotationMark(text.charAt(text.length() - 1)));
      }
    }
  }

  private static Stream<SourceSpan> spans(AnnotatedCase.Expected statement) {
    return Stream.of(
            statement.content().stream(), statement.cue().stream(), statement.mention().stream())
        .flatMap(spans -> spans);
  }

  private static boolean isQuotationMark(char c) {
    return QUOTATION_MARKS.indexOf(c) >= 0;
  }

  private static boolean goesOn(String text, int end) {
    return text.startsWith("\n\n", end) && isQuotationMark(text.charAt(end + 2));
  }
}
