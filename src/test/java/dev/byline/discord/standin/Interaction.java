package dev.byline.discord.standin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that a user asked of the bot by a command, a component, a modal or typing. The bot has
 * to acknowledge it once within three seconds, and may answer with its token for fifteen minutes.
 */
public final class Interaction {

  static final int COMMAND = 2;
  static final int COMPONENT = 3;
  static final int AUTOCOMPLETE = 4;
  static final int MODAL_SUBMIT = 5;

  static final int GUILD_CONTEXT = 0;
  static final int DIRECT_CONTEXT = 1;

  private static final Duration WINDOW = Duration.ofSeconds(3);
  private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

  /** The window, and what the answer needs to arrive here. */
  private static final Duration PATIENCE = WINDOW.plusSeconds(1);

  private final World world;
  private final String id;
  private final String token;
  private final int type;
  private final User user;
  private final Channel channel;
  private final ObjectNode data;
  private final Optional<Message> source;
  private final Instant begun;
  private final List<Message> followUps = new ArrayList<>();
  private Optional<CallbackType> acknowledgement = Optional.empty();
  private Duration acknowledgedAfter = Duration.ZERO;
  private List<Choice> choices = List.of();
  private @Nullable Message original;
  private @Nullable Modal modal;
  private boolean answered;

  Interaction(
      World world,
      int type,
      User user,
      Channel channel,
      ObjectNode data,
      Optional<Message> source) {
    this.world = world;
    this.id = world.snowflakes.next();
    this.token = "standin-interaction-" + id;
    this.type = type;
    this.user = user;
    this.channel = channel;
    this.data = data;
    this.source = source;
    this.begun = world.clock.instant();
  }

  // What tests read and await

  public String id() {
    return id;
  }

  /** Waits until the bot acknowledged it, as it has to within three seconds. */
  public Interaction acknowledged() {
    Duration patience = world.clock.isStopped() ? World.PATIENCE : PATIENCE;
    world.awaits("an acknowledgement of " + this, patience, () -> acknowledgement);
    return this;
  }

  /** Whether the bot acknowledged it so far. */
  public boolean isAcknowledged() {
    return world.reads(acknowledgement::isPresent);
  }

  /** How long the bot took to acknowledge it. */
  public Duration acknowledgedAfter() {
    acknowledged();
    return world.reads(() -> acknowledgedAfter);
  }

  /** Waits for the reply: after a deferral, for what replaces “thinking”. */
  public Reply reply() {
    acknowledged();
    if (modal != null) {
      throw new AssertionError(this + " opened a modal instead of a reply");
    }
    world.awaitsThat("a reply to " + this, () -> answered);
    return new Reply(world, this);
  }

  /** Waits for the modal that the bot opens. */
  public Modal modal() {
    acknowledged();
    return world.reads(
        () ->
            Optional.ofNullable(modal)
                .orElseThrow(() -> new AssertionError(this + " opened no modal")));
  }

  /** Waits for what the bot offers while the user types. */
  public List<Choice> choices() {
    acknowledged();
    return world.reads(() -> choices);
  }

  // What the server does with it

  User user() {
    return user;
  }

  Optional<Message> source() {
    return source;
  }

  String token() {
    return token;
  }

  Message original() {
    return Optional.ofNullable(original).orElseThrow(DiscordError::unknownMessage);
  }

  List<Message> followUps() {
    return List.copyOf(followUps);
  }

  Interaction dispatched() {
    world.interactions.put(id, this);
    world.gateway.dispatch(
        "INTERACTION_CREATE", Intent.NONE, channel.guild(), payload().json(token, data));
    return this;
  }

  /**
   * Takes the one acknowledgement.
   *
   * @return the message that it made or changed, if any
   */
  Optional<Message> acknowledge(CallbackType with, JsonNode form, List<UploadedFile> files) {
    Duration taken = Duration.between(begun, world.clock.instant());
    if (acknowledgement.isPresent()) {
      throw DiscordError.alreadyAcknowledged();
    }
    if (taken.compareTo(WINDOW) > 0) {
      throw DiscordError.unknownInteraction();
    }
    with.check(type, source.isPresent(), form, files);
    acknowledgement = Optional.of(with);
    acknowledgedAfter = taken;
    return switch (with) {
      case MESSAGE -> {
        original = response(form).apply(form, files);
        answered = true;
        yield Optional.of(original.posted());
      }
      case DEFERRED_MESSAGE -> {
        original = response(form);
        original.flag(MessageForm.LOADING);
        yield Optional.of(original.posted());
      }
      case DEFERRED_UPDATE -> {
        original = source.orElseThrow();
        yield Optional.empty();
      }
      case UPDATE -> {
        original = source.orElseThrow();
        answered = true;
        yield Optional.of(original.edited(form, files));
      }
      case CHOICES -> {
        choices = Json.list(form, "choices").stream().map(Choice::of).toList();
        yield Optional.empty();
      }
      case MODAL -> {
        modal = new Modal(form, this);
        yield Optional.empty();
      }
    };
  }

  /**
   * The interaction, if its token is of use now.
   *
   * @throws DiscordError if it is not acknowledged, or older than fifteen minutes
   */
  Interaction usable() {
    if (Duration.between(begun, world.clock.instant()).compareTo(TOKEN_LIFE) > 0) {
      throw DiscordError.expiredToken();
    }
    if (acknowledgement.isEmpty()) {
      throw DiscordError.unknownWebhook();
    }
    return this;
  }

  /** A message of its own or, after a deferral, the one in place of “thinking”. */
  Message followUp(JsonNode form, List<UploadedFile> files) {
    answered = true;
    if (original != null && original.isThinking()) {
      return edit(original, form, files);
    }
    Message message = response(form).apply(form, files);
    if (original != null) {
      message.replyingTo(original);
    }
    followUps.add(message);
    return message.posted();
  }

  Message find(String messageId) {
    return messageId.equals("@original")
        ? original()
        : followUps.stream()
            .filter(message -> message.id().equals(messageId))
            .findFirst()
            .or(() -> Optional.ofNullable(original).filter(o -> o.id().equals(messageId)))
            .orElseThrow(DiscordError::unknownMessage);
  }

  Message edit(Message message, JsonNode form, List<UploadedFile> files) {
    message.unflag(MessageForm.LOADING);
    message.edited(form, files);
    answered |= message.equals(original);
    return message;
  }

  void delete(Message message) {
    message.removed();
    answered |= message.equals(original);
  }

  private Message response(JsonNode form) {
    Message message = new Message(world, channel, world.application.bot(), responseType());
    payload().sign(message.state());
    if ((Json.number(form, "flags", 0) & MessageForm.EPHEMERAL) != 0) {
      message.onlyFor(user);
    }
    return message;
  }

  private int responseType() {
    return switch (type) {
      case COMMAND -> Json.number(data, "type", 1) == Command.CHAT_INPUT ? 20 : 23;
      case COMPONENT -> 19;
      default -> 0;
    };
  }

  private InteractionPayload payload() {
    return new InteractionPayload(world, id, type, user, channel, source);
  }

  @Override
  public String toString() {
    String name = Json.text(data, type == COMMAND || type == AUTOCOMPLETE ? "name" : "custom_id");
    return user.name() + "’s " + name + " in " + channel;
  }
}
