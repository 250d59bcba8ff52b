package dev.byline.article;

import static dev.byline.article.SampleArticles.body;
import static dev.byline.article.SampleArticles.read;
import static dev.byline.article.SampleArticles.roles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.article.Paragraph.Role;
import org.junit.jupiter.api.Test;

class HtmlArticleTest {

  private static final String PROSE =
      "The council voted on Tuesday to rebuild the wall before the storms arrive in the winter.";

  @Test
  void onlyTheMainContentIsRead() {
    Article article =
        read(
            "a.html",
            "<header><p>Quay Daily</p></header><nav><a href=/>Home</a></nav><main><h1>The wall</h1><p>"
                + PROSE
                + "</p><aside>Buy now, please do.</aside><p style='display: none'>Hidden words.</p><script>var x;</script></main>"
                + "<footer>All rights reserved.</footer>");

    assertThat(roles(article)).containsExactly(Role.TITLE, Role.BODY);
    assertThat(body(article)).containsExactly(PROSE);
  }

  @Test
  void withoutMarksTheElementWithNearlyAllTheTextIsTheContent() {
    Article article =
        read(
            "a.html",
            "<div><ul><li><a href=/a>News and sport</a></ul></div><div id=x><div><p>"
                + PROSE
                + "</p><p>"
                + PROSE
                + "</p></div></div><div>Contact</div>");

    assertThat(body(article)).containsExactly(PROSE, PROSE);
  }

  @Test
  void metadataAreTakenFromTheHeadAndFromJsonLd() {
    Article article =
        read(
            "a.html",
            """
            <html><head><title>Wall | QD</title>
            <meta property="og:title" content="The wall"><meta property="og:site_name" content="QD">
            <meta property="article:published_time" content="2024-02-06T01:00:00Z">
            <link rel=canonical href="https://example.org/wall">
            <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"The old wall",
            "datePublished":"2024-02-05T20:00:00-05:00","author":[{"name":"Jane Roe"},{"name":"John Doe"}],
            "publisher":{"@type":"Organization","name":"Quay Daily"}}]}</script>
            <script type="application/ld+json">{broken</script></head><body><p>%s</p></body></html>
            """
                .formatted(PROSE));

    assertThat(article.title()).isEqualTo("The old wall");
    assertThat(article.publisher()).contains("Quay Daily");
    assertThat(article.author()).contains("Jane Roe, John Doe");
    assertThat(article.published())
        .hasToString(
            "PublicationDate[date=2024-02-05, origin=HTML_METADATA, time=Optional[2024-02-06T01:00:00Z]]");
    assertThat(article.sources()).containsExactly("https://example.org/wall");
  }

  @Test
  void sentencesReadWithoutTagsAndSpanThem() {
    String html =
        "<article><p>Wall &amp; <b>tower</b>\n  stand. <i>AT&amp;T</i> paid 5&nbsp;euros.</p></article>";
    Article article = read("a.html", html);

    assertThat(body(article)).containsExactly("Wall & tower stand.", "AT&T paid 5 euros.");
    assertThat(article.paragraphs().getFirst().sentences().getFirst().span().cut(html))
        .isEqualTo("Wall &amp; <b>tower</b>\n  stand.");
  }

  @Test
  void lineBreaksPartWordsAndTwoOfThemParagraphs() {
    Article article =
        read("a.html", "<div>" + PROSE + "<br>It was late.<br><br>" + PROSE + "</div>");

    assertThat(article.paragraphs()).hasSize(2);
    assertThat(body(article)).containsExactly(PROSE, "It was late.", PROSE);
  }

  @Test
  void linesAreThoseOfTheSource() {
    Article article = read("a.html", "<html>\r\n<body>\r\n<p>\r\n" + PROSE + "</p></body></html>");

    assertThat(article.paragraphs().getFirst().line()).isEqualTo(4);
  }

  @Test
  void captionsAndLinkListsAreNoBody() {
    Article article =
        read(
            "a.html",
            "<article><p>"
                + PROSE
                + "</p><figure><img src=x><figcaption>Waves.</figcaption></figure><ul><li><a href=/b>Another wall</a></li></ul></article>");

    assertThat(roles(article)).containsExactly(Role.BODY, Role.CAPTION, Role.LINKS);
  }
}
