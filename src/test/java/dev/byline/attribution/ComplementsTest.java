package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplementsTest {

  private final FunctionWords words = new FunctionWords();
  private final SpeakingNouns nouns = new SpeakingNouns();
  private final ReportingVerbs verbs = new ReportingVerbs();
  private final Complements complements =
      new Complements(
          words, new Clauses(words, verbs, nouns), new NounPhrases(words, nouns, new FirstNames()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          said     | Voss said that the quay was shut.                      | the quay was shut
          said     | Voss said the quay was shut.                           | the quay was shut
          said     | Voss said on Monday that the quay was shut.            | the quay was shut
          said     | Voss said the quay was shut, and Cole said it was not. | the quay was shut
          said     | Voss said: “It is shut.”                               | “It is shut.”
          told     | Voss told the crew that the quay was shut.             | the quay was shut
          promised | Voss promised to open the quay.                        | to open the quay
          accused  | Voss accused Cole of hiding the plan.                  | Cole of hiding the plan
          urged    | Voss urged the crew to wait.                           | to wait
          asked    | Voss asked whether the quay was shut.                  | whether the quay was shut
          """)
  void findsWhatIsSaidAfterTheVerb(String verb, String sentence, String content) {
    Line line = LineTest.line(sentence);
    int at = 0;
    while (!line.lower(at).equals(verb)) {
      at++;
    }

    assertThat(complements.after(line, at, verbs.of(verb).orElseThrow()))
        .map(range -> line.text(range.first(), range.last()))
        .hasValue(content);
  }
}
