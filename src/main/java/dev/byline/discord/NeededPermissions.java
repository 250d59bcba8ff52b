package dev.byline.discord;

import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/** What the bot must be allowed in a channel to answer there; the invite link asks for the same. */
final class NeededPermissions {

  static final List<Permission> ALL =
      List.of(
          Permission.VIEW_CHANNEL,
          Permission.MESSAGE_SEND,
          Permission.MESSAGE_SEND_IN_THREADS,
          Permission.MESSAGE_EMBED_LINKS,
          Permission.MESSAGE_HISTORY);

  /** Where members write, so that there may be something to answer. */
  static final Set<ChannelType> CHANNELS =
      Set.of(
          ChannelType.TEXT,
          ChannelType.NEWS,
          ChannelType.VOICE,
          ChannelType.STAGE,
          ChannelType.FORUM);

  private NeededPermissions() {}

  /** Those that the bot lacks in a channel, as Discord names them. */
  static List<String> lacking(GuildChannel channel) {
    return ALL.stream()
        // In a forum only its posts are written in, and those are threads.
        .filter(
            needed -> needed != Permission.MESSAGE_SEND || channel.getType() != ChannelType.FORUM)
        .filter(needed -> !channel.getGuild().getSelfMember().hasPermission(channel, needed))
        .map(Permission::getName)
        .toList();
  }
}
