package dev.byline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.HeldFolder.Hold;
import dev.byline.RunningByline;
import dev.byline.web.Http.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may talk to the bot, and what browsers may do with its pages. */
class AccessTest extends RunningByline {

  private Http http;

  @BeforeEach
  void connect() {
    http = new Http(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]", "bot.example"})
  void itAnswersUnderItsOwnNames(String host) {
    assertThat(http.raw("GET /api/index HTTP/1.1", "Host: " + host + ":" + port))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "evil.example:80",
        "127.0.0.1.nip.io",
        "[::2]"
      })
  void itRefusesForeignNames(String host) {
    for (String path : new String[] {"/", "/api/index", "/actuator/health", "/nowhere"}) {
      assertThat(http.raw("GET " + path + " HTTP/1.1", "Host: " + host))
          .startsWith("HTTP/1.1 403")
          .contains("application/problem+json", "byline.web.allowed-hosts");
    }
  }

  @Test
  void otherHeadersDoNotMakeAForeignNameOurs() {
    assertThat(
            http.raw(
                "GET http://evil.example/api/index HTTP/1.1",
                "Host: evil.example",
                "X-Forwarded-Host: localhost",
                "Forwarded: host=localhost"))
        .startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, http://evil.example",
    "Origin, http://localhost:1",
    "Origin, null",
    "Origin, ::",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
  })
  void nothingIsChangedForAForeignPage(String header, String value) {
    Response response = http.post("/api/index", header, value);

    assertThat(response.status()).isEqualTo(403);
    assertThat(response.type()).isEqualTo("application/problem+json");
    assertThat(response.json().get("status").asInt()).isEqualTo(403);
  }

  @Test
  void ourOwnPageMayChangeThings() {
    Response response =
        http.post(
            "/api/index", "Origin", "http://localhost:" + port, "Sec-Fetch-Site", "same-origin");

    assertThat(response.status()).isEqualTo(202);
  }

  @Test
  void aProgramThatIsNoBrowserMayChangeThings() {
    assertThat(http.post("/api/index").status()).isEqualTo(202);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index.html",
        "/js/main.js",
        "/byline.css",
        "/favicon.svg",
        "/api/index",
        "/api/answers?question=lamp",
        "/api/answers",
        "/api/articles?file=nowhere",
        "/nowhere",
        "/actuator/health",
        "/error"
      })
  void everyResponseTellsBrowsersToKeepToThisPage(String path) {
    Response response = http.get(path);

    assertThat(response.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(response.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(response.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(response.header("Server")).isEmpty();
  }

  @Test
  void aRefusalSaysTheSame() {
    assertThat(http.raw("GET / HTTP/1.1", "Host: evil.example"))
        .containsIgnoringCase("Content-Security-Policy:")
        .containsIgnoringCase("X-Content-Type-Options: nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/api/nowhere",
        "/js/nowhere.js",
        "/application.yml",
        "/js/",
        "/WEB-INF/web.xml"
      })
  void anUnknownPathIsAProblem(String path) {
    Response response = http.get(path);

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.type()).isEqualTo("application/problem+json");
    assertThat(response.body()).doesNotContain("java", "Exception");
  }

  @Test
  void aFailureOfOursSaysNothingOfItsCause() {
    try (Hold hold = folder().breakReading()) {
      Response response = http.get("/api/articles?file=" + LIGHTHOUSE);

      assertThat(response.status()).isEqualTo(500);
      assertThat(response.type()).isEqualTo("application/problem+json");
      assertThat(response.json().get("title").asString()).isEqualTo("Internal Server Error");
      assertThat(response.body()).doesNotContain("secret", "java", "Exception");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/answers?question=lamp", "/api/articles?file=x"})
  void readingIsNotPosting(String path) {
    Response response = http.post(path);

    assertThat(response.status()).isEqualTo(405);
    assertThat(response.type()).isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "OPTIONS", "PROPFIND", "PUT", "DELETE"})
  void otherMethodsChangeNothing(String method) {
    var before = index.state().attempt().orElseThrow().startedAt();

    String answer =
        http.raw(method + " /api/index HTTP/1.1", "Host: localhost", "Content-Length: 0");

    assertThat(answer).matches("(?s)HTTP/1.1 (200|4\\d\\d).*");
    assertThat(index.state().attempt().orElseThrow().startedAt()).isEqualTo(before);
  }
}
