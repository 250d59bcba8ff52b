package dev.byline.discord.standin;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A user in a guild, with roles. */
public final class Member {

  private final World world;
  private final Guild guild;
  private final User user;
  private final List<Role> roles = new ArrayList<>();

  Member(World world, Guild guild, User user) {
    this.world = world;
    this.guild = guild;
    this.user = user;
  }

  public User user() {
    return user;
  }

  public String id() {
    return user.id();
  }

  public String name() {
    return user.name();
  }

  /** Gives this member a role of the guild. */
  public Member with(Role role) {
    world.does(() -> roles.add(role));
    return this;
  }

  /** Sets the language of this member's client, as {@link User#speaks}. */
  public Member speaks(String tag) {
    user.speaks(tag);
    return this;
  }

  /** This member in a channel or thread of the guild. */
  public Participant in(Channel channel) {
    return world.reads(
        () -> {
          if (channel.guild().filter(guild::equals).isEmpty()) {
            throw new IllegalArgumentException(channel.name() + " is not in " + guild.name());
          }
          if (!channel.allows(user, Permission.VIEW_CHANNEL)) {
            throw new AssertionError(name() + " cannot see " + channel.name());
          }
          return new Participant(world, user, channel);
        });
  }

  /** This member in the direct-message channel with the bot. */
  public Participant directly() {
    return user.directly();
  }

  List<Role> roles() {
    return roles;
  }

  /** Permissions in the guild, before any channel's exceptions. */
  long permissions() {
    long granted = Permission.bits(guild.everyone().permissions());
    for (Role role : roles) {
      granted |= Permission.bits(role.permissions());
    }
    return Permission.ADMINISTRATOR.in(granted) || guild.owner().equals(user)
        ? Permission.ALL
        : granted;
  }

  /** Without the user, as messages hold it. */
  ObjectNode partial() {
    ObjectNode json = Json.object().put("joined_at", "2020-01-01T00:00:00+00:00");
    json.put("deaf", false).put("mute", false).put("flags", 0).put("pending", false);
    json.set("roles", Json.strings(roles.stream().map(Role::id).toList()));
    return json;
  }

  ObjectNode json() {
    ObjectNode json = partial();
    json.set("user", user.json());
    return json;
  }
}
