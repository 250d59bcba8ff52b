package dev.byline.discord.standin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a message holds, as JSON, and how a form changes it. */
final class MessageState {

  private static final int REPLY = 19;

  private final World world;
  private final Channel channel;
  private final User author;
  private final ObjectNode json;
  private final Set<String> pings = new LinkedHashSet<>();

  MessageState(World world, Channel channel, User author, long type) {
    this.world = world;
    this.channel = channel;
    this.author = author;
    this.json =
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
    json.putNull("edited_timestamp");
    json.set("author", author.json());
    for (String list :
        List.of("mentions", "mention_roles", "attachments", "embeds", "components")) {
      json.putArray(list);
    }
  }

  ObjectNode json() {
    return json;
  }

  /** Everybody who was reached by any version of it. */
  Set<String> pings() {
    return pings;
  }

  boolean hasFlag(long flag) {
    return (Json.number(json, "flags", 0) & flag) != 0;
  }

  void flag(long flag) {
    json.put("flags", Json.number(json, "flags", 0) | flag);
  }

  void unflag(long flag) {
    json.put("flags", Json.number(json, "flags", 0) & ~flag);
  }

  /** Takes over what a checked form says; what is absent stays as it was. */
  void apply(JsonNode body, List<UploadedFile> files) {
    if (body.has("content")) {
      json.put("content", Json.text(body, "content").strip());
    }
    if (body.has("embeds")) {
      json.set(
          "embeds",
          Json.array(Json.list(body, "embeds").stream().map(EmbedForm::rendered).toList()));
    }
    if (body.has("components")) {
      json.set("components", Json.array(ComponentForm.rendered(Json.list(body, "components"))));
    }
    if (body.has("flags")) {
      long settable = MessageForm.SUPPRESS_EMBEDS | MessageForm.COMPONENTS_V2;
      long kept = Json.number(json, "flags", 0) & ~MessageForm.SUPPRESS_EMBEDS;
      json.put("flags", kept | (Json.number(body, "flags", 0) & settable));
    }
    attach(body, files);
    mention(body);
  }

  private void attach(JsonNode body, List<UploadedFile> files) {
    if (files.isEmpty() && !body.has("attachments")) {
      return;
    }
    List<JsonNode> kept =
        Json.list(json, "attachments").stream()
            .filter(old -> !body.has("attachments") || names(body, Json.text(old, "id")))
            .toList();
    List<JsonNode> all = new ArrayList<>(kept);
    files.stream().map(this::attachment).forEach(all::add);
    json.set("attachments", Json.array(all));
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
        AllowedMentions.of(Json.text(json, "content"), body, mayMentionEveryone);
    Set<User> users =
        mentions.users().stream()
            .flatMap(user -> Optional.ofNullable(world.users.get(user)).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    replied()
        .filter(message -> AllowedMentions.repliedUser(body))
        .map(Message::author)
        .ifPresent(users::add);
    json.set("mentions", Json.array(users.stream().map(this::mentioned).toList()));
    json.set("mention_roles", Json.strings(mentions.roles()));
    json.put("mention_everyone", mentions.everyone());
    if (mentions.everyone()) {
      pings.add("@everyone");
    }
    users.forEach(user -> pings.add(user.mention()));
    mentions.roles().forEach(role -> pings.add("<@&" + role + ">"));
  }

  private ObjectNode mentioned(User user) {
    ObjectNode mentioned = user.json();
    channel
        .guild()
        .flatMap(guild -> guild.find(user))
        .ifPresent(member -> mentioned.set("member", member.partial()));
    return mentioned;
  }

  private Optional<Message> replied() {
    return Json.optionalText(json.path("message_reference"), "message_id").flatMap(channel::find);
  }

  /** Makes it a reply. */
  void replyingTo(Message message) {
    json.put("type", REPLY);
    json.putObject("message_reference")
        .put("type", 0)
        .put("channel_id", channel.id())
        .put("message_id", message.id());
    ObjectNode referenced = message.json();
    referenced.remove("referenced_message");
    json.set("referenced_message", referenced);
  }

  /**
   * As the bot may read it: without the intent only what mentions it, what it wrote, and direct
   * messages have content.
   */
  ObjectNode readable(boolean withContentIntent) {
    ObjectNode read = json.deepCopy();
    if (!withContentIntent && !channel.isDirect()) {
      conceal(read);
      if (read.get("referenced_message") instanceof ObjectNode referenced) {
        conceal(referenced);
      }
    }
    return read;
  }

  private void conceal(ObjectNode message) {
    String bot = world.application.id();
    boolean own = Json.text(message.path("author"), "id").equals(bot);
    boolean mentioned =
        Json.list(message, "mentions").stream().anyMatch(user -> Json.text(user, "id").equals(bot));
    if (!own && !mentioned) {
      message.put("content", "");
      List.of("embeds", "attachments", "components").forEach(message::putArray);
    }
  }
}
