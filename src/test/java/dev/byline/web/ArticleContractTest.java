package dev.byline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.HeldFolder.Hold;
import dev.byline.RunningByline;
import dev.byline.web.Http.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code GET /api/articles}: a quote in its place, and nothing but what is indexed. */
class ArticleContractTest extends RunningByline {

  private Http http;

  @BeforeEach
  void connect() {
    http = new Http(port);
  }

  @Test
  void anArticleIsShownWithItsQuoteMarked() {
    JsonNode quote =
        http.get("/api/answers?question=what+did+Jory+Penrose+say").json().get("quotes").get(0);

    Response response =
        article(
            LIGHTHOUSE,
            "&start=" + quote.get("start").asInt() + "&end=" + quote.get("end").asInt());

    assertThat(response.status()).isEqualTo(200);
    JsonNode article = response.json();
    assertThat(article.propertyNames())
        .containsExactly(
            "file",
            "title",
            "publisher",
            "published",
            "publishedLabel",
            "url",
            "label",
            "paragraphs");
    assertThat(article.get("title").asString()).isEqualTo("Tolverne lighthouse lamp to burn again");
    assertThat(article.get("publisher").asString()).isEqualTo("Brine Chronicle");
    assertThat(article.get("published").asString()).isEqualTo("2025-03-14");
    assertThat(article.get("publishedLabel").asString()).isEqualTo("14 March 2025");
    assertThat(article.get("url").isNull()).isTrue();
    assertThat(article.get("label").asString()).isEqualTo(LIGHTHOUSE + ":7");
    assertThat(quoted(article)).containsExactly(quote.get("text").asString());
  }

  @Test
  void anArticleWithoutAQuoteIsShownFromItsBeginning() {
    JsonNode article = article(LIGHTHOUSE, "").json();

    assertThat(quoted(article)).isEmpty();
    assertThat(article.get("label").asString()).isEqualTo(LIGHTHOUSE + ":1");
    JsonNode first = article.get("paragraphs").get(0);
    assertThat(first.propertyNames()).containsExactly("line", "role", "segments");
    assertThat(first.get("line").asInt()).isEqualTo(1);
    assertThat(first.get("role").asString()).isEqualTo("TITLE");
  }

  @Test
  void sentencesDoNotRunTogether() {
    JsonNode paragraphs = article(LIGHTHOUSE, "").json().get("paragraphs");

    JsonNode last = paragraphs.get(paragraphs.size() - 1);
    assertThat(last.get("segments").valueStream().map(s -> s.get("text").asString()).toList())
        .containsExactly(
            "Fishermen have asked for its return since the winter storms.",
            " ",
            "They may get it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nowhere.txt",
        "../../etc/passwd",
        "/etc/passwd",
        "chronicle/../../../pom.xml",
        "chronicle/../" + LIGHTHOUSE,
        "./" + LIGHTHOUSE,
        "chronicle",
        "chronicle/empty.txt",
        "chronicle/tides.pdf",
        "chronicle\\lighthouse.txt",
        LIGHTHOUSE + "\u0000",
        "file:///etc/passwd",
        ""
      })
  void onlyWhatIsIndexedIsShown(String file) {
    Response response = article(file, "");

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.type()).isEqualTo("application/problem+json");
    assertThat(response.json().get("detail").asString()).isEqualTo("No such article is indexed.");
  }

  @Test
  void aFileThatChangedIsNotShownUntilItIsReadAgain() throws IOException {
    String file = "chronicle/changing.txt";
    write(file, "The tide\n\n20 March 2025\n\nThe tide was low.\n");
    http.post("/api/index");
    awaitRest();

    try (Hold hold = folder().holdListing()) {
      write(file, "The tide\n\n20 March 2025\n\nThe tide was very high.\n");
      Response changed = article(file, "");

      assertThat(changed.status()).isEqualTo(409);
      assertThat(changed.type()).isEqualTo("application/problem+json");
      assertThat(changed.json().get("detail").asString()).contains("being read again");
    }

    awaitRest();
    assertThat(article(file, "").body()).contains("The tide was very high.");
  }

  @Test
  void aQuoteOfAFileThatChangedIsNoLongerGiven() throws IOException {
    String file = "chronicle/retracted.txt";
    write(file, "A theft\n\n20 March 2025\n\nThe gull of Porthgwarra stole nine pasties.\n");
    http.post("/api/index");
    awaitRest();
    String question = "/api/answers?question=gull+Porthgwarra+pasties";
    assertThat(http.get(question).json().get("quotes").get(0).get("file").asString())
        .isEqualTo(file);

    try (Hold hold = folder().holdListing()) {
      write(file, "A theft\n\n20 March 2025\n\nNothing was stolen at all.\n");

      assertThat(http.get(question).json().get("quotes").isEmpty()).isTrue();
    }
  }

  private Response article(String file, String more) {
    return http.get("/api/articles?file=" + URLEncoder.encode(file, UTF_8) + more);
  }

  private static List<String> quoted(JsonNode article) {
    return article
        .get("paragraphs")
        .valueStream()
        .flatMap(paragraph -> paragraph.get("segments").valueStream())
        .filter(segment -> segment.get("quoted").asBoolean())
        .map(segment -> segment.get("text").asString())
        .toList();
  }
}
