package dev.byline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.HeldFolder.Hold;
import dev.byline.RunningByline;
import dev.byline.web.Http.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code GET /api/statements}, field by field, as programs were promised it. */
class StatementContractTest extends RunningByline {

  private Http http;

  @BeforeEach
  void connect() {
    http = new Http(port);
  }

  @Test
  void theStatementsOfAnArticleComeInOnePage() {
    Response response = statements("?file=" + encoded(LIGHTHOUSE));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.type()).isEqualTo("application/json");
    JsonNode json = response.json();
    assertThat(json.propertyNames()).containsExactly("statements", "page", "size", "total");
    assertThat(json.get("page").asInt()).isEqualTo(1);
    assertThat(json.get("size").asInt()).isEqualTo(500);
    assertThat(json.get("statements").size()).isPositive();
    assertThat(json.get("total").asInt()).isEqualTo(json.get("statements").size());
  }

  @Test
  void aStatementIsCutFromItsFile() {
    JsonNode statement = list("?speaker=Penrose&file=" + encoded(LIGHTHOUSE)).getFirst();

    assertThat(statement.propertyNames())
        .containsExactly(
            "text", "kind", "file", "line", "start", "end", "speaker", "speakerMention", "cue");
    assertThat(statement.get("text").asString())
        .contains("The lamp will burn again by midsummer")
        .isEqualTo(
            LIGHTHOUSE_TEXT.substring(
                statement.get("start").asInt(), statement.get("end").asInt()));
    assertThat(statement.get("kind").asString()).isIn("DIRECT", "INDIRECT", "MIXED");
    assertThat(statement.get("file").asString()).isEqualTo(LIGHTHOUSE);
    assertThat(statement.get("line").asInt()).isEqualTo(7);
    assertThat(statement.get("speaker").asString()).isEqualTo("Jory Penrose");
  }

  @Test
  void aMentionOfTheSpeakerStandsInTheFileTooAndIsNullWithoutOne() {
    JsonNode mention = list("?speaker=Penrose").getFirst().get("speakerMention");

    if (!mention.isNull()) {
      assertThat(mention.propertyNames()).containsExactly("text", "start", "end");
      assertThat(mention.get("text").asString())
          .isEqualTo(
              LIGHTHOUSE_TEXT.substring(mention.get("start").asInt(), mention.get("end").asInt()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zelensky", "Zelenskyy", "zelenskiy", "President Zelensky", "Зеленський"})
  void aSpeakerIsFoundUnderAnySpelling(String spelling) {
    List<JsonNode> statements = list("?speaker=" + encoded(spelling));

    assertThat(statements)
        .isNotEmpty()
        .allSatisfy(
            statement ->
                assertThat(statement.get("speaker").asString()).contains("Volodymyr Zelensky"));
    assertThat(statements).hasSameSizeAs(list("?speaker=Zelensky"));
  }

  @Test
  void fileAndSpeakerNarrowEachOther() {
    assertThat(list("?speaker=Penrose&file=" + encoded(LIGHTHOUSE))).hasSize(1);
    assertThat(list("?speaker=Zelensky&file=" + encoded(LIGHTHOUSE))).isEmpty();
  }

  @Test
  void pagesGoThroughAllOfThemOnce() {
    List<JsonNode> whole = list("?speaker=Zelensky");
    List<JsonNode> paged = new ArrayList<>();
    for (int page = 1; page <= whole.size() + 1; page++) {
      JsonNode json = statements("?speaker=Zelensky&size=1&page=" + page).json();
      assertThat(json.get("total").asInt()).isEqualTo(whole.size());
      json.get("statements").forEach(paged::add);
    }

    assertThat(whole).hasSizeGreaterThan(2);
    assertThat(paged).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nobody Hereabouts", "the", "?", "%00", "Ivan"})
  void whoeverSaidNothingHasNoStatements(String speaker) {
    JsonNode json = statements("?speaker=" + encoded(speaker)).json();

    assertThat(json.get("statements").isEmpty()).isTrue();
    assertThat(json.get("total").asInt()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                              | file    | name a file, a speaker, or both",
        "?file=&speaker=%20              | file    | name a file, a speaker, or both",
        "?speaker=Zelensky&page=0        | page    | 1 to 100000, not 0",
        "?speaker=Zelensky&page=100001   | page    | 1 to 100000",
        "?speaker=Zelensky&page=x        | page    | a whole number",
        "?speaker=Zelensky&size=0        | size    | 1 to 1000, not 0",
        "?speaker=Zelensky&size=1001     | size    | 1 to 1000, not 1001",
        "?speaker=Zelensky&size=many     | size    | a whole number",
      })
  void aWrongParameterIsNamed(String query, String parameter, String words) {
    Response response = statements(query);

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.type()).isEqualTo("application/problem+json");
    assertThat(response.json().get("parameter").asString()).isEqualTo(parameter);
    assertThat(response.json().get("detail").asString())
        .startsWith(parameter + ": ")
        .contains(words);
  }

  @Test
  void aSpeakersNameHasALongestLength() {
    assertThat(statements("?speaker=" + "x".repeat(100)).status()).isEqualTo(200);
    assertThat(statements("?speaker=" + "x".repeat(101)).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nowhere.txt", "../../etc/passwd", "chronicle", "chronicle/empty.txt", "\u0000"})
  void onlyWhatIsIndexedHasStatements(String file) {
    Response response = statements("?file=" + encoded(file));

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.type()).isEqualTo("application/problem+json");
    assertThat(response.json().get("detail").asString()).isEqualTo("No such article is indexed.");
  }

  @Test
  void aStatementOfAFileThatChangedIsNotGivenUntilItIsReadAgain() throws IOException {
    String file = "chronicle/mussels.txt";
    String first = "“The mussels are late,” said Derowen Trask.";
    String second = "“The mussels are in after all,” said Derowen Trask.";
    write(file, "Mussels\n\n20 March 2025\n\n" + first + "\n");
    http.post("/api/index");
    awaitRest();
    assertThat(list("?file=" + encoded(file))).hasSize(1);

    try (Hold hold = folder().holdListing()) {
      write(file, "Mussels\n\n20 March 2025\n\n" + second + "\n");

      assertThat(list("?file=" + encoded(file))).isEmpty();
    }

    awaitRest();
    assertThat(list("?speaker=Trask").getFirst().get("text").asString()).contains("after all");
  }

  private Response statements(String query) {
    return http.get("/api/statements" + query);
  }

  private List<JsonNode> list(String query) {
    return statements(query).json().get("statements").valueStream().toList();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8);
  }
}
