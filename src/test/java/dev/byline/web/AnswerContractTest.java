package dev.byline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.RunningByline;
import dev.byline.web.Http.Response;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** {@code GET /api/answers}, field by field, as programs were promised it. */
class AnswerContractTest extends RunningByline {

  private static final String LAMP = "what did Jory Penrose say about the lamp?";

  private Http http;

  @BeforeEach
  void connect() {
    http = new Http(port);
  }

  @Test
  void anAnswerHasEveryField() {
    Response response = ask(LAMP, "");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.type()).isEqualTo("application/json");
    JsonNode answer = response.json();
    assertThat(answer.propertyNames())
        .containsExactly(
            "question",
            "status",
            "generation",
            "cached",
            "tookMillis",
            "searched",
            "quotes",
            "differences",
            "suggestions",
            "nearest");
    assertThat(answer.get("question").asString()).isEqualTo(LAMP);
    assertThat(answer.get("status").asString()).isEqualTo("ANSWERED");
    assertThat(answer.get("generation").asLong())
        .isEqualTo(index.state().summary().orElseThrow().generation());
    assertThat(answer.get("cached").isBoolean()).isTrue();
    assertThat(answer.get("tookMillis").asDouble()).isPositive();
    assertThat(answer.get("differences").isArray()).isTrue();
    assertThat(answer.get("suggestions").isArray()).isTrue();
  }

  @Test
  void anAnswerSaysWhatWasSearched() {
    JsonNode searched = ask("what did Zelensky say about Crimea?", "").json().get("searched");

    assertThat(searched.propertyNames())
        .containsExactly("terms", "names", "articles", "from", "to", "indexedAt", "asked");
    assertThat(texts(searched.get("terms"))).contains("Zelensky", "Crimea");
    assertThat(texts(searched.get("names"))).contains("Zelensky", "Zelenskyy");
    assertThat(searched.get("articles").asInt())
        .isEqualTo(index.state().summary().orElseThrow().articles());
    assertThat(searched.get("from").asString()).isEqualTo("2025-03-14");
    assertThat(searched.get("to").asString()).isEqualTo("2025-04-24");
    assertThat(Instant.parse(searched.get("indexedAt").asString()))
        .isEqualTo(index.state().summary().orElseThrow().indexedAt());
  }

  @Test
  void theTimeThatIsAskedForIsGivenAsDays() {
    assertThat(asked("what did Jory Penrose say between 14 and 16 March 2025?"))
        .isEqualTo("{\"from\":\"2025-03-14\",\"to\":\"2025-03-16\"}");
    assertThat(asked("what did Jory Penrose say since 14 March 2025?"))
        .isEqualTo("{\"from\":\"2025-03-14\",\"to\":null}");
    assertThat(asked(LAMP)).isEqualTo("null");
  }

  private String asked(String question) {
    return ask(question, "").json().get("searched").get("asked").toString();
  }

  @Test
  void daysAreThoseOfTheZoneThatIsGiven() {
    String yesterday = "what did Jory Penrose say yesterday?";

    // Between these two there is always a midnight: they are 26 hours apart.
    JsonNode east = ask(yesterday, "&zone=Pacific/Kiritimati").json().get("searched").get("asked");
    JsonNode west = ask(yesterday, "&zone=Etc/GMT%2B12").json().get("searched").get("asked");

    assertThat(LocalDate.parse(east.get("from").asString()))
        .isAfter(LocalDate.parse(west.get("from").asString()));
    assertThat(ask(yesterday, "&zone=").status()).isEqualTo(200);
  }

  @Test
  void aQuoteIsCutFromItsFile() {
    JsonNode quote = ask(LAMP, "").json().get("quotes").get(0);

    assertThat(quote.propertyNames())
        .containsExactly(
            "text",
            "file",
            "line",
            "start",
            "end",
            "title",
            "publisher",
            "published",
            "url",
            "speaker",
            "relation",
            "score",
            "alsoIn");
    assertThat(quote.get("file").asString()).isEqualTo(LIGHTHOUSE);
    assertThat(quote.get("line").asInt()).isEqualTo(7);
    assertThat(quote.get("text").asString())
        .isEqualTo(LIGHTHOUSE_TEXT.substring(quote.get("start").asInt(), quote.get("end").asInt()));
    assertThat(quote.get("title").asString()).isEqualTo("Tolverne lighthouse lamp to burn again");
    assertThat(quote.get("publisher").asString()).isEqualTo("Brine Chronicle");
    assertThat(quote.get("published").asString()).isEqualTo("2025-03-14");
    assertThat(quote.get("speaker").asString()).isEqualTo("Jory Penrose");
    assertThat(quote.get("relation").asString()).isEqualTo("SAID");
    assertThat(quote.get("score").asDouble()).isBetween(0.0, 1.0);
    assertThat(quote.get("alsoIn").isArray()).isTrue();
  }

  @Test
  void whatFilesTellOtherwiseIsGivenSideBySide() {
    JsonNode answer = ask("did Rubio attend the London talks?", "&limit=25").json();

    assertThat(answer.get("differences").size()).isPositive();
    for (JsonNode difference : answer.get("differences")) {
      assertThat(difference.propertyNames()).containsExactly("on", "quotes");
      assertThat(difference.get("on").asString()).contains("Rubio");
      assertThat(difference.get("quotes").size()).isGreaterThan(1);
      for (JsonNode quote : difference.get("quotes")) {
        assertThat(quote.propertyNames())
            .containsExactlyElementsOf(answer.get("quotes").get(0).propertyNames());
      }
    }
  }

  @Test
  void whatAnArticleDoesNotStateIsNull() {
    JsonNode quote = ask(LAMP, "").json().get("quotes").get(0);

    assertThat(quote.has("url")).isTrue();
    assertThat(quote.get("url").isNull()).isTrue();
  }

  @Test
  void aSentenceThatStandsInSeveralFilesIsOneQuote() {
    JsonNode quotes = ask("which ferry sails at noon?", "&limit=25").json().get("quotes");

    assertThat(quotes.size()).isPositive();
    for (JsonNode quote : quotes) {
      for (JsonNode place : quote.get("alsoIn")) {
        assertThat(place.propertyNames()).containsExactly("file", "line");
      }
    }
  }

  @Test
  void whatNoArticleSaysIsNoEvidence() {
    JsonNode answer = ask("penguins of Zanzibar?", "").json();

    assertThat(answer.get("status").asString()).isEqualTo("NO_EVIDENCE");
    assertThat(answer.get("quotes").isEmpty()).isTrue();
    assertThat(answer.get("suggestions").isArray()).isTrue();
    assertThat(answer.get("nearest").isArray()).isTrue();
  }

  @Test
  void whatComesNearestIsToldFromWhatCanBeAsked() {
    JsonNode answer = ask("did the lighthouse keeper sell penguins?", "").json();

    assertThat(answer.get("status").asString()).isEqualTo("NO_EVIDENCE");
    JsonNode nearest = answer.get("nearest").get(0);
    assertThat(nearest.propertyNames()).containsExactly("file", "title", "publisher", "published");
    assertThat(nearest.get("file").asString()).isEqualTo(LIGHTHOUSE);
    assertThat(texts(answer.get("suggestions"))).doesNotContain(nearest.get("title").asString());
  }

  @Test
  void theSameQuestionAgainComesFromTheCache() {
    String question = "what has been dark for eleven years?";
    ask(question, "");

    assertThat(ask(question, "").json().get("cached").asBoolean()).isTrue();
  }

  @Test
  void filtersNarrowAnAnswer() {
    JsonNode quotes =
        ask("Crimea", "&limit=2&from=2025-04-22&to=2025-04-23&speaker=Zelenskiy")
            .json()
            .get("quotes");

    assertThat(quotes.size()).isBetween(1, 2);
    for (JsonNode quote : quotes) {
      assertThat(quote.get("speaker").asString()).isEqualTo("Volodymyr Zelensky");
      assertThat(quote.get("published").asString()).isBetween("2025-04-22", "2025-04-23");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                              | question | is missing",
        "?question=                                      | question | the question is empty",
        "?question=%20%0A                                | question | the question is empty",
        "?question=lamp&limit=0                          | limit    | 1 to 25",
        "?question=lamp&limit=26                         | limit    | 1 to 25",
        "?question=lamp&limit=x                          | limit    | a whole number",
        "?question=lamp&limit=99999999999                | limit    | a whole number",
        "?question=lamp&from=yesterday                   | from     | a date such as 2025-04-23",
        "?question=lamp&to=2025-02-30                    | to       | a date such as 2025-04-23",
        "?question=lamp&from=2025-04-23&to=2025-04-22    | to       | is before 2025-04-23",
        "?question=lamp&zone=Europe/Nowhere              | zone     | a time zone such as Europe/Berlin",
        "?question=lamp&zone=%00                         | zone     | a time zone such as Europe/Berlin",
      })
  void aWrongParameterIsNamed(String query, String parameter, String words) {
    Response response = http.get("/api/answers" + query);

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.type()).isEqualTo("application/problem+json");
    JsonNode problem = response.json();
    assertThat(problem.get("status").asInt()).isEqualTo(400);
    assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
    assertThat(problem.get("detail").asString()).startsWith(parameter + ": ").contains(words);
  }

  @ParameterizedTest
  @MethodSource("hostileValues")
  void noValueBreaksIt(String value) {
    for (String path :
        List.of(
            "/api/answers?question=" + value,
            "/api/answers?question=lamp&speaker=" + value,
            "/api/answers?question=lamp&limit=" + value,
            "/api/answers?question=lamp&from=" + value,
            "/api/answers?question=lamp&zone=" + value,
            "/api/articles?file=" + value,
            "/api/articles?file=" + LIGHTHOUSE + "&start=" + value,
            "/" + value)) {
      String answer = http.raw("GET " + path + " HTTP/1.1", "Host: localhost");

      assertThat(answer).as(path).matches("(?s)HTTP/1.1 [234]\\d\\d.*");
      assertThat(answer).as(path).doesNotContain("java.", "dev.byline.", "Exception", "\tat ");
    }
  }

  static List<String> hostileValues() {
    return List.of(
        "%00",
        "lamp%00",
        "%ED%A0%80",
        "%FF%FE",
        "%",
        "%zz",
        "%2",
        "+",
        "%2B",
        "%25",
        "%22%28lamp%20AND%20*%3A*%20%5B",
        "%F0%9F%8F%AE",
        "%D0%BB%D0%B0%D0%BC%D0%BF%D0%B0",
        "..%2F..%2Fetc%2Fpasswd",
        "%3Cscript%3E",
        "-2147483648",
        "a".repeat(5_000),
        "a%20".repeat(1_500));
  }

  @ParameterizedTest
  @CsvSource({"500, 200", "501, 400", "6000, 400"})
  void aQuestionHasALongestLength(int length, int status) {
    assertThat(ask("x".repeat(length), "").status()).isEqualTo(status);
  }

  private Response ask(String question, String more) {
    return http.get("/api/answers?question=" + URLEncoder.encode(question, UTF_8) + more);
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
