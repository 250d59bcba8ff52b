package dev.byline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.HeldFolder.Hold;
import dev.byline.RunningByline;
import dev.byline.web.Http.Response;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code /api/index}, and what operators see. */
class IndexContractTest extends RunningByline {

  private Http http;

  @BeforeEach
  void connect() {
    http = new Http(port);
  }

  @Test
  void theIndexSaysHowItStands() {
    JsonNode state = http.get("/api/index").json();

    assertThat(state.propertyNames())
        .containsExactly(
            "state",
            "generation",
            "articles",
            "sentences",
            "from",
            "to",
            "indexedAt",
            "skipped",
            "ignored",
            "lastAttempt");
    assertThat(state.get("state").asString()).isEqualTo("SERVING");
    assertThat(state.get("generation").asLong()).isPositive();
    assertThat(state.get("articles").asInt()).isGreaterThan(30);
    assertThat(state.get("sentences").asInt()).isGreaterThan(state.get("articles").asInt());
    assertThat(state.get("from").asString()).isEqualTo("2025-03-14");
    assertThat(state.get("to").asString()).isEqualTo("2025-04-24");
    assertThat(Instant.parse(state.get("indexedAt").asString())).isBefore(Instant.now());
    assertThat(state.get("skipped").get(0).get("file").asString()).isEqualTo("chronicle/empty.txt");
    assertThat(state.get("skipped").get(0).get("reason").asString()).isEqualTo("empty");
    assertThat(state.get("ignored").get(0).asString()).isEqualTo("chronicle/tides.pdf");
  }

  @Test
  void theLastAttemptIsReported() {
    // Other tests may have changed the folder: the second attempt finds it as the first left it.
    http.post("/api/index");
    awaitRest();
    http.post("/api/index");
    awaitRest();

    JsonNode attempt = http.get("/api/index").json().get("lastAttempt");

    assertThat(attempt.propertyNames())
        .containsExactly(
            "mode", "startedAt", "finishedAt", "outcome", "done", "total", "changed", "reason");
    assertThat(attempt.get("mode").asString()).isEqualTo("CHANGES");
    assertThat(attempt.get("outcome").asString()).isEqualTo("UNCHANGED");
    assertThat(attempt.get("reason").isNull()).isTrue();
    assertThat(Instant.parse(attempt.get("finishedAt").asString()))
        .isAfterOrEqualTo(Instant.parse(attempt.get("startedAt").asString()));
  }

  @Test
  void onlyOneAttemptIsStartedAtATime() {
    try (Hold hold = folder().holdReading()) {
      Response first = http.post("/api/index?full=true");
      Response second = http.post("/api/index");

      assertThat(first.status()).isEqualTo(202);
      assertThat(first.json().get("state").asString()).isEqualTo("INDEXING");
      assertThat(first.json().get("lastAttempt").get("outcome").asString()).isEqualTo("RUNNING");
      assertThat(first.json().get("lastAttempt").get("finishedAt").isNull()).isTrue();
      assertThat(second.status()).isEqualTo(409);
      assertThat(second.type()).isEqualTo("application/problem+json");
      assertThat(second.json().get("detail").asString()).contains("GET /api/index");
    }
  }

  @Test
  void aFullAttemptServesTheNextGeneration() {
    long before = http.get("/api/index").json().get("generation").asLong();

    http.post("/api/index?full=true");
    awaitRest();

    JsonNode state = http.get("/api/index").json();
    assertThat(state.get("generation").asLong()).isGreaterThan(before);
    assertThat(state.get("lastAttempt").get("outcome").asString()).isEqualTo("SUCCEEDED");
  }

  @Test
  void answersGoOnWhileAnAttemptRuns() {
    try (Hold hold = folder().holdReading()) {
      http.post("/api/index?full=true");

      Response answer = http.get("/api/answers?question=lamp");

      assertThat(answer.json().get("status").asString()).isEqualTo("ANSWERED");
      assertThat(http.get("/actuator/health/readiness").status()).isEqualTo(200);
    }
  }

  @Test
  void theModeIsAYesOrNo() {
    Response response = http.post("/api/index?full=perhaps");

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.json().get("parameter").asString()).isEqualTo("full");
    assertThat(response.json().get("detail").asString()).isEqualTo("full: takes true or false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
  void itIsUpOnceAGenerationIsServed(String path) {
    Response response = http.get(path);

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.json().get("status").asString()).isEqualTo("UP");
  }

  @Test
  void itIsMeasured() {
    Response response = http.get("/actuator/prometheus");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).contains("jvm_memory_used_bytes", "process_uptime_seconds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "env",
        "beans",
        "heapdump",
        "configprops",
        "loggers",
        "mappings",
        "threaddump",
        "shutdown"
      })
  void nothingElseIsShownToOperators(String endpoint) {
    assertThat(http.get("/actuator/" + endpoint).status()).isEqualTo(404);
    assertThat(http.post("/actuator/" + endpoint).status()).isEqualTo(404);
  }
}
