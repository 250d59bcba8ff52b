package dev.byline.discord.standin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A message as people see it now: it changes when its author edits it. */
public final class Message {

  /** A link that gets a preview card: not within angle brackets, which keep it bare. */
  private static final Pattern LINK = Pattern.compile("(?<!<)https?://[^\\s<>]+");

  private final World world;
  private final Channel channel;
  private final User author;
  private final List<Instant> edits = new ArrayList<>();
  private final List<String> reactions = new ArrayList<>();
  private final MessageState state;
  private Optional<User> audience = Optional.empty();
  private boolean deleted;

  Message(World world, Channel channel, User author, long type) {
    this.world = world;
    this.channel = channel;
    this.author = author;
    this.state = new MessageState(world, channel, author, type);
  }

  Message byWebhook(String webhook) {
    state.json().put("webhook_id", webhook);
    return this;
  }

  // What tests read

  public String id() {
    return Json.text(state.json(), "id");
  }

  public Channel channel() {
    return channel;
  }

  public User author() {
    return author;
  }

  public String content() {
    return world.reads(() -> Json.text(state.json(), "content"));
  }

  public List<JsonNode> embeds() {
    return world.reads(() -> Json.list(state.json(), "embeds"));
  }

  public List<JsonNode> components() {
    return world.reads(() -> Json.list(state.json(), "components"));
  }

  public List<JsonNode> attachments() {
    return world.reads(() -> Json.list(state.json(), "attachments"));
  }

  /** All that a reader sees: content, embeds and texts among the components, line by line. */
  public String text() {
    return world.reads(
        () -> {
          StringBuilder text = new StringBuilder(Json.text(state.json(), "content")).append('\n');
          if (!hasFlag(MessageForm.SUPPRESS_EMBEDS)) {
            Json.list(state.json(), "embeds").forEach(embed -> text.append(EmbedForm.text(embed)));
          }
          ComponentForm.flattened(components()).stream()
              .filter(component -> ComponentForm.type(component) == ComponentForm.TEXT_DISPLAY)
              .forEach(display -> text.append(Json.text(display, "content")).append('\n'));
          return text.toString().strip();
        });
  }

  /** The labels of its buttons, in order, the disabled ones in parentheses. */
  public List<String> buttons() {
    return ComponentForm.flattened(components()).stream()
        .filter(component -> ComponentForm.type(component) == ComponentForm.BUTTON)
        .map(
            button ->
                Json.truth(button, "disabled", false)
                    ? "(" + Json.text(button, "label") + ")"
                    : Json.text(button, "label"))
        .toList();
  }

  /**
   * Who was reached, now or in an earlier version: {@code @everyone}, {@code <@user>}, {@code
   * <@&role>}. A reply reaches the author of what it replies to, unless told otherwise.
   */
  public Set<String> pings() {
    return world.reads(() -> Set.copyOf(state.pings()));
  }

  /** The links in its content that clients show a preview card for. */
  public List<String> previews() {
    return world.reads(
        () ->
            hasFlag(MessageForm.SUPPRESS_EMBEDS)
                ? List.of()
                : LINK.matcher(content()).results().map(result -> result.group()).toList());
  }

  /** Whether only one person sees it. */
  public boolean isEphemeral() {
    return world.reads(() -> hasFlag(MessageForm.EPHEMERAL));
  }

  /** Whether it only says that the bot is thinking. */
  public boolean isThinking() {
    return world.reads(() -> hasFlag(MessageForm.LOADING));
  }

  public boolean isDeleted() {
    return world.reads(() -> deleted);
  }

  /** When it was edited, earliest first. */
  public List<Instant> edits() {
    return world.reads(() -> List.copyOf(edits));
  }

  /** The bot's reactions, as emoji. */
  public List<String> reactions() {
    return world.reads(() -> List.copyOf(reactions));
  }

  /** The message that this one replies to. */
  public Optional<String> repliedTo() {
    return world.reads(
        () -> Json.optionalText(state.json().path("message_reference"), "message_id"));
  }

  /** As the REST side gives it. */
  public ObjectNode json() {
    return world.reads(() -> state.json().deepCopy());
  }

  /** Waits until a reader would see the text in it. */
  public Message shows(String text) {
    world.awaitsThat("“" + text + "” in: " + this, () -> text().contains(text));
    return this;
  }

  /** Waits for the bot's first message that replies to this one. */
  public Message answer() {
    return world.awaits("a reply to " + this, () -> answers().stream().findFirst());
  }

  /** The bot's messages so far that reply to this one. */
  public List<Message> answers() {
    return channel.messages().stream()
        .filter(Message::isOfBot)
        .filter(message -> message.repliedTo().filter(id()::equals).isPresent())
        .toList();
  }

  // What the server does with it

  ObjectNode state() {
    return state.json();
  }

  boolean hasFlag(long flag) {
    return state.hasFlag(flag);
  }

  void flag(long flag) {
    state.flag(flag);
  }

  void unflag(long flag) {
    state.unflag(flag);
  }

  Message apply(JsonNode body, List<UploadedFile> files) {
    state.apply(body, files);
    return this;
  }

  Message replyingTo(Message message) {
    state.replyingTo(message);
    return this;
  }

  /** As the bot may read it, with or without the intent for content. */
  ObjectNode readable(boolean withContentIntent) {
    return world.reads(() -> state.readable(withContentIntent));
  }

  boolean isOfBot() {
    return author.equals(world.application.bot());
  }

  /** Shows it to one person alone. */
  void onlyFor(User user) {
    audience = Optional.of(user);
    flag(MessageForm.EPHEMERAL);
  }

  boolean isSeenBy(User user) {
    return !deleted && audience.filter(only -> !only.equals(user)).isEmpty();
  }

  /** Puts it into its channel and tells the sessions. */
  Message posted() {
    channel.post(this);
    world.gateway.tells("MESSAGE_CREATE", this);
    return this;
  }

  Message edited(JsonNode body, List<UploadedFile> files) {
    apply(body, files);
    edits.add(world.clock.instant());
    state.json().put("edited_timestamp", world.clock.instant().toString());
    world.gateway.tells("MESSAGE_UPDATE", this);
    return this;
  }

  void removed() {
    deleted = true;
    channel.remove(this);
    world.gateway.deletes(this);
  }

  void reacted(String emoji) {
    reactions.add(emoji);
  }

  void unreacted(String emoji) {
    reactions.remove(emoji);
  }

  @Override
  public String toString() {
    return author.name() + " in " + channel + ": " + text();
  }
}
