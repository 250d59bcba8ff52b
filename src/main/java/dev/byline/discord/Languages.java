package dev.byline.discord;

import dev.byline.chat.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;

/**
 * In which language somebody is answered: the server's, where its admins chose one, or their own.
 */
final class Languages {

  private final SettingsFile settings;

  Languages(SettingsFile settings) {
    this.settings = settings;
  }

  /** Who does something tells their language with it. */
  Locale of(Interaction event) {
    return Acknowledgement.server(event)
        .flatMap(this::chosen)
        .orElseGet(() -> event.getUserLocale().toLocale());
  }

  Words words(Interaction event) {
    return Words.in(of(event));
  }

  /** Who writes a message does not tell: it is their server's, and English in direct messages. */
  Locale of(Optional<Guild> guild) {
    return guild
        .map(in -> chosen(in).orElseGet(() -> in.getLocale().toLocale()))
        .orElse(Locale.ENGLISH);
  }

  private Optional<Locale> chosen(Guild guild) {
    return settings.of(guild.getId()).language();
  }

  /** For each locale of Discord's that has words of its own: English is what has none. */
  static void translate(BiConsumer<DiscordLocale, Words> translation) {
    for (DiscordLocale locale : DiscordLocale.values()) {
      Words words = Words.in(locale.toLocale());
      if (words != Words.ENGLISH) {
        translation.accept(locale, words);
      }
    }
  }
}
