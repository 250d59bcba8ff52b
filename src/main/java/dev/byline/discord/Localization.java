package dev.byline.discord;

import dev.byline.chat.Words;
import java.util.function.BiConsumer;
import net.dv8tion.jda.api.interactions.DiscordLocale;

/** What commands are called in other languages. */
final class Localization {

  private Localization() {}

  /** For each locale of Discord's that has words of its own: English is what has none. */
  static void each(BiConsumer<DiscordLocale, Words> translation) {
    for (DiscordLocale locale : DiscordLocale.values()) {
      Words words = Words.in(locale.toLocale());
      if (words != Words.ENGLISH) {
        translation.accept(locale, words);
      }
    }
  }
}
