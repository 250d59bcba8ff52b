package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesBesideTest {

  private final PhraseNames names = new PhraseNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      nullValues = "-",
      textBlock =
          """
          UK Defence Secretary         | UK Defence Secretary Mira Voss told the Commons so.
          special envoy                | On Monday the special envoy Mira Voss flew home.
          Secretary of State           | The letter came from Secretary of State Mira Voss.
          mayor of Dunmore             | Mira Voss, the mayor of Dunmore, opened the quay.
          mayor of Dunmore             | The mayor of Dunmore, Mira Voss, opened the quay.
          Dunmore mayor                | It was Dunmore mayor Mira Voss who opened the quay.
          premier chief of staff       | The premier’s chief of staff, Mira Voss, stated that it was over.
          chief of staff of the premier| Mira Voss, chief of staff of the premier, stated that it was over.
          US Secretary of State        | Mira Voss, the US Secretary of State, and the envoy Jan Cole came.
          spokeswoman for the Foreign Ministry | Mira Voss, a spokeswoman for the Foreign Ministry, declined.
          Gen                          | They met Gen. Mira Voss at the gate.
          Trump special envoy          | Jan Cole and Trump’s special envoy Mira Voss were supposed to attend.
          envoy                        | The minister met envoy Mira Voss at the gate.
          US special envoy             | It was said by US special envoy Mira Voss.
          chief of staff of the mayor  | Mira Voss, chief of staff of the mayor, left.
          President                    | The chief of staff of President Mira Voss declined.
          -                            | A spokesman for the mayor, Mira Voss, declined.
          -                            | Mira Voss walked along the quay.
          -                            | Mira Voss, special envoy Jan Cole and the mayor met.
          -                            | Mira Voss, who met the mayor, walked along the quay.
          -                            | With the mayor away, Mira Voss opened the quay.
          -                            | “The mayor,” Mira Voss said, “is away.”
          -                            | The mayor thanked Mira Voss.
          """)
  void readsWhatANameIsCalled(String role, String sentence) {
    Line line = Line.of(sentence, 0, sentence.length(), QuotationMarks.in(sentence));
    Set<String> found = new TreeSet<>();
    names.in(line).stream()
        .filter(named -> named.name().equals("Mira Voss"))
        .forEach(named -> found.addAll(named.roles()));
    assertThat(found)
        .containsExactlyElementsOf(Optional.ofNullable(role).map(List::of).orElse(List.of()));
  }
}
