package dev.byline.article;

import dev.byline.article.PublicationDate.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one part of a file says of the article. What a more trusted part says goes first: {@code
 * trusted.or(next)}.
 */
record Facts(
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> author,
    Optional<PublicationDate> published,
    List<String> sources) {

  static final Facts NONE =
      new Facts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  private static final int LONGEST = 500;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  Facts {
    title = cleaned(title);
    publisher = cleaned(publisher);
    author = cleaned(author);
    sources = sources.stream().filter(SourceAddress::names).distinct().toList();
  }

  /** These facts, and the other ones where these say nothing. */
  Facts or(Facts other) {
    return new Facts(
        title.or(other::title),
        publisher.or(other::publisher),
        author.or(other::author),
        published.or(other::published),
        sources.isEmpty() ? other.sources : sources);
  }

  Facts withTitle(Optional<String> found) {
    return new Facts(found, publisher, author, published, sources);
  }

  Facts withPublisher(Optional<String> found) {
    return new Facts(title, found, author, published, sources);
  }

  Facts withAuthor(Optional<String> found) {
    return new Facts(title, publisher, found, published, sources);
  }

  Facts withPublished(Optional<LocalDate> found, Origin origin) {
    return new Facts(
        title, publisher, author, found.map(date -> new PublicationDate(date, origin)), sources);
  }

  Facts withPublished(Optional<PublicationDate> found) {
    return new Facts(title, publisher, author, found, sources);
  }

  Facts withSources(List<String> found) {
    return new Facts(title, publisher, author, published, found);
  }

  private static Optional<String> cleaned(Optional<String> value) {
    return value
        .map(text -> SPACES.matcher(text.strip()).replaceAll(" "))
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
  }
}
