package dev.byline.subscription;

/**
 * A place where briefings are posted.
 *
 * @param guild the server's id, which only its surface understands
 * @param channel the channel's id, likewise
 */
public record Destination(String guild, String channel) {

  public Destination {
    Ids.check("guild", guild);
    Ids.check("channel", channel);
  }
}
