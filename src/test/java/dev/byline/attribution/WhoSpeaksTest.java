package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.article.SampleArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the last statement of a text is given to, where the nearest name would be the wrong one. */
class WhoSpeaksTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          -         | Peter Cole drew the plan. The mayor, Anna Rowe, said it was good. He added that it was cheap.
          -         | Traffic has doubled. Anna Rowe said it was time. He added that it was cheap.
          Anna Rowe | Anna Rowe said it was time. She added that it was cheap.
          Omar Faizi | Omar Faizi said it was time. “No,” Anna Rowe said. He added that it was cheap.
          """)
  void nobodyGoesOnWhoHasNotBegun(String speaker, String text) {
    assertThat(lastSpeakers(text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          interior minister   | Olga Brandt lost her house. The interior minister said help was coming.
          interior minister   | Olga Brandt met the interior minister. The minister said help was coming.
          health minister     | Finance Minister Olga Brandt came. The health minister said help was coming.
          Olga Brandt         | Finance Minister Olga Brandt came. The finance minister said help was coming.
          Olga Brandt         | Finance Minister Olga Brandt came. The minister said help was coming.
          president           | Vice President Olga Brandt came. The president said help was coming.
          former chancellor   | Chancellor Olga Brandt came. The former chancellor said help was coming.
          Olga Brandt         | German Chancellor Olga Brandt came. The German chancellor said help was coming.
          French chancellor   | German Chancellor Olga Brandt came. The French chancellor said help was coming.
          Jean Marot          | German Chancellor Olga Brandt met French President Jean Marot. The French president said it was late.
          Polish president    | German Chancellor Olga Brandt met French President Jean Marot. The Polish president said it was late.
          Irena Kosta         | Tarvian President Irena Kosta came. The president of Tarvia said it was late.
          Omar Faizi          | Dunmore Mayor Anna Rowe met the mayor of Larn, Omar Faizi. The mayor of Larn said it was late.
          mayor of Kyle       | Dunmore Mayor Anna Rowe met the mayor of Larn, Omar Faizi. The mayor of Kyle said it was late.
          minister's spokesman | The minister’s spokesman came. The spokesman said help was coming.
          Alastair Boyd       | Prime Minister Alastair Boyd came. The Prime Minister said it was late.
          """)
  void anOfficeIsItsHolderOrNobodyElse(String speaker, String text) {
    assertThat(lastSpeakers(text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          France + Germany + UK       | France, Germany and the UK said the deal was dead.
          France + Germany + UK       | France, Germany and the UK said it was dead. They warned that it was late.
          France + Germany + UK       | France, Germany and the UK said it was dead. The three countries said it was late.
          Anna Rowe + Omar Faizi      | Anna Rowe met Omar Faizi. Rowe and Faizi said it was late. Both said it was over.
          Anna Rowe + Omar Faizi + Lena Quist | Anna Rowe, Omar Faizi and Lena Quist said it was late.
          Anna Rowe + Omar Faizi      | Anna Rowe and her deputy, Omar Faizi, said it was late.
          union + chamber of commerce | The union and the chamber of commerce said it was late.
          France + Germany            | On Monday, France and Germany said it was late.
          Omar Faizi                  | Anna Rowe resigned and Omar Faizi said it was late.
          Anna Rowe + two other guests | The doors were locked, according to Anna Rowe and two other guests.
          Department of Health and Human Services | The Department of Health and Human Services said it was late.
          """)
  void allSpeakWhoAreJoined(String speakers, String text) {
    assertThat(lastSpeakers(text)).isEqualTo(speakers);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          Peter Lund  | Peter Lund, 40, sells bread. Peter Lund came early. Lund said it was late. Karin Lund left.
          Peter Lund  | Peter Lund, 40, sells bread. Peter Lund came early. Lund said it was late. Karin Lund left. Lund said it was over.
          Karin Lund  | Peter Lund sells bread. Lund said it was late. Karin Lund said it was over.
          Marco Rubio | U.S. Secretary of State Marco Rubio reportedly told allies that it was late.
          Financial Times report | A Financial Times report said it was late.
          family      | Anna Rowe left. The family said it was late.
          ally        | Anna Rowe left. An ally said it was late.
          union leaders | The union met. Union leaders on Monday called it late and said it was over.
          Jonas Falk  | The roof will hold, the architect Jonas Falk said.
          Lena Quist  | The harbour will close in May according to Lena Quist.
          Lena Quist  | “It is late,” said Lena Quist, adding that it was over.
          Hugh Bellamy | The ruling, wrote Hugh Bellamy, “is narrow and late.”
          Anna Rowe   | Anna Rowe came. The plan is late, by Rowe’s own account.
          """)
  void namesAreNeitherMistakenNorMade(String speaker, String text) {
    assertThat(lastSpeakers(text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          Reuter claims that Beck told the committee that he had destroyed the files.
          Reuter denied that Beck had said that the files were empty.
          """)
  void whatSomebodyIsOnlyClaimedToSayIsNoStatementOfTheirs(String text) {
    assertThat(statements(text)).extracting(Statement::speakers).containsExactly(List.of("Reuter"));
  }

  private static String lastSpeakers(String text) {
    List<Statement> statements = statements(text);
    String speakers = String.join(" + ", statements.getLast().speakers());
    return speakers.isEmpty() ? "-" : speakers;
  }

  private static List<Statement> statements(String text) {
    return new RuleAttribution()
        .statements(SampleArticles.read("a.txt", "News of the quay\n\n" + text));
  }
}
