package dev.byline.discord;

import java.util.List;
import net.dv8tion.jda.api.Permission;
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

  private NeededPermissions() {}

  /** Those that the bot lacks in a channel, as Discord names them. */
  static List<String> lacking(GuildChannel channel) {
    return ALL.stream()
        .filter(needed -> !channel.getGuild().getSelfMember().hasPermission(channel, needed))
        .map(Permission::getName)
        .toList();
  }
}
