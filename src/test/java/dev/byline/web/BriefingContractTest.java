package dev.byline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.RunningByline;
import dev.byline.article.ArticleFolder;
import dev.byline.article.ReadOutcome;
import dev.byline.web.Http.Response;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

/** {@code /api/briefings/{date}}, and the same as Markdown and as a feed. */
class BriefingContractTest extends RunningByline {

  private static final String DAY = "/api/briefings/2025-04-23";

  @Autowired private ArticleFolder folder;

  private Http http;

  @BeforeEach
  void connect() {
    http = new Http(port);
  }

  @Test
  void aDayHasStoriesWithWhoTellsThem() {
    JsonNode day = http.get(DAY).json();

    assertThat(day.get("date").asString()).isEqualTo("2025-04-23");
    assertThat(day.get("zone").asString()).isNotBlank();
    JsonNode story = day.get("stories").get(0);
    assertThat(story.propertyNames())
        .containsExactly("headline", "publishers", "articles", "quotes");
    assertThat(story.get("headline")).isEqualTo(story.get("articles").get(0).get("title"));
    assertThat(story.get("publishers").asInt()).isPositive();
  }

  @Test
  void itsQuotesAreThoseOfAnswersAndStandInTheirFiles() {
    JsonNode asked = http.get("/api/answers?question=what+did+Zelensky+say+about+Crimea").json();
    List<String> shape = List.copyOf(asked.get("quotes").get(0).propertyNames());
    JsonNode quotes = http.get(DAY).json().get("stories").get(0).get("quotes");

    assertThat(quotes.valueStream())
        .isNotEmpty()
        .allSatisfy(
            quote -> {
              assertThat(quote.propertyNames()).containsExactlyElementsOf(shape);
              assertThat(read(quote)).isEqualTo(quote.get("text").asString());
            });
  }

  private String read(JsonNode quote) {
    return ((ReadOutcome.Read) folder.read(quote.get("file").asString()))
        .article()
        .text()
        .substring(quote.get("start").asInt(), quote.get("end").asInt());
  }

  @Test
  void aDayWithoutArticlesHasNoStoriesAndLeadsToOneThatHas() {
    JsonNode none = http.get("/api/briefings/1999-01-01").json();

    assertThat(none.get("stories")).isEmpty();
    assertThat(none.get("after").asString()).startsWith("2025-");
  }

  @ParameterizedTest
  @CsvSource({"stories=0, stories", "stories=26, stories", "zone=Nowhere, zone"})
  void whatCannotBeGivenIsNamed(String query, String parameter) {
    Response refused = http.get(DAY + "?" + query);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("parameter").asString()).isEqualTo(parameter);
  }

  @Test
  void aDayIsMarkdownToo() {
    Response markdown = http.get("/briefings/2025-04-23.md");

    assertThat(markdown.type()).startsWith("text/markdown");
    assertThat(markdown.body()).startsWith("# Wednesday, 23 April 2025").contains("\n## ", "\n> ");
  }

  @Test
  void theFeedIsXmlWithAnEntryADay() throws Exception {
    Response feed = http.get("/briefings.atom");

    assertThat(feed.type()).startsWith("application/atom+xml");
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(feed.body())));
    assertThat(xml.getDocumentElement().getTagName()).isEqualTo("feed");
    assertThat(xml.getElementsByTagName("entry").getLength()).isPositive();
  }
}
