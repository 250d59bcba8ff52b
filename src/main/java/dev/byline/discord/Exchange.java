package dev.byline.discord;

import java.util.Locale;
import java.util.Optional;

/**
 * What was asked and how, so that the buttons beneath the reply still know it.
 *
 * @param line that asks the same again
 * @param before what the line goes on from, if it does
 * @param language whose words the reply is in
 */
record Exchange(String line, Optional<String> before, Locale language) {

  /** The same, in the language of whoever wants to see it now. */
  Exchange in(Locale other) {
    return new Exchange(line, before, other);
  }

  /** What a next line goes on from. */
  String question() {
    return before.orElse(line);
  }
}
