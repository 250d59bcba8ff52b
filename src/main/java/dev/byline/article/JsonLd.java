package dev.byline.article;

import dev.byline.article.PublicationDate.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema.org description of an article that many pages carry in a script. */
final class JsonLd {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private JsonLd() {}

  static Facts facts(Document page) {
    Facts facts = Facts.NONE;
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (JsonNode article : articles(script.data())) {
        facts = facts.or(facts(article));
      }
    }
    return facts;
  }

  private static List<JsonNode> articles(String json) {
    List<JsonNode> articles = new ArrayList<>();
    try {
      JsonNode root = MAPPER.readTree(json);
      Stream<JsonNode> top = root.isArray() ? stream(root) : Stream.of(root);
      top.flatMap(node -> Stream.concat(Stream.of(node), stream(node.path("@graph"))))
          .filter(JsonLd::isArticle)
          .forEach(articles::add);
    } catch (JacksonException e) {
      return List.of(); // A page's broken script says nothing; the rest of the page may.
    }
    return articles;
  }

  private static boolean isArticle(JsonNode node) {
    return texts(node.path("@type"))
        .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting"));
  }

  private static Facts facts(JsonNode article) {
    return Facts.NONE
        .withTitle(texts(article.path("headline")).findFirst())
        .withPublisher(names(article.path("publisher")))
        .withAuthor(names(article.path("author")))
        .withPublished(
            texts(article.path("datePublished"))
                .flatMap(words -> PublicationDate.in(words, Origin.HTML_METADATA).stream())
                .findFirst())
        .withSources(
            Stream.of(
                    article.path("url"),
                    article.path("mainEntityOfPage"),
                    article.path("mainEntityOfPage").path("@id"))
                .flatMap(JsonLd::texts)
                .toList());
  }

  private static Optional<String> names(JsonNode node) {
    Stream<JsonNode> nodes = node.isArray() ? stream(node) : Stream.of(node);
    String joined =
        String.join(
            ", ",
            nodes
                .flatMap(each -> texts(each.isObject() ? each.path("name") : each))
                .filter(name -> !name.isBlank() && !name.contains("://"))
                .toList());
    return Optional.of(joined).filter(names -> !names.isEmpty());
  }

  private static Stream<String> texts(JsonNode node) {
    Stream<JsonNode> nodes = node.isArray() ? stream(node) : Stream.of(node);
    return nodes.filter(JsonNode::isString).map(JsonNode::stringValue);
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
