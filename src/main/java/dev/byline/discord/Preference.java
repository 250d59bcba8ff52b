package dev.byline.discord;

import java.util.Locale;
import java.util.Optional;

/**
 * How somebody is answered.
 *
 * @param language whose words the reply is in
 * @param limit how many quotes an answer has where nobody says; empty for the bot's own
 */
record Preference(Locale language, Optional<Integer> limit) {

  /** In a language, with as many quotes as is usual. */
  static Preference in(Locale language) {
    return new Preference(language, Optional.empty());
  }
}
