package dev.byline.discord;

import dev.byline.chat.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.interactions.Interaction;

/** How somebody is answered: as the admins of their server chose, or else as they are used to. */
final class Preferences {

  /** So many channels are named to somebody who asks in another. */
  private static final int NAMED = 5;

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

  /**
   * Where to ask instead, where the admins want no answers that everybody sees; empty where they do
   * not mind. Channels for questions are meant for answers anyway, and deleted ones for none.
   */
  Optional<String> elsewhere(Optional<Guild> guild, Channel channel, Words words) {
    if (guild.isEmpty()) {
      return Optional.empty();
    }
    ServerSettings chosen = settings.of(guild.get().getId());
    List<String> open = existing(chosen.onlyIn(), guild.get());
    if (open.isEmpty()
        || open.contains(ParentChannel.of(channel))
        || chosen.questionChannels().contains(ParentChannel.of(channel))) {
      return Optional.empty();
    }
    return Optional.of(
        words.say(
            "discord.elsewhere",
            words.either(open.stream().limit(NAMED).map(id -> "<#" + id + ">").toList()),
            words.say("command.ask.name")));
  }

  private static List<String> existing(Set<String> channels, Guild guild) {
    return channels.stream().filter(id -> guild.getGuildChannelById(id) != null).sorted().toList();
  }

  private Preference preference(Optional<Guild> guild, Locale own) {
    ServerSettings chosen = guild.map(in -> settings.of(in.getId())).orElse(ServerSettings.NONE);
    return new Preference(chosen.language().orElse(own), chosen.limit());
  }
}
