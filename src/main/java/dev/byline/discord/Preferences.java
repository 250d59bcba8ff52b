package dev.byline.discord;

import dev.byline.chat.Words;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.Interaction;

/** How somebody is answered: as the admins of their server chose, or else as they are used to. */
final class Preferences {

  private final SettingsFile settings;

  Preferences(SettingsFile settings) {
    this.settings = settings;
  }

  /** Who does something tells their language with it. */
  Preference of(Interaction event) {
    return preference(Acknowledgement.server(event), event.getUserLocale().toLocale());
  }

  Words words(Interaction event) {
    return Words.in(of(event).language());
  }

  /** Who writes a message does not tell: it is their server's, and English in direct messages. */
  Preference of(Optional<Guild> guild) {
    return preference(guild, guild.map(in -> in.getLocale().toLocale()).orElse(Locale.ENGLISH));
  }

  private Preference preference(Optional<Guild> guild, Locale own) {
    ServerSettings chosen = guild.map(in -> settings.of(in.getId())).orElse(ServerSettings.NONE);
    return new Preference(chosen.language().orElse(own), chosen.limit());
  }
}
