package dev.byline.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The web address an article was taken from, and what it says. */
final class SourceAddress {

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"“”]++", Pattern.CASE_INSENSITIVE);

  private static final Set<String> SEARCH_ENGINES =
      Set.of(
          "google",
          "bing",
          "yahoo",
          "duckduckgo",
          "yandex",
          "baidu",
          "ecosia",
          "startpage",
          "qwant");

  private SourceAddress() {}

  /** The addresses in the words, in their order, without punctuation after them. */
  static List<String> in(String words) {
    return ADDRESS.matcher(words).results().map(match -> trimmed(match.group())).toList();
  }

  /** Whether the address is one of the web and no search engine's home page. */
  static boolean names(String address) {
    return host(address).filter(host -> !(isSearchEngine(host) && isHome(address))).isPresent();
  }

  /** The host without {@code www.}, which stands for a publisher that is not named. */
  static Optional<String> host(String address) {
    if (!address.regionMatches(true, 0, "http", 0, 4)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(URI.create(address).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT))
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The day in the address's path, such as {@code /2025/04/23/}. */
  static Optional<LocalDate> date(String address) {
    return Dates.in(path(address));
  }

  /** What the first of the addresses says: publisher and date. */
  static Facts facts(List<String> addresses) {
    List<String> named = addresses.stream().filter(SourceAddress::names).toList();
    return Facts.NONE
        .withPublisher(named.stream().flatMap(address -> host(address).stream()).findFirst())
        .withPublished(
            named.stream().flatMap(address -> date(address).stream()).findFirst(),
            PublicationDate.Origin.SOURCE_URL);
  }

  private static boolean isSearchEngine(String host) {
    return List.of(host.split("\\.", -1)).stream().anyMatch(SEARCH_ENGINES::contains);
  }

  private static boolean isHome(String address) {
    String path = path(address);
    return path.isEmpty()
        || path.equals("/")
        || path.startsWith("/?")
        || path.startsWith("/search");
  }

  private static String path(String address) {
    int slash = address.indexOf('/', address.indexOf("://") + 3);
    return slash < 0 ? "" : address.substring(slash);
  }

  private static String trimmed(String address) {
    int end = address.length();
    while (end > 0 && ".,;:!?)]}'’".indexOf(address.charAt(end - 1)) >= 0) {
      end--;
    }
    return address.substring(0, end);
  }
}
