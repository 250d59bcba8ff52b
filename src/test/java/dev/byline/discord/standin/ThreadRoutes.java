package dev.byline.discord.standin;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Threads, on their own or from a message. */
final class ThreadRoutes {

  private static final Set<Integer> ARCHIVE_MINUTES = Set.of(60, 1_440, 4_320, 10_080);
  private static final int PUBLIC_THREAD = 11;

  private final World world;

  ThreadRoutes(World world) {
    this.world = world;
  }

  List<Route> all() {
    return List.of(
        Route.of("POST", "/channels/*/threads", this::start),
        Route.of("POST", "/channels/*/messages/*/threads", this::startFromMessage));
  }

  private RestReply start(RestCall call) {
    Channel channel = parent(call);
    if (Json.number(call.body(), "type", 0) != PUBLIC_THREAD) {
      throw new DiscordError(400, 50024, "Cannot execute action on this channel type");
    }
    return started(channel, call.body(), world.snowflakes.next());
  }

  private RestReply startFromMessage(RestCall call) {
    Channel channel = parent(call);
    Message message = channel.find(call.capture(1)).orElseThrow(DiscordError::unknownMessage);
    if (world.channels.containsKey(message.id())) {
      throw DiscordError.threadExists();
    }
    return started(channel, call.body(), message.id());
  }

  private Channel parent(RestCall call) {
    Channel channel = world.channel(call.capture(0));
    User bot = world.application.bot();
    if (!channel.allows(bot, Permission.VIEW_CHANNEL)) {
      throw DiscordError.missingAccess();
    }
    if (channel.isDirect() || channel.isThread()) {
      throw new DiscordError(400, 50024, "Cannot execute action on this channel type");
    }
    if (!channel.allows(bot, Permission.CREATE_PUBLIC_THREADS)) {
      throw DiscordError.missingPermissions();
    }
    return channel;
  }

  private RestReply started(Channel parent, JsonNode form, String id) {
    FormErrors errors = new FormErrors();
    String name = Json.text(form, "name");
    int minutes = (int) Json.number(form, "auto_archive_duration", 1_440);
    errors.at("name").between(1, Limits.THREAD_NAME, name);
    if (!ARCHIVE_MINUTES.contains(minutes)) {
      errors.at("auto_archive_duration").notOneOf("(60, 1440, 4320, 10080)");
    }
    errors.refuse();
    Channel thread = parent.thread(id, name, world.application.bot(), minutes);
    return new RestReply(201, thread.json());
  }
}
