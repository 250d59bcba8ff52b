package dev.byline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.RunningByline;
import dev.byline.web.Http.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /briefings/{date}.png}. */
class PictureContractTest extends RunningByline {

  private static final String DAY = "/briefings/2025-04-23.png";

  private Http http;

  @BeforeEach
  void connect() {
    http = new Http(port);
  }

  @Test
  void aDayIsAPictureInEitherTheme() {
    Response light = http.get(DAY);
    Response dark = http.get(DAY + "?theme=dark");

    assertThat(light.status()).isEqualTo(200);
    assertThat(light.type()).isEqualTo("image/png");
    assertThat(light.header("ETag")).isNotEqualTo(dark.header("ETag"));
    assertThat(http.get(DAY + "?theme=light").header("ETag")).isEqualTo(light.header("ETag"));
  }

  @Test
  void whoHasItIsNotSentItAgain() {
    Response again = http.get(DAY, "If-None-Match", http.get(DAY).header("ETag"));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.header("Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void aDayWithoutArticlesHasNone() {
    assertThat(http.get("/briefings/1999-01-01.png").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "theme=pink, theme",
    "stories=0, stories",
    "zone=Nowhere, zone",
  })
  void whatCannotBeDrawnIsNamed(String query, String parameter) {
    Response refused = http.get(DAY + "?" + query);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("parameter").asString()).isEqualTo(parameter);
  }
}
