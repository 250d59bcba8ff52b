package dev.byline.discord.standin;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A form that popped up in front of a user. */
public final class Modal {

  private final JsonNode json;
  private final Interaction openedBy;

  Modal(JsonNode json, Interaction openedBy) {
    this.json = json;
    this.openedBy = openedBy;
  }

  public String title() {
    return Json.text(json, "title");
  }

  /** The labels of its fields, in order. */
  public List<String> labels() {
    return Json.list(json, "components").stream().map(Modal::label).toList();
  }

  /** As the bot sent it. */
  public JsonNode json() {
    return json;
  }

  Interaction openedBy() {
    return openedBy;
  }

  /** What the client sends when its fields are filled in, by their labels or custom ids. */
  ObjectNode submission(List<Option> fields) {
    ObjectNode data = Json.object().put("custom_id", Json.text(json, "custom_id"));
    List<JsonNode> components = Json.list(json, "components");
    for (Option field : fields) {
      if (components.stream().noneMatch(component -> named(component, field.name()))) {
        throw new AssertionError("No field " + field.name() + " in " + labels());
      }
    }
    data.set(
        "components",
        Json.array(
            components.stream()
                .filter(component -> ComponentForm.type(component) != ComponentForm.TEXT_DISPLAY)
                .map(component -> filled(component, fields))
                .toList()));
    return data;
  }

  private static ObjectNode filled(JsonNode component, List<Option> fields) {
    String value =
        fields.stream()
            .filter(field -> named(component, field.name()))
            .map(field -> field.value().toString())
            .findFirst()
            .orElse(Json.text(input(component), "value"));
    accepts(input(component), value);
    ObjectNode answered =
        Json.object()
            .put("type", ComponentForm.TEXT_INPUT)
            .put("id", 2)
            .put("custom_id", Json.text(input(component), "custom_id"))
            .put("value", value);
    ObjectNode outer = Json.object().put("type", ComponentForm.type(component)).put("id", 1);
    if (ComponentForm.type(component) == ComponentForm.LABEL) {
      return outer.set("component", answered);
    }
    return outer.set("components", Json.array(List.of(answered)));
  }

  private static void accepts(JsonNode input, String value) {
    boolean required = Json.truth(input, "required", true);
    long least = Json.number(input, "min_length", 0);
    long most = Json.number(input, "max_length", Limits.TEXT_INPUT);
    int length = Json.length(value);
    if ((required && length == 0) || (length > 0 && (length < least || length > most))) {
      throw new AssertionError("The client would not let a user submit “" + value + "”");
    }
  }

  private static JsonNode input(JsonNode component) {
    List<JsonNode> inRow = Json.list(component, "components");
    return inRow.isEmpty() ? component.path("component") : inRow.get(0);
  }

  private static String label(JsonNode component) {
    return Json.optionalText(component, "label").orElse(Json.text(input(component), "label"));
  }

  private static boolean named(JsonNode component, String name) {
    return label(component).equals(name) || Json.text(input(component), "custom_id").equals(name);
  }
}
