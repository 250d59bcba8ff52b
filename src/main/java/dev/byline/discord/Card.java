package dev.byline.discord;

import java.util.Optional;

/**
 * A piece of a reply as Discord shows it, escaped already.
 *
 * @param title may be empty
 * @param body with Discord's markup
 * @param colour of its edge
 */
record Card(String title, String body, int colour, Optional<String> url) {

  /** A card that only has a body. */
  static Card of(String body, int colour) {
    return new Card("", body, colour, Optional.empty());
  }

  int length() {
    return title.length() + body.length();
  }
}
