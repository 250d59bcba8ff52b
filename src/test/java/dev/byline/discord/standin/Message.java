package dev.byline.discord.standin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A message as people see it now: it changes when its author edits it. */
public final class Message {

  private static final int REPLY = 19;

  /** A link that gets a preview card: not within angle brackets, which keep it bare. */
  private static final Pattern LINK = Pattern.compile("(?<!<)https?://[^\\s<>]+");

  private final World world;
  private final Channel channel;
  private final User author;
  private final List<Instant> edits = new ArrayList<>();
  private final Set<String> pings = new LinkedHashSet<>();
  private final List<String> reactions = new ArrayList<>();
  private final ObjectNode state;
  private Optional<User> audience = Optional.empty();
  private boolean deleted;

  Message(World world, Channel channel, User author, long type) {
    this.world = world;
    this.channel = channel;
    this.author = author;
    this.state =
        Json.object()
            .put("id", world.snowflakes.next())
            .put("type", type)
            .put("channel_id", channel.id())
            .put("content", "")
            .put("timestamp", world.clock.instant().toString())
            .put("tts", false)
            .put("pinned", false)
            .put("mention_everyone", false)
            .put("flags", 0L);
    state.putNull("edited_timestamp");
    state.set("author", author.json());
    for (String list :
        List.of("mentions", "mention_roles", "attachments", "embeds", "components")) {
      state.putArray(list);
    }
  }

  // What tests read

  public String id() {
    return Json.text(state, "id");
  }

  public Channel channel() {
    return channel;
  }

  public User author() {
    return author;
  }

  public String content() {
    return world.reads(() -> Json.text(state, "content"));
  }

  public List<JsonNode> embeds() {
    return world.reads(() -> Json.list(state, "embeds"));
  }

  public List<JsonNode> components() {
    return world.reads(() -> Json.list(state, "components"));
  }

  public List<JsonNode> attachments() {
    return world.reads(() -> Json.list(state, "attachments"));
  }

  /** All that a reader sees: content, embeds and texts among the components, line by line. */
  public String text() {
    return world.reads(
        () -> {
          StringBuilder text = new StringBuilder(Json.text(state, "content")).append('\n');
          if (!hasFlag(MessageForm.SUPPRESS_EMBEDS)) {
            Json.list(state, "embeds").forEach(embed -> text.append(EmbedForm.text(embed)));
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
    return world.reads(() -> Set.copyOf(pings));
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
    return world.reads(() -> Json.optionalText(state.path("message_reference"), "message_id"));
  }

  /** As the REST side gives it. */
  public ObjectNode json() {
    return world.reads(() -> state.deepCopy());
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

  boolean hasFlag(long flag) {
    return (Json.number(state, "flags", 0) & flag) != 0;
  }

  ObjectNode state() {
    return state;
  }

  /** Takes over what a checked form says; what is absent stays as it was. */
  Message apply(JsonNode body, List<UploadedFile> files) {
    if (body.has("content")) {
      state.put("content", Json.text(body, "content").strip());
    }
    if (body.has("embeds")) {
      state.set(
          "embeds",
          Json.array(Json.list(body, "embeds").stream().map(EmbedForm::rendered).toList()));
    }
    if (body.has("components")) {
      state.set("components", Json.array(ComponentForm.rendered(Json.list(body, "components"))));
    }
    if (body.has("flags")) {
      long settable = MessageForm.SUPPRESS_EMBEDS | MessageForm.COMPONENTS_V2;
      long kept = Json.number(state, "flags", 0) & ~MessageForm.SUPPRESS_EMBEDS;
      state.put("flags", kept | (Json.number(body, "flags", 0) & settable));
    }
    attach(body, files);
    mention(body);
    return this;
  }

  void flag(long flag) {
    state.put("flags", Json.number(state, "flags", 0) | flag);
  }

  void unflag(long flag) {
    state.put("flags", Json.number(state, "flags", 0) & ~flag);
  }

  private void attach(JsonNode body, List<UploadedFile> files) {
    if (files.isEmpty() && !body.has("attachments")) {
      return;
    }
    List<JsonNode> kept =
        Json.list(state, "attachments").stream()
            .filter(old -> !body.has("attachments") || names(body, Json.text(old, "id")))
            .toList();
    List<JsonNode> all = new ArrayList<>(kept);
    files.stream().map(this::attachment).forEach(all::add);
    state.set("attachments", Json.array(all));
  }

  private static boolean names(JsonNode body, String attachment) {
    return Json.list(body, "attachments").stream()
        .anyMatch(named -> Json.text(named, "id").equals(attachment));
  }

  private ObjectNode attachment(UploadedFile file) {
    String attachmentId = world.snowflakes.next();
    String url = world.origin() + "/attachments/" + attachmentId + "/" + file.filename();
    return Json.object()
        .put("id", attachmentId)
        .put("filename", file.filename())
        .put("size", file.size())
        .put("content_type", file.contentType())
        .put("url", url)
        .put("proxy_url", url);
  }

  private void mention(JsonNode body) {
    boolean mayMentionEveryone = channel.allows(author, Permission.MENTION_EVERYONE);
    AllowedMentions mentions =
        AllowedMentions.of(Json.text(state, "content"), body, mayMentionEveryone);
    Set<User> users =
        mentions.users().stream()
            .flatMap(user -> Optional.ofNullable(world.users.get(user)).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    replied()
        .filter(message -> AllowedMentions.repliedUser(body))
        .map(Message::author)
        .ifPresent(users::add);
    state.set("mentions", Json.array(users.stream().map(this::mentioned).toList()));
    state.set("mention_roles", Json.strings(mentions.roles()));
    state.put("mention_everyone", mentions.everyone());
    if (mentions.everyone()) {
      pings.add("@everyone");
    }
    users.forEach(user -> pings.add(user.mention()));
    mentions.roles().forEach(role -> pings.add("<@&" + role + ">"));
  }

  private ObjectNode mentioned(User user) {
    ObjectNode json = user.json();
    channel
        .guild()
        .flatMap(guild -> guild.find(user))
        .ifPresent(member -> json.set("member", member.partial()));
    return json;
  }

  private Optional<Message> replied() {
    return repliedTo().flatMap(channel::find);
  }

  /** Makes it a reply. */
  Message replyingTo(Message message) {
    state.put("type", REPLY);
    state
        .putObject("message_reference")
        .put("type", 0)
        .put("channel_id", channel.id())
        .put("message_id", message.id());
    ObjectNode referenced = message.json();
    referenced.remove("referenced_message");
    state.set("referenced_message", referenced);
    return this;
  }

  /**
   * As the bot may read it: without the intent only what mentions it, what it wrote, and direct
   * messages have content.
   */
  ObjectNode readable(boolean withContentIntent) {
    ObjectNode json = json();
    if (!withContentIntent && !channel.isDirect()) {
      conceal(json);
      if (json.get("referenced_message") instanceof ObjectNode referenced) {
        conceal(referenced);
      }
    }
    return json;
  }

  private void conceal(ObjectNode json) {
    String bot = world.application.id();
    boolean own = Json.text(json.path("author"), "id").equals(bot);
    boolean mentioned =
        Json.list(json, "mentions").stream().anyMatch(user -> Json.text(user, "id").equals(bot));
    if (!own && !mentioned) {
      json.put("content", "");
      List.of("embeds", "attachments", "components").forEach(json::putArray);
    }
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
    state.put("edited_timestamp", world.clock.instant().toString());
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
