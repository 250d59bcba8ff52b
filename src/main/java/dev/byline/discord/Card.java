package dev.byline.discord;

import dev.byline.chat.Part;
import java.util.Optional;

/**
 * A piece of a reply as Discord shows it, escaped already.
 *
 * @param title may be empty
 * @param body with Discord's markup
 * @param colour of its edge
 * @param brief the same in short, for those who see no embeds; may be empty
 * @param quoted where the sentence stands that it shows, if it shows one
 */
record Card(String title, String body, int colour, String brief, Optional<Part.Place> quoted) {

  /** A card that only has a body. */
  static Card of(String body, int colour) {
    return new Card("", body, colour, "", Optional.empty());
  }

  /** The same beneath a title. */
  Card titled(String words) {
    return new Card(words, body, colour, brief, quoted);
  }

  int length() {
    return title.length() + Math.max(1, body.length());
  }
}
