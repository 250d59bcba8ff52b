package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {

  private final FunctionWords words = new FunctionWords();
  private final Subjects subjects =
      new Subjects(
          words,
          new SpeakingNouns(),
          new NounPhrases(words, new SpeakingNouns(), new FirstNames()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          Mira Voss said so.                                | Mira Voss
          Mira Voss, the harbour minister, said so.         | Mira Voss
          The harbour minister, Mira Voss, said so.         | Mira Voss
          Mira Voss has also repeatedly said so.            | Mira Voss
          Mira Voss, who was elected last year, said so.    | Mira Voss
          On Monday, Mira Voss said so.                     | Mira Voss
          He rose from his chair and said so.               | he
          Two officials familiar with the matter said so.   | Two officials familiar with the matter
          The Law Society of Kenya said so.                 | Law Society of Kenya
          Secretary of State Mira Voss said so.             | Mira Voss
          Mira Voss and Omar Cole said so.                  | Mira Voss and Omar Cole
          """)
  void findsWhoDoesWhatTheVerbSays(String sentence, String subject) {
    Line line = LineTest.line(sentence);
    int verb = 0;
    while (!line.lower(verb).equals("said")) {
      verb++;
    }

    assertThat(subjects.before(line, verb)).map(NounPhrase::text).hasValue(subject);
  }
}
