package dev.byline.discord.standin;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A command that the bot registered, for all guilds or for one. */
public final class Command {

  static final int CHAT_INPUT = 1;
  static final int USER = 2;
  static final int MESSAGE = 3;

  static final int SUBCOMMAND = 1;
  static final int SUBCOMMAND_GROUP = 2;

  private final String id;
  private final Optional<String> guild;
  private ObjectNode json;

  Command(String id, Optional<String> guild, ObjectNode json) {
    this.id = id;
    this.guild = guild;
    this.json = json;
  }

  public String id() {
    return id;
  }

  public String name() {
    return Json.text(json, "name");
  }

  /** As the REST side gives it, localisations and all. */
  public ObjectNode json() {
    return json.deepCopy();
  }

  /** What a user reads as the name of this command, in one of Discord's locales. */
  public String name(String locale) {
    return Json.optionalText(json.path("name_localizations"), locale).orElse(name());
  }

  /** What a user reads as the description of this command, in one of Discord's locales. */
  public String description(String locale) {
    return Json.optionalText(json.path("description_localizations"), locale)
        .orElse(Json.text(json, "description"));
  }

  int type() {
    return (int) Json.number(json, "type", CHAT_INPUT);
  }

  Optional<String> guild() {
    return guild;
  }

  void replace(ObjectNode by) {
    json = by;
  }

  boolean is(int type, String name) {
    return type() == type && name().equals(name);
  }

  /** Whether Discord offers it in a place of this kind: 0 guild, 1 direct messages with the bot. */
  boolean offeredIn(int context) {
    List<JsonNode> contexts = Json.list(json, "contexts");
    return contexts.isEmpty()
        ? guild.isEmpty() || context == Interaction.GUILD_CONTEXT
        : contexts.stream().anyMatch(offered -> offered.asInt(-1) == context);
  }

  /** Whether a member with these permissions sees it, unless an admin decided otherwise. */
  boolean offeredTo(long permissions) {
    return !Json.has(json, "default_member_permissions")
        || permissions == Permission.ALL
        || covers(permissions, Json.number(json, "default_member_permissions", 0));
  }

  private static boolean covers(long permissions, long wanted) {
    return wanted != 0 && (permissions & wanted) == wanted;
  }

  /** The options at the end of a path of subcommands. */
  List<JsonNode> options(List<String> subcommands) {
    JsonNode place = json;
    for (String name : subcommands) {
      place =
          Json.list(place, "options").stream()
              .filter(option -> Json.text(option, "name").equals(name))
              .findFirst()
              .orElseThrow(() -> new AssertionError("/" + name() + " has no subcommand " + name));
    }
    return Json.list(place, "options");
  }
}
