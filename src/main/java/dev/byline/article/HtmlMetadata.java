package dev.byline.article;

import dev.byline.article.PublicationDate.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's head, its JSON-LD and the marks in its content say of the article. */
final class HtmlMetadata {

  private static final String TIMES =
      "meta[property=article:published_time], meta[itemprop=datePublished],"
          + " meta[name~=(?i)^(date|pubdate|publishdate|publish-date|dc\\.date|dc\\.date\\.issued"
          + "|dcterms\\.created|dcterms\\.date|sailthru\\.date|parsely-pub-date|article:published_time)$]";

  private HtmlMetadata() {}

  static Facts facts(Document page, Element content) {
    return JsonLd.facts(page).or(marked(page, content));
  }

  private static Facts marked(Document page, Element content) {
    return Facts.NONE
        .withTitle(
            contents(page, "meta[property=og:title]")
                .or(() -> text(content, "h1"))
                .or(() -> text(page, "[itemprop=headline]"))
                .or(() -> contents(page, "meta[name=twitter:title]"))
                .or(() -> text(page, "head > title"))
                .or(() -> text(page, "h1")))
        .withPublisher(
            contents(page, "meta[property=og:site_name]")
                .or(() -> contents(page, "meta[name~=(?i)^(publisher|dc\\.publisher)$]")))
        .withAuthor(
            contents(page, "meta[name~=(?i)^(author|dc\\.creator|parsely-author|byl)$]")
                .or(() -> contents(page, "meta[property=article:author]"))
                .filter(author -> !author.contains("://"))
                .or(() -> text(content, "[itemprop=author] [itemprop=name]"))
                .or(() -> text(content, "[itemprop=author], [rel=author]")))
        .withPublished(date(page, content))
        .withSources(sources(page));
  }

  private static Optional<PublicationDate> date(Document page, Element content) {
    Stream<String> stated = page.select(TIMES).stream().map(meta -> meta.attr("content"));
    Stream<String> shown =
        content.select("[itemprop=datePublished], time[pubdate], time[datetime]").stream()
            .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text());
    return Stream.concat(stated, shown)
        .flatMap(words -> PublicationDate.in(words, Origin.HTML_METADATA).stream())
        .findFirst();
  }

  private static List<String> sources(Document page) {
    return Stream.concat(
            page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
            page.select("meta[property=og:url]").stream().map(meta -> meta.attr("content")))
        .toList();
  }

  private static Optional<String> contents(Element root, String query) {
    return root.select(query).stream()
        .map(meta -> meta.attr("content"))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static Optional<String> text(Element root, String query) {
    return root.select(query).stream()
        .map(Element::text)
        .filter(value -> !value.isBlank())
        .findFirst();
  }
}
