package dev.byline.discord.standin;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a command may be called, describe and ask for. */
final class CommandForm {

  /**
   * Discord's own rule for names of slash commands and of options; lower case where there is one.
   */
  private static final Pattern NAME =
      Pattern.compile("^[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}$");

  private static final int STRING = 3;
  private static final int INTEGER = 4;
  private static final int NUMBER = 10;
  private static final int ATTACHMENT = 11;
  private static final int DEEPEST = 2;

  private CommandForm() {}

  static void check(JsonNode command, FormErrors errors) {
    int type = (int) Json.number(command, "type", Command.CHAT_INPUT);
    switch (type) {
      case Command.CHAT_INPUT -> {
        name(command, errors);
        description(command, errors);
        options(Json.list(command, "options"), 0, errors.at("options"));
        if (size(command) > Limits.COMMAND_TOTAL) {
          errors.add(
              "APPLICATION_COMMAND_TOO_LARGE",
              "Command exceeds maximum size (" + Limits.COMMAND_TOTAL + ")");
        }
      }
      case Command.USER, Command.MESSAGE -> contextMenu(command, errors);
      default -> errors.at("type").notOneOf("(1, 2, 3, 4)");
    }
    among(command, "contexts", 2, errors);
    among(command, "integration_types", 1, errors);
    if (Json.has(command, "default_member_permissions")
        && !Json.text(command, "default_member_permissions").matches("\\d{1,19}")) {
      errors.at("default_member_permissions").add("NUMBER_TYPE_COERCE", "Not a permission set");
    }
  }

  private static void among(JsonNode command, String field, int most, FormErrors errors) {
    List<JsonNode> values = Json.list(command, field);
    for (int i = 0; i < values.size(); i++) {
      int value = values.get(i).asInt(-1);
      if (value < 0 || value > most) {
        errors.at(field).at(i).notOneOf("0 to " + most);
      }
    }
  }

  private static void contextMenu(JsonNode command, FormErrors errors) {
    errors.at("name").between(1, Limits.COMMAND_NAME, Json.text(command, "name"));
    localised(command, "name", Limits.COMMAND_NAME, false, errors);
    if (!Json.text(command, "description").isEmpty()) {
      errors
          .at("description")
          .add(
              "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID",
              "Context menu commands cannot have description");
    }
    if (!Json.list(command, "options").isEmpty()) {
      errors
          .at("options")
          .add(
              "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID",
              "Context menu commands cannot have options");
    }
  }

  private static void name(JsonNode named, FormErrors errors) {
    validName(Json.text(named, "name"), errors.at("name"));
    localised(named, "name", Limits.COMMAND_NAME, true, errors);
  }

  private static void validName(String name, FormErrors errors) {
    errors.between(1, Limits.COMMAND_NAME, name);
    boolean lower = name.codePoints().noneMatch(c -> Character.toLowerCase(c) != c);
    if (!name.isEmpty() && !(NAME.matcher(name).matches() && lower)) {
      errors.add("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    }
  }

  private static void description(JsonNode described, FormErrors errors) {
    errors
        .at("description")
        .between(1, Limits.COMMAND_DESCRIPTION, Json.text(described, "description"));
    localised(described, "description", Limits.COMMAND_DESCRIPTION, false, errors);
  }

  private static void localised(
      JsonNode holder, String field, int most, boolean asName, FormErrors errors) {
    FormErrors place = errors.at(field + "_localizations");
    for (Map.Entry<String, JsonNode> entry : holder.path(field + "_localizations").properties()) {
      FormErrors at = place.at(entry.getKey());
      if (!Locales.known(entry.getKey())) {
        at.add("LOCALE_INVALID", "Not a locale of Discord's");
      } else if (asName) {
        validName(entry.getValue().asString(), at);
      } else {
        at.between(1, most, entry.getValue().asString());
      }
    }
  }

  private static void options(List<JsonNode> options, int depth, FormErrors errors) {
    errors.listAtMost(Limits.COMMAND_OPTIONS, options.size());
    Set<String> names = new HashSet<>();
    boolean optional = false;
    boolean nested = options.stream().anyMatch(CommandForm::isNested);
    for (int i = 0; i < options.size(); i++) {
      JsonNode option = options.get(i);
      FormErrors at = errors.at(i);
      name(option, at);
      description(option, at);
      if (!names.add(Json.text(option, "name"))) {
        at.at("name")
            .add(
                "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
                "Option name must be unique in options");
      }
      if (nested) {
        nested(option, depth, at);
      } else {
        boolean required = Json.truth(option, "required", false);
        if (required && optional) {
          at.add(
              "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
              "Required options must be placed before non-required options");
        }
        optional |= !required;
        value(option, at);
      }
    }
  }

  private static boolean isNested(JsonNode option) {
    long type = Json.number(option, "type", 0);
    return type == Command.SUBCOMMAND || type == Command.SUBCOMMAND_GROUP;
  }

  private static void nested(JsonNode option, int depth, FormErrors errors) {
    boolean group = Json.number(option, "type", 0) == Command.SUBCOMMAND_GROUP;
    if (!isNested(option) || (group ? depth > 0 : depth >= DEEPEST)) {
      errors.add(
          "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
          "Sub-command and sub-command group option types are mutually exclusive to all other"
              + " types");
      return;
    }
    options(Json.list(option, "options"), group ? depth + 1 : DEEPEST, errors.at("options"));
  }

  private static void value(JsonNode option, FormErrors errors) {
    int type = (int) Json.number(option, "type", 0);
    if (type < STRING || type > ATTACHMENT) {
      errors.at("type").notOneOf("(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)");
      return;
    }
    boolean listed = type == STRING || type == INTEGER || type == NUMBER;
    boolean completes = Json.truth(option, "autocomplete", false);
    List<JsonNode> choices = Json.list(option, "choices");
    if (completes && !choices.isEmpty()) {
      errors
          .at("autocomplete")
          .add(
              "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_MUTUALLY_EXCLUSIVE",
              "Autocomplete and choices are mutually exclusive");
    }
    if (!listed && (completes || !choices.isEmpty())) {
      errors.add(
          "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
          "Only options of type 3, 4 and 10 have choices or autocomplete");
    }
    errors.at("choices").listAtMost(Limits.CHOICES, choices.size());
    ChoiceForm.check(choices, errors.at("choices"));
    length(option, "min_length", 0, errors);
    length(option, "max_length", 1, errors);
  }

  private static void length(JsonNode option, String field, int least, FormErrors errors) {
    long length = Json.number(option, field, least);
    if (length < least || length > Limits.STRING_OPTION) {
      errors.at(field).notWithin(least, Limits.STRING_OPTION);
    }
  }

  /** Of names, descriptions and values, the longest translation of each. */
  private static int size(JsonNode named) {
    int size = longest(named, "name") + longest(named, "description");
    for (JsonNode choice : Json.list(named, "choices")) {
      size += longest(choice, "name") + Json.length(Json.text(choice, "value"));
    }
    for (JsonNode option : Json.list(named, "options")) {
      size += size(option);
    }
    return size;
  }

  private static int longest(JsonNode named, String field) {
    int longest = Json.length(Json.text(named, field));
    for (JsonNode translation : named.path(field + "_localizations").values()) {
      longest = Math.max(longest, Json.length(translation.asString("")));
    }
    return longest;
  }
}
