package dev.byline.discord;

import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;

/** The channel that admins choose: of a thread or a forum's post, the one in which it was begun. */
final class ParentChannel {

  private ParentChannel() {}

  /** Its id. */
  static String of(Channel channel) {
    // Of a thread that the bot cannot see only its own id is known.
    return channel instanceof ThreadChannel thread && !thread.isDetached()
        ? thread.getParentChannel().getId()
        : channel.getId();
  }
}
