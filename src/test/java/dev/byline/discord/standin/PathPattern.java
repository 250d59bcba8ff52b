package dev.byline.discord.standin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path below the API's base, where a star stands for one segment, and two for all paths.
 *
 * @param text such as {@code /channels/*}{@code /messages}
 */
record PathPattern(String text) {

  PathPattern {
    if (!text.startsWith("/")) {
      throw new IllegalArgumentException("A path begins with a slash: " + text);
    }
  }

  /** What stood at the stars, decoded, or empty if the path is another. */
  Optional<List<String>> match(String path) {
    if (text.equals("/**")) {
      return Optional.of(List.of());
    }
    String[] wanted = text.split("/", -1);
    String[] given = path.split("/", -1);
    if (wanted.length != given.length) {
      return Optional.empty();
    }
    List<String> captures = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      String segment = decoded(given[i]);
      if (wanted[i].equals("*")) {
        captures.add(segment);
      } else if (!wanted[i].equals(segment)) {
        return Optional.empty();
      }
    }
    return Optional.of(captures);
  }

  /** A path segment may be written as it is or percent-encoded: {@code @original}. */
  private static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
