package dev.byline.article;

import dev.byline.article.PublicationDate.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts that stand under names, as in front matter or a line {@code Author: Jane Roe}. */
final class KeyedFacts {

  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> PUBLISHER =
      List.of(
          "publisher",
          "publication",
          "newspaper",
          "outlet",
          "agency",
          "site",
          "sitename",
          "source");
  private static final List<String> AUTHOR = List.of("author", "authors", "byline", "by", "writer");
  private static final List<String> DATE =
      List.of(
          "date",
          "published",
          "publishedat",
          "publishedon",
          "publishdate",
          "publicationdate",
          "datepublished",
          "pubdate",
          "publishedtime");
  private static final List<String> SOURCE =
      List.of(
          "sourceurl", "url", "source", "sources", "link", "canonical", "canonicalurl", "original");

  private KeyedFacts() {}

  /** Whether a fact may stand under the name. */
  static boolean knows(String name) {
    return Stream.of(TITLE, PUBLISHER, AUTHOR, DATE, SOURCE)
        .anyMatch(names -> names.contains(plain(name)));
  }

  /** What the values say, whatever the case of their names and the dashes in them. */
  static Facts of(Map<String, List<String>> values, Origin dateOrigin) {
    Map<String, List<String>> plain =
        values.entrySet().stream()
            .collect(
                Collectors.toMap(entry -> plain(entry.getKey()), Map.Entry::getValue, (a, b) -> a));
    return Facts.NONE
        .withTitle(all(plain, TITLE).findFirst())
        .withPublisher(all(plain, PUBLISHER).filter(value -> !value.contains("://")).findFirst())
        .withAuthor(authors(plain))
        .withPublished(
            all(plain, DATE)
                .flatMap(value -> PublicationDate.in(value, dateOrigin).stream())
                .findFirst())
        .withSources(all(plain, SOURCE).filter(SourceAddress::names).toList());
  }

  private static Optional<String> authors(Map<String, List<String>> values) {
    return AUTHOR.stream()
        .map(name -> values.getOrDefault(name, List.of()))
        .filter(names -> !names.isEmpty())
        .map(names -> String.join(", ", names))
        .findFirst();
  }

  private static Stream<String> all(Map<String, List<String>> values, List<String> names) {
    return names.stream().flatMap(name -> values.getOrDefault(name, List.of()).stream());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
  }
}
