package dev.byline.discord.standin;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A slash command as a user types it. The client offers only what is registered, and sends nothing
 * that breaks the options' rules.
 *
 * @param subcommands the path to a subcommand, empty for the command itself
 */
record SlashCommand(Command command, List<String> subcommands) {

  private static final int STRING = 3;
  private static final int INTEGER = 4;
  private static final int BOOLEAN = 5;
  private static final int USER = 6;
  private static final int CHANNEL = 7;
  private static final int ROLE = 8;
  private static final int MENTIONABLE = 9;
  private static final int NUMBER = 10;

  /** What the client sends when the command is used. */
  ObjectNode data(List<Option> options) {
    for (JsonNode declared : declared()) {
      String name = Json.text(declared, "name");
      boolean given = options.stream().anyMatch(option -> option.name().equals(name));
      if (Json.truth(declared, "required", false) && !given) {
        throw new AssertionError(this + " asks for " + name);
      }
    }
    Resolved resolved = new Resolved();
    List<ObjectNode> values = new ArrayList<>();
    for (Option option : options) {
      values.add(value(option, true, resolved));
    }
    ObjectNode data = withOptions(values);
    if (!resolved.json().isEmpty()) {
      data.set("resolved", resolved.json());
    }
    return data;
  }

  /** What the client sends while a user types into an option. */
  ObjectNode typing(String option, String text, List<Option> others) {
    if (!Json.truth(declared(option), "autocomplete", false)) {
      throw new AssertionError(option + " of " + this + " does not complete");
    }
    List<ObjectNode> values = new ArrayList<>();
    for (Option other : others) {
      values.add(value(other, true, new Resolved()));
    }
    values.add(value(new Option(option, text), false, new Resolved()).put("focused", true));
    return withOptions(values);
  }

  private ObjectNode withOptions(List<ObjectNode> values) {
    ObjectNode data =
        Json.object()
            .put("id", command.id())
            .put("name", command.name())
            .put("type", Command.CHAT_INPUT);
    command.guild().ifPresent(guild -> data.put("guild_id", guild));
    List<ObjectNode> inner = values;
    for (int i = subcommands.size() - 1; i >= 0; i--) {
      boolean group = i < subcommands.size() - 1;
      ObjectNode nested =
          Json.object()
              .put("type", group ? Command.SUBCOMMAND_GROUP : Command.SUBCOMMAND)
              .put("name", subcommands.get(i));
      nested.set("options", Json.array(inner));
      inner = List.of(nested);
    }
    data.set("options", Json.array(inner));
    return data;
  }

  private List<JsonNode> declared() {
    return command.options(subcommands);
  }

  private JsonNode declared(String name) {
    return declared().stream()
        .filter(option -> Json.text(option, "name").equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(this + " has no option " + name));
  }

  private ObjectNode value(Option option, boolean complete, Resolved resolved) {
    JsonNode declared = declared(option.name());
    int type = (int) Json.number(declared, "type", 0);
    ObjectNode json = Json.object().put("name", option.name()).put("type", type);
    String text = option.value().toString();
    switch (type) {
      case STRING -> json.put("value", complete ? accepted(declared, text) : text);
      case INTEGER -> json.put("value", Long.parseLong(text));
      case NUMBER -> json.put("value", Double.parseDouble(text));
      case BOOLEAN -> json.put("value", Boolean.parseBoolean(text));
      case CHANNEL -> json.put("value", resolved.add(offered(declared, option.value())));
      case USER, ROLE, MENTIONABLE -> json.put("value", resolved.add(option.value()));
      default -> throw new AssertionError("No user can fill in " + declared);
    }
    return json;
  }

  /** The client lists channels of the declared types alone. */
  private Object offered(JsonNode declared, Object value) {
    List<JsonNode> types = Json.list(declared, "channel_types");
    boolean listed =
        types.isEmpty()
            || (value instanceof Channel channel
                && types.stream().anyMatch(type -> type.asInt() == channel.type()));
    if (!listed) {
      throw new AssertionError(value + " is not of the channel_types " + types);
    }
    return value;
  }

  private String accepted(JsonNode declared, String text) {
    long least = Json.number(declared, "min_length", 0);
    long most = Json.number(declared, "max_length", Limits.STRING_OPTION);
    if (Json.length(text) < least || Json.length(text) > most) {
      throw new AssertionError(
          "%s takes %d to %d characters".formatted(Json.text(declared, "name"), least, most));
    }
    List<JsonNode> choices = Json.list(declared, "choices");
    boolean offered =
        choices.isEmpty()
            || choices.stream().anyMatch(choice -> Json.text(choice, "value").equals(text));
    if (!offered) {
      throw new AssertionError("“" + text + "” is not among " + choices);
    }
    return text;
  }

  @Override
  public String toString() {
    return ("/" + command.name() + " " + String.join(" ", subcommands)).strip();
  }
}
