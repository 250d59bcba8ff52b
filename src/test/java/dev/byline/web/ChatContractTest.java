package dev.byline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.RunningByline;
import dev.byline.web.Http.Response;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The conversation that the page has with the bot. */
class ChatContractTest extends RunningByline {

  private Http http;

  @BeforeEach
  void connect() {
    http = new Http(port);
  }

  @Test
  void thePageIsToldWhatItCanOffer() {
    JsonNode welcome = http.get("/api/commands").json();

    assertThat(welcome.propertyNames()).containsExactly("botName", "intro", "examples", "commands");
    assertThat(welcome.get("commands").valueStream().map(c -> c.get("name").asString()))
        .containsExactly(
            "ask",
            "why",
            "quotes",
            "timeline",
            "check",
            "briefing",
            "names",
            "sources",
            "status",
            "reindex",
            "help");
    assertThat(welcome.get("commands").get(0).propertyNames())
        .containsExactly("name", "description", "admin", "personal", "options");
  }

  @Test
  void partsSayWhatTheyAre() {
    JsonNode reply = say("what did Zelensky say about Crimea?");

    assertThat(reply.propertyNames())
        .containsExactly("kind", "title", "understood", "asked", "parts", "footer", "refresh");
    assertThat(reply.get("kind").asString()).isEqualTo("ANSWER");
    assertThat(reply.get("refresh").isNull()).isTrue();
    assertThat(reply.get("parts").get(0).propertyNames())
        .containsExactlyInAnyOrder(
            "type",
            "segments",
            "relation",
            "spoken",
            "attribution",
            "citation",
            "title",
            "publisher",
            "published",
            "publishedLabel",
            "url",
            "alsoInLabel",
            "alsoIn");
    assertThat(types(reply)).contains("quote");
    assertThat(types(say("/help"))).containsExactly("text", "list", "suggestions");
    assertThat(types(say("/sources"))).contains("list", "section");
    assertThat(types(say("/status"))).containsExactly("fields");
    assertThat(types(say("/reindex"))).contains("progress");
  }

  @Test
  void theQuestionBeforeIsGivenAlongAndKeptNowhere() {
    String before = say("what did Jory Penrose say about the lamp?").get("asked").asString();

    JsonNode goesOn =
        http.postJson("/api/chat", "{\"text\":\"and Zelensky?\",\"before\":\"" + before + "\"}")
            .json();
    JsonNode alone = say("and Zelensky?");

    assertThat(goesOn.get("asked").asString())
        .isEqualTo("/ask question: what did Zelensky say about the lamp?");
    assertThat(goesOn.get("understood").asString())
        .startsWith("Understood as: what did Zelensky say about the lamp?\nLooked for: ");
    assertThat(alone.get("asked").asString()).isEqualTo("/ask question: and Zelensky?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\"/status\"", "\"\\ud800\"", "\"/ask limit: x\""})
  void whateverIsGivenAsTheQuestionBeforeALineIsAnswered(String before) {
    Response response =
        http.postJson("/api/chat", "{\"text\":\"and Zelensky?\",\"before\":" + before + "}");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.json().get("asked").asString()).isEqualTo("/ask question: and Zelensky?");
  }

  @Test
  void daysAreThoseOfTheReader() {
    String line = "{\"text\":\"what did Jory Penrose say today?\",\"zone\":\"%s\"}";

    JsonNode east = http.postJson("/api/chat", line.formatted("Pacific/Kiritimati")).json();
    JsonNode west = http.postJson("/api/chat", line.formatted("Etc/GMT+12")).json();

    assertThat(east.get("understood").asString())
        .startsWith("Looked for: ")
        .isNotEqualTo(west.get("understood").asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\"Etc/Unknown\"", "\"\\ud800\""})
  void aReaderWhoseZoneIsNotKnownIsAnswered(String zone) {
    Response response = http.postJson("/api/chat", "{\"text\":\"/status\",\"zone\":" + zone + "}");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.json().get("kind").asString()).isEqualTo("INFO");
  }

  @Test
  void whatAsksNothingHasNothingToGoOnFrom() {
    assertThat(say("/status").get("asked").isNull()).isTrue();
    assertThat(say("hello").get("asked").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}              | text: is missing",
        "{\"text\":null} | text: is missing",
        "{\"text\"       | Failed to read request",
        "[]              | Failed to read request",
        "null            | Failed to read request",
        "''              | Failed to read request",
      })
  void aBodyWithoutALineIsAProblem(String body, String words) {
    Response response = http.postJson("/api/chat", body);

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.type()).isEqualTo("application/problem+json");
    assertThat(response.json().get("detail").asString()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/\\ud800",
        "\\udfff",
        "lamp\\ud800\\u0000",
        "/ask limit: \\udc00",
        "\\u202e\\u0007"
      })
  void noLineBreaksIt(String escaped) {
    assertThat(say(escaped).get("kind").asString()).isIn("REFUSAL", "ANSWER", "ERROR");
  }

  @Test
  void aBodyThatIsTooLongIsRefused() {
    Response response = http.postJson("/api/chat", "{\"text\":\"" + "x".repeat(1 << 20) + "\"}");

    assertThat(response.status()).isEqualTo(413);
    assertThat(response.type()).isEqualTo("application/problem+json");
  }

  @Test
  void aBodyOfUnknownLengthIsRefused() {
    byte[] body = "{\"text\":\"/status\"}".getBytes(UTF_8);

    Response response =
        http.send(
            http.request("/api/chat", "Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArrays(List.of(body))));

    assertThat(response.status()).isEqualTo(411);
    assertThat(response.type()).isEqualTo("application/problem+json");
  }

  @Test
  void onlyJsonIsRead() {
    Response response =
        http.send(
            http.request("/api/chat", "Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"text\":\"/status\"}")));

    assertThat(response.status()).isEqualTo(415);
    assertThat(response.type()).isEqualTo("application/problem+json");
  }

  private JsonNode say(String line) {
    return http.postJson("/api/chat", "{\"text\":\"" + line + "\"}").json();
  }

  private static List<String> types(JsonNode reply) {
    return reply.get("parts").valueStream().map(part -> part.get("type").asString()).toList();
  }
}
