package dev.byline.discord.standin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A server, in people's words: channels, roles and members, the bot among them. */
public final class Guild {

  /** What a new guild lets everyone do, as far as it matters here. */
  private static final Set<Permission> DEFAULTS =
      EnumSet.of(
          Permission.ADD_REACTIONS,
          Permission.VIEW_CHANNEL,
          Permission.SEND_MESSAGES,
          Permission.EMBED_LINKS,
          Permission.ATTACH_FILES,
          Permission.READ_MESSAGE_HISTORY,
          Permission.MENTION_EVERYONE,
          Permission.USE_APPLICATION_COMMANDS,
          Permission.CREATE_PUBLIC_THREADS,
          Permission.SEND_MESSAGES_IN_THREADS);

  private final World world;
  private final String id;
  private final String name;
  private final User owner;
  private final Role everyone;
  private final List<Role> roles = new ArrayList<>();
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Set<String> commandsForEveryone = new HashSet<>();
  private String locale = "en-US";

  Guild(World world, String name) {
    this.world = world;
    this.id = world.snowflakes.next();
    this.name = name;
    this.owner = world.user("owner of " + name);
    this.everyone = new Role(id, "@everyone", DEFAULTS);
    members.put(owner.id(), new Member(world, this, owner));
    User bot = world.application.bot();
    members.put(bot.id(), new Member(world, this, bot));
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** The text channel of this name, made if there is none. */
  public Channel channel(String channelName) {
    return world.changes(
        () ->
            channels().stream()
                .filter(channel -> channel.name().equals(channelName))
                .findFirst()
                .orElseGet(() -> created(Channel.text(world, this, channelName))));
  }

  private Channel created(Channel channel) {
    world.channels.put(channel.id(), channel);
    world.gateway.dispatch("CHANNEL_CREATE", Intent.GUILDS, Optional.of(this), channel.json());
    return channel;
  }

  /** A new forum, in which people begin posts. */
  public Channel forum(String channelName) {
    return world.changes(() -> created(Channel.forum(world, this, channelName)));
  }

  /** The member of this name, joined if there is none. */
  public Member member(String userName) {
    return world.changes(
        () -> {
          User user = world.user(userName);
          return members.computeIfAbsent(user.id(), key -> new Member(world, this, user));
        });
  }

  /** A member who may manage the guild. */
  public Member admin(String userName) {
    Member member = member(userName);
    return member.with(role("Admins", Permission.MANAGE_GUILD));
  }

  /** Another bot of this name, which writes like anybody. */
  public Member otherBot(String botName) {
    return world.changes(
        () -> {
          User other = new User(world, world.snowflakes.next(), botName, true);
          world.users.put(other.id(), other);
          Member member = new Member(world, this, other);
          members.put(other.id(), member);
          return member;
        });
  }

  /** The bot as a member. */
  public Member bot() {
    return world.reads(
        () ->
            Optional.ofNullable(members.get(world.application.bot().id()))
                .orElseThrow(() -> new AssertionError("The bot is not in " + name)));
  }

  /** The role of this name, made with these permissions if there is none. */
  public Role role(String roleName, Permission... permissions) {
    return world.changes(
        () ->
            roles.stream()
                .filter(role -> role.name().equals(roleName))
                .findFirst()
                .orElseGet(() -> made(roleName, permissions)));
  }

  private Role made(String roleName, Permission... permissions) {
    Role role = new Role(world.snowflakes.next(), roleName, Set.of(permissions));
    roles.add(role);
    world.gateway.dispatch(
        "GUILD_ROLE_CREATE",
        Intent.GUILDS,
        Optional.of(this),
        Json.object().put("guild_id", id).set("role", role.json(roles.size())));
    return role;
  }

  /** Sets the language of the guild. */
  public Guild speaks(String tag) {
    world.does(() -> locale = tag);
    return this;
  }

  /** An admin lets everyone use a command, whatever permissions it asks for by default. */
  public void letsEveryoneUse(String command) {
    world.does(() -> commandsForEveryone.add(command));
  }

  boolean everyoneMayUse(String command) {
    return commandsForEveryone.contains(command);
  }

  /** The bot is thrown out. */
  public void removesBot() {
    world.does(
        () -> {
          world.gateway.dispatch(
              "GUILD_DELETE", Intent.GUILDS, Optional.of(this), Json.object().put("id", id));
          world.guilds.remove(id);
          world.channels.values().removeIf(channel -> channel.guild().equals(Optional.of(this)));
        });
  }

  User owner() {
    return owner;
  }

  Role everyone() {
    return everyone;
  }

  Optional<Member> find(User user) {
    return Optional.ofNullable(members.get(user.id()));
  }

  List<Member> members() {
    return List.copyOf(members.values());
  }

  List<Role> roles() {
    return roles;
  }

  String locale() {
    return locale;
  }

  private List<Channel> channels() {
    return world.channels.values().stream()
        .filter(channel -> channel.guild().equals(Optional.of(this)) && !channel.isThread())
        .toList();
  }

  /** As interactions hold it. */
  ObjectNode partial() {
    ObjectNode json = Json.object().put("id", id).put("locale", locale);
    json.putArray("features");
    return json;
  }

  /** As the REST side gives it. */
  ObjectNode json() {
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("name", name)
            .put("owner_id", owner.id())
            .put("preferred_locale", locale)
            .put("afk_timeout", 300)
            .put("verification_level", 0)
            .put("default_message_notifications", 0)
            .put("explicit_content_filter", 0)
            .put("mfa_level", 0)
            .put("nsfw_level", 0)
            .put("premium_tier", 0)
            .put("premium_subscription_count", 0)
            .put("premium_progress_bar_enabled", false)
            .put("system_channel_flags", 0);
    json.putArray("features");
    json.putArray("emojis");
    json.putArray("stickers");
    json.set("roles", Json.array(roleJson()));
    return json;
  }

  /** As GUILD_CREATE holds it: with channels, and of the members only the bot. */
  ObjectNode whole() {
    ObjectNode json =
        json()
            .put("member_count", members.size())
            .put("large", false)
            .put("unavailable", false)
            .put("joined_at", "2020-01-01T00:00:00+00:00");
    json.set("members", Json.array(List.of(bot().json())));
    json.set("channels", Json.array(channels().stream().map(Channel::json).toList()));
    json.set(
        "threads",
        Json.array(
            world.channels.values().stream()
                .filter(channel -> channel.isThread() && channel.guild().equals(Optional.of(this)))
                .map(Channel::json)
                .toList()));
    json.putArray("guild_scheduled_events");
    json.putArray("voice_states");
    json.putArray("presences");
    json.putArray("stage_instances");
    json.putArray("soundboard_sounds");
    return json;
  }

  private List<ObjectNode> roleJson() {
    List<ObjectNode> json = new ArrayList<>();
    json.add(everyone.json(0));
    for (Role role : roles) {
      json.add(role.json(json.size()));
    }
    return json;
  }
}
