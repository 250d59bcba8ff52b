package dev.byline.discord.standin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The components of a message: buttons, selects, and in the second version texts and containers.
 */
final class ComponentForm {

  static final int ACTION_ROW = 1;
  static final int BUTTON = 2;
  static final int STRING_SELECT = 3;
  static final int TEXT_INPUT = 4;
  static final int TEXT_DISPLAY = 10;
  static final int LABEL = 18;
  static final int LINK_STYLE = 5;
  private static final int PREMIUM_STYLE = 6;
  private static final int LAST_SELECT = 8;

  private final boolean secondVersion;
  private final Set<String> customIds = new HashSet<>();
  private int count;
  private int textLength;

  private ComponentForm(boolean secondVersion) {
    this.secondVersion = secondVersion;
  }

  /**
   * @param secondVersion whether the message has the flag IS_COMPONENTS_V2
   */
  static void check(List<JsonNode> components, boolean secondVersion, FormErrors errors) {
    ComponentForm form = new ComponentForm(secondVersion);
    if (!secondVersion) {
      errors.listAtMost(Limits.ACTION_ROWS, components.size());
    }
    for (int i = 0; i < components.size(); i++) {
      form.topLevel(components.get(i), errors.at(i));
    }
    if (form.count > Limits.COMPONENTS) {
      errors.add(
          "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
          "The total number of components cannot exceed " + Limits.COMPONENTS);
    }
    if (form.textLength > Limits.COMPONENT_TEXT) {
      errors.add(
          "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
          "The total text size cannot exceed " + Limits.COMPONENT_TEXT);
    }
  }

  private void topLevel(JsonNode component, FormErrors errors) {
    int type = type(component);
    boolean known =
        type == ACTION_ROW || (secondVersion && ((type >= 9 && type <= 14) || type == 17));
    if (known) {
      any(component, errors);
    } else {
      errors.at("type").notOneOf(secondVersion ? "(1, 9, 10, 12, 13, 14, 17)" : "(1,)");
    }
  }

  private void any(JsonNode component, FormErrors errors) {
    count++;
    int type = type(component);
    switch (type) {
      case ACTION_ROW -> row(Json.list(component, "components"), errors.at("components"));
      case BUTTON -> button(component, errors);
      case TEXT_DISPLAY -> {
        String content = Json.text(component, "content");
        errors.at("content").between(1, Limits.COMPONENT_TEXT, content);
        textLength += Json.length(content);
      }
      case TEXT_INPUT, LABEL ->
          errors.at("type").notOneOf("the component types of messages: this one is for modals");
      default -> {
        if (isSelect(type)) {
          select(component, errors);
        } else {
          inside(component, errors);
        }
      }
    }
  }

  private void inside(JsonNode component, FormErrors errors) {
    List<JsonNode> children = Json.list(component, "components");
    for (int i = 0; i < children.size(); i++) {
      any(children.get(i), errors.at("components").at(i));
    }
    if (Json.has(component, "accessory")) {
      any(component.get("accessory"), errors.at("accessory"));
    }
  }

  private void row(List<JsonNode> children, FormErrors errors) {
    errors.listBetween(1, Limits.BUTTONS_IN_ROW, children.size());
    boolean selects = children.stream().anyMatch(child -> isSelect(type(child)));
    if (selects && children.size() > 1) {
      errors.add(
          "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
    }
    for (int i = 0; i < children.size(); i++) {
      int type = type(children.get(i));
      if (type == BUTTON || isSelect(type)) {
        any(children.get(i), errors.at(i));
      } else {
        errors.at(i).at("type").notOneOf("(2, 3, 5, 6, 7, 8)");
      }
    }
  }

  private void button(JsonNode button, FormErrors errors) {
    long style = Json.number(button, "style", 0);
    if (style < 1 || style > PREMIUM_STYLE) {
      errors.at("style").notOneOf("(1, 2, 3, 4, 5, 6)");
      return;
    }
    errors.at("label").atMost(Limits.BUTTON_LABEL, Json.text(button, "label"));
    if (style == LINK_STYLE) {
      errors.at("url").between(1, Limits.BUTTON_URL, Json.text(button, "url"));
      if (Json.has(button, "custom_id")) {
        errors
            .at("custom_id")
            .add(
                "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                "A custom id and url cannot both be specified");
      }
    } else if (style != PREMIUM_STYLE) {
      customId(button, errors);
    }
    boolean bare = Json.text(button, "label").isEmpty() && !Json.has(button, "emoji");
    if (bare && style != PREMIUM_STYLE) {
      errors.add("BUTTON_COMPONENT_REQUIRES_LABEL_OR_EMOJI", "A label or an emoji is required");
    }
  }

  private void select(JsonNode select, FormErrors errors) {
    customId(select, errors);
    errors.at("placeholder").atMost(Limits.SELECT_PLACEHOLDER, Json.text(select, "placeholder"));
    List<JsonNode> options = Json.list(select, "options");
    long least = Json.number(select, "min_values", 1);
    long most = Json.number(select, "max_values", 1);
    if (least < 0 || least > Limits.SELECT_OPTIONS) {
      errors.at("min_values").notWithin(0, Limits.SELECT_OPTIONS);
    }
    if (most < Math.max(1, least) || most > Limits.SELECT_OPTIONS) {
      errors.at("max_values").notWithin(1, Limits.SELECT_OPTIONS);
    }
    if (type(select) != STRING_SELECT) {
      return;
    }
    errors.at("options").listBetween(1, Limits.SELECT_OPTIONS, options.size());
    Set<String> values = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      FormErrors option = errors.at("options").at(i);
      option.at("label").between(1, Limits.SELECT_TEXT, Json.text(options.get(i), "label"));
      option.at("value").between(1, Limits.SELECT_TEXT, Json.text(options.get(i), "value"));
      option.at("description").atMost(Limits.SELECT_TEXT, Json.text(options.get(i), "description"));
      if (!values.add(Json.text(options.get(i), "value"))) {
        option.add(
            "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
            "The specified option value is already used");
      }
    }
  }

  private void customId(JsonNode component, FormErrors errors) {
    String customId = Json.text(component, "custom_id");
    errors.at("custom_id").between(1, Limits.CUSTOM_ID, customId);
    if (!customId.isEmpty() && !customIds.add(customId)) {
      errors
          .at("custom_id")
          .add("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
    }
  }

  static int type(JsonNode component) {
    return (int) Json.number(component, "type", 0);
  }

  static boolean isSelect(int type) {
    return type == STRING_SELECT || (type > TEXT_INPUT && type <= LAST_SELECT);
  }

  /** This component and all within it, outermost first. */
  static List<JsonNode> flattened(List<JsonNode> components) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode component : components) {
      all.add(component);
      all.addAll(flattened(Json.list(component, "components")));
      for (String single : List.of("component", "accessory")) {
        if (Json.has(component, single)) {
          all.addAll(flattened(List.of(component.get(single))));
        }
      }
    }
    return all;
  }

  /** As messages show them: each with a number of its own. */
  static List<JsonNode> rendered(List<JsonNode> components) {
    List<JsonNode> copies = components.stream().map(JsonNode::deepCopy).toList();
    int number = 1;
    for (JsonNode component : flattened(copies)) {
      if (component instanceof ObjectNode object && !Json.has(component, "id")) {
        object.put("id", number++);
      }
    }
    return copies;
  }
}
