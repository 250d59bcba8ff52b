package dev.byline.discord.standin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Channels and their messages, as far as the bot's permissions reach. */
final class ChannelRoutes {

  private static final String MESSAGES = "/channels/*/messages";
  private static final String MESSAGE = MESSAGES + "/*";
  private static final String OWN_REACTION = MESSAGE + "/reactions/*/@me";

  private final World world;

  ChannelRoutes(World world) {
    this.world = world;
  }

  List<Route> all() {
    return List.of(
        Route.of("GET", "/channels/*", call -> RestReply.ok(visible(call).json())),
        Route.of("POST", "/channels/*/typing", this::type),
        Route.of("GET", MESSAGES, this::history),
        Route.of("POST", MESSAGES, this::post),
        Route.of("GET", MESSAGE, this::get),
        Route.of("PATCH", MESSAGE, this::edit),
        Route.of("DELETE", MESSAGE, this::delete),
        Route.of("PUT", OWN_REACTION, this::react),
        Route.of("DELETE", OWN_REACTION, this::unreact));
  }

  private RestReply type(RestCall call) {
    Channel channel = visible(call);
    requireSending(channel);
    channel.typed();
    return RestReply.noContent();
  }

  /** Newest first: before, after or around a message, 50 unless told. */
  private RestReply history(RestCall call) {
    Channel channel = visible(call);
    int limit = Integer.parseInt(call.query().getOrDefault("limit", "50"));
    if (limit < 1 || limit > Limits.HISTORY) {
      FormErrors errors = new FormErrors();
      errors.at("limit").notWithin(1, Limits.HISTORY);
      errors.refuse();
    }
    if (!channel.allows(bot(), Permission.READ_MESSAGE_HISTORY)) {
      return RestReply.ok(Json.array());
    }
    List<Message> found = new ArrayList<>(channel.messages());
    if (call.query().containsKey("after")) {
      found.removeIf(isAfter(call.query().get("after")).negate());
      found.subList(Math.min(limit, found.size()), found.size()).clear();
    } else {
      Optional.ofNullable(call.query().get("before"))
          .ifPresent(before -> found.removeIf(isBefore(before).negate()));
      found.subList(0, Math.max(0, found.size() - limit)).clear();
    }
    Collections.reverse(found);
    return RestReply.ok(Json.array(found.stream().map(this::shown).toList()));
  }

  private static Predicate<Message> isAfter(String id) {
    return message -> Long.parseLong(message.id()) > Long.parseLong(id);
  }

  private static Predicate<Message> isBefore(String id) {
    return message -> Long.parseLong(message.id()) < Long.parseLong(id);
  }

  /** What people wrote is empty without the intent, on this side too. */
  private JsonNode shown(Message message) {
    return message.readable(world.application.granted(Intent.MESSAGE_CONTENT.bit()));
  }

  private RestReply post(RestCall call) {
    Channel channel = visible(call);
    JsonNode form = call.body();
    requireSending(channel);
    if (channel.recipient().filter(User::closedToDirectMessages).isPresent()) {
      throw DiscordError.closedToDirectMessages();
    }
    check(form, call.files(), false);
    if (MessageForm.empty(form, call.files())) {
      throw DiscordError.emptyMessage();
    }
    requireContents(channel, form, call.files());
    Optional<Message> same = sameNonce(channel, form);
    if (same.isPresent()) {
      return RestReply.ok(same.get().json());
    }
    Message message = new Message(world, channel, bot(), 0);
    repliedTo(channel, form).ifPresent(message::replyingTo);
    if (Json.has(form, "nonce")) {
      message.state().set("nonce", form.get("nonce"));
    }
    return RestReply.ok(message.apply(form, call.files()).posted().json());
  }

  /** With {@code enforce_nonce} a message that was sent already is given back, not sent again. */
  private Optional<Message> sameNonce(Channel channel, JsonNode form) {
    String nonce = Json.text(form, "nonce");
    if (nonce.isEmpty() || !Json.truth(form, "enforce_nonce", false)) {
      return Optional.empty();
    }
    return channel.everything().stream()
        .filter(message -> Json.text(message.state(), "nonce").equals(nonce))
        .findFirst();
  }

  private Optional<Message> repliedTo(Channel channel, JsonNode form) {
    JsonNode reference = form.path("message_reference");
    if (!Json.has(reference, "message_id")) {
      return Optional.empty();
    }
    if (!channel.allows(bot(), Permission.READ_MESSAGE_HISTORY)) {
      throw new DiscordError(
          400, 160002, "Cannot reply without permission to read message history");
    }
    Optional<Message> message = channel.find(Json.text(reference, "message_id"));
    if (message.isEmpty() && Json.truth(reference, "fail_if_not_exists", true)) {
      FormErrors errors = new FormErrors();
      errors.at("message_reference").add("REPLIES_UNKNOWN_MESSAGE", "Unknown message");
      errors.refuse();
    }
    return message;
  }

  private RestReply get(RestCall call) {
    Channel channel = visible(call);
    if (!channel.allows(bot(), Permission.READ_MESSAGE_HISTORY)) {
      throw DiscordError.missingPermissions();
    }
    return RestReply.ok(shown(message(channel, call)));
  }

  private RestReply edit(RestCall call) {
    Channel channel = visible(call);
    Message message = message(channel, call);
    if (!message.author().equals(bot())) {
      throw DiscordError.notYourMessage();
    }
    check(call.body(), call.files(), message.hasFlag(MessageForm.COMPONENTS_V2));
    if (MessageForm.emptied(message.state(), call.body(), call.files())) {
      throw DiscordError.emptyMessage();
    }
    requireContents(channel, call.body(), call.files());
    return RestReply.ok(message.edited(call.body(), call.files()).json());
  }

  private RestReply delete(RestCall call) {
    Channel channel = visible(call);
    Message message = message(channel, call);
    boolean own = message.author().equals(bot());
    if (!own && (channel.isDirect() || !channel.allows(bot(), Permission.MANAGE_MESSAGES))) {
      throw DiscordError.missingPermissions();
    }
    message.removed();
    return RestReply.noContent();
  }

  private RestReply react(RestCall call) {
    Channel channel = visible(call);
    if (!channel.allows(bot(), Permission.ADD_REACTIONS)
        || !channel.allows(bot(), Permission.READ_MESSAGE_HISTORY)) {
      throw DiscordError.missingPermissions();
    }
    message(channel, call).reacted(call.capture(2));
    return RestReply.noContent();
  }

  private RestReply unreact(RestCall call) {
    message(visible(call), call).unreacted(call.capture(2));
    return RestReply.noContent();
  }

  private static void check(JsonNode form, List<UploadedFile> files, boolean secondVersion) {
    FormErrors errors = new FormErrors();
    MessageForm.check(form, files, secondVersion, errors);
    errors.refuse();
  }

  private User bot() {
    return world.application.bot();
  }

  private Channel visible(RestCall call) {
    Channel channel = world.channel(call.capture(0));
    if (!channel.allows(bot(), Permission.VIEW_CHANNEL)) {
      throw DiscordError.missingAccess();
    }
    return channel;
  }

  private void requireSending(Channel channel) {
    if (!channel.allowsSending(bot())) {
      throw DiscordError.missingPermissions();
    }
  }

  private void requireContents(Channel channel, JsonNode form, List<UploadedFile> files) {
    boolean embeds = !Json.list(form, "embeds").isEmpty();
    if ((embeds && !channel.allows(bot(), Permission.EMBED_LINKS))
        || (!files.isEmpty() && !channel.allows(bot(), Permission.ATTACH_FILES))) {
      throw DiscordError.missingPermissions();
    }
  }

  /** Ephemeral messages do not exist outside of their interaction. */
  private static Message message(Channel channel, RestCall call) {
    return channel
        .find(call.capture(1))
        .filter(message -> !message.isEphemeral())
        .orElseThrow(DiscordError::unknownMessage);
  }
}
