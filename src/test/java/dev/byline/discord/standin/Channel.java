package dev.byline.discord.standin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A place with messages: a text channel, a thread of one, or a direct-message channel. */
public final class Channel {

  private static final int TEXT = 0;
  private static final int DIRECT = 1;
  private static final int PUBLIC_THREAD = 11;
  private static final int FORUM = 15;

  private final World world;
  private final String id;
  private final int type;
  private final String name;
  private final @Nullable Guild guild;
  private final @Nullable User recipient;
  private final @Nullable Channel parent;
  private final User owner;
  private final List<Message> messages = new ArrayList<>();
  private final List<Instant> typings = new ArrayList<>();
  private final Map<User, Set<Permission>> denied = new LinkedHashMap<>();
  private int archiveMinutes = 1_440;

  private Channel(
      World world,
      String id,
      int type,
      String name,
      @Nullable Guild guild,
      @Nullable User recipient,
      @Nullable Channel parent,
      User owner) {
    this.world = world;
    this.id = id;
    this.type = type;
    this.name = name;
    this.guild = guild;
    this.recipient = recipient;
    this.parent = parent;
    this.owner = owner;
  }

  static Channel text(World world, Guild guild, String name) {
    return new Channel(
        world, world.snowflakes.next(), TEXT, name, guild, null, null, guild.owner());
  }

  static Channel forum(World world, Guild guild, String name) {
    return new Channel(
        world, world.snowflakes.next(), FORUM, name, guild, null, null, guild.owner());
  }

  static Channel direct(World world, User recipient) {
    return new Channel(
        world,
        world.snowflakes.next(),
        DIRECT,
        "direct messages of " + recipient.name(),
        null,
        recipient,
        null,
        recipient);
  }

  Channel thread(String threadId, String threadName, User starter, int minutes) {
    Channel thread =
        new Channel(world, threadId, PUBLIC_THREAD, threadName, guild, null, this, starter);
    thread.archiveMinutes = minutes;
    world.channels.put(thread.id, thread);
    world.gateway.dispatch(
        "THREAD_CREATE", Intent.GUILDS, guild(), thread.json().put("newly_created", true));
    return thread;
  }

  /** A thread in this channel, begun by somebody. */
  public Channel thread(String threadName, Member starter) {
    return world.changes(() -> thread(world.snowflakes.next(), threadName, starter.user(), 1_440));
  }

  /** A message that a webhook of this channel posts, under a name that is nobody's account. */
  public Message webhookWrites(String webhookName, String content) {
    return world.changes(
        () -> {
          User webhook = new User(world, world.snowflakes.next(), webhookName, true);
          return new Message(world, this, webhook, 0)
              .byWebhook(webhook.id())
              .apply(Json.object().put("content", content), List.of())
              .posted();
        });
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  /**
   * The messages that everybody here can see, oldest first, without the deleted ones and those that
   * only say that the bot is thinking.
   */
  public List<Message> messages() {
    return world.reads(
        () ->
            messages.stream()
                .filter(message -> !message.isEphemeral() && !message.isThinking())
                .toList());
  }

  /** The messages that only say that the bot is thinking, the ephemeral ones too. */
  public List<Message> thinking() {
    return world.reads(() -> messages.stream().filter(Message::isThinking).toList());
  }

  /** Waits until there are as many messages of the bot that everybody here can see. */
  public List<Message> awaitBotMessages(int count) {
    return world.awaits(
        count + " messages of the bot in " + name,
        () -> Optional.of(botMessages()).filter(list -> list.size() >= count));
  }

  private List<Message> botMessages() {
    return messages().stream().filter(Message::isOfBot).toList();
  }

  /** When the bot showed that it types here. */
  public List<Instant> typings() {
    return world.reads(() -> List.copyOf(typings));
  }

  /** Takes permissions from somebody in this channel alone. */
  public Channel denies(Member member, Permission... permissions) {
    world.does(
        () -> {
          denied
              .computeIfAbsent(member.user(), key -> EnumSet.noneOf(Permission.class))
              .addAll(Set.of(permissions));
          updated();
        });
    return this;
  }

  /** Undoes {@link #denies}. */
  public Channel permits(Member member, Permission... permissions) {
    world.does(
        () -> {
          Optional.ofNullable(denied.get(member.user()))
              .ifPresent(set -> set.removeAll(Set.of(permissions)));
          updated();
        });
    return this;
  }

  private void updated() {
    world.gateway.dispatch("CHANNEL_UPDATE", Intent.GUILDS, guild(), json());
  }

  /** Somebody deletes the channel. */
  public void deleted() {
    world.does(
        () -> {
          world.channels.remove(id);
          world.gateway.dispatch("CHANNEL_DELETE", Intent.GUILDS, guild(), json());
        });
  }

  Optional<Guild> guild() {
    return Optional.ofNullable(guild);
  }

  Optional<User> recipient() {
    return Optional.ofNullable(recipient);
  }

  boolean isThread() {
    return type == PUBLIC_THREAD;
  }

  boolean isDirect() {
    return type == DIRECT;
  }

  int type() {
    return type;
  }

  /** Who may do what here: the guild's roles, less this channel's exceptions. */
  long permissions(User user) {
    if (guild == null) {
      return Permission.ALL;
    }
    long granted = guild.find(user).map(Member::permissions).orElse(0L);
    if (granted == Permission.ALL) {
      return granted;
    }
    Channel place = parent == null ? this : parent;
    return granted & ~Permission.bits(place.denied.getOrDefault(user, Set.of()));
  }

  boolean allows(User user, Permission permission) {
    return permission.in(permissions(user));
  }

  /** Sending has a permission of its own in threads. */
  boolean allowsSending(User user) {
    return allows(
        user, isThread() ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES);
  }

  void typed() {
    typings.add(world.clock.instant());
  }

  void post(Message message) {
    messages.add(message);
  }

  void remove(Message message) {
    messages.remove(message);
  }

  /** All messages, the ephemeral ones too. */
  List<Message> everything() {
    return messages;
  }

  Optional<Message> find(String messageId) {
    return messages.stream().filter(message -> message.id().equals(messageId)).findFirst();
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("id", id).put("type", type).put("flags", 0);
    if (recipient != null) {
      json.set("recipients", Json.array(List.of(recipient.json())));
      return json;
    }
    json.put("name", name).put("position", 0).put("nsfw", false).put("rate_limit_per_user", 0);
    if (type == FORUM) {
      json.put("default_forum_layout", 0).putArray("available_tags");
    }
    if (guild != null) {
      json.put("guild_id", guild.id());
      json.set(
          "permission_overwrites",
          Json.array(
              denied.entrySet().stream()
                  .map(
                      entry ->
                          Json.object()
                              .put("id", entry.getKey().id())
                              .put("type", 1)
                              .put("allow", "0")
                              .put("deny", Long.toString(Permission.bits(entry.getValue()))))
                  .toList()));
    }
    if (parent != null) {
      json.put("parent_id", parent.id).put("owner_id", owner.id());
      json.put("message_count", messages.size()).put("member_count", 1);
      json.putObject("thread_metadata")
          .put("archived", false)
          .put("locked", false)
          .put("auto_archive_duration", archiveMinutes)
          .put("archive_timestamp", world.clock.instant().toString())
          .put("create_timestamp", world.clock.instant().toString());
    }
    return json;
  }

  @Override
  public String toString() {
    return "#" + name;
  }
}
