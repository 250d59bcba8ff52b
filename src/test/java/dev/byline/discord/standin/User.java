package dev.byline.discord.standin;

import tools.jackson.databind.node.ObjectNode;

/** An account, known by its name; the bot's own is one as well. */
public final class User {

  private final World world;
  private final String id;
  private final String name;
  private final boolean bot;
  private String locale = "en-US";
  private boolean closedToDirectMessages;

  User(World world, String id, String name, boolean bot) {
    this.world = world;
    this.id = id;
    this.name = name;
    this.bot = bot;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  boolean isBot() {
    return bot;
  }

  /**
   * Sets the language of this user's client.
   *
   * @param tag one of Discord's locales, such as {@code de} or {@code en-GB}
   */
  public User speaks(String tag) {
    if (!Locales.known(tag)) {
      throw new IllegalArgumentException("Not a locale of Discord's: " + tag);
    }
    world.does(() -> locale = tag);
    return this;
  }

  String locale() {
    return locale;
  }

  /** From now on the bot cannot write to this user directly. */
  public void refusesDirectMessages() {
    world.does(() -> closedToDirectMessages = true);
  }

  boolean closedToDirectMessages() {
    return closedToDirectMessages;
  }

  /** This user in the direct-message channel with the bot. */
  public Participant directly() {
    return world.changes(() -> new Participant(world, this, directChannel()));
  }

  Channel directChannel() {
    return world.channels.values().stream()
        .filter(channel -> channel.recipient().filter(this::equals).isPresent())
        .findFirst()
        .orElseGet(
            () -> {
              Channel channel = Channel.direct(world, this);
              world.channels.put(channel.id(), channel);
              return channel;
            });
  }

  String mention() {
    return "<@" + id + ">";
  }

  ObjectNode json() {
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("username", name)
            .put("discriminator", "0")
            .put("public_flags", 0)
            .put("bot", bot);
    json.putNull("global_name").putNull("avatar");
    return json;
  }
}
