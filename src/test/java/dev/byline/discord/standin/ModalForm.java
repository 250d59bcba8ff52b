package dev.byline.discord.standin;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A form that pops up: labels with a text input each, or a text to read. */
final class ModalForm {

  private ModalForm() {}

  static void check(JsonNode modal, FormErrors errors) {
    errors.at("custom_id").between(1, Limits.CUSTOM_ID, Json.text(modal, "custom_id"));
    errors.at("title").between(1, Limits.MODAL_TITLE, Json.text(modal, "title"));
    List<JsonNode> components = Json.list(modal, "components");
    FormErrors places = errors.at("components");
    places.listBetween(1, Limits.MODAL_COMPONENTS, components.size());
    for (int i = 0; i < components.size(); i++) {
      component(components.get(i), places.at(i));
    }
  }

  private static void component(JsonNode component, FormErrors errors) {
    switch (ComponentForm.type(component)) {
      case ComponentForm.LABEL -> {
        errors.at("label").between(1, Limits.LABEL, Json.text(component, "label"));
        errors
            .at("description")
            .atMost(Limits.LABEL_DESCRIPTION, Json.text(component, "description"));
        input(component.path("component"), errors.at("component"));
      }
      case ComponentForm.ACTION_ROW -> {
        List<JsonNode> inputs = Json.list(component, "components");
        errors.at("components").listBetween(1, 1, inputs.size());
        for (int i = 0; i < inputs.size(); i++) {
          FormErrors at = errors.at("components").at(i);
          at.at("label").between(1, Limits.LABEL, Json.text(inputs.get(i), "label"));
          input(inputs.get(i), at);
        }
      }
      case ComponentForm.TEXT_DISPLAY ->
          errors.at("content").between(1, Limits.COMPONENT_TEXT, Json.text(component, "content"));
      default -> errors.at("type").notOneOf("(1, 10, 18)");
    }
  }

  private static void input(JsonNode input, FormErrors errors) {
    errors.at("custom_id").between(1, Limits.CUSTOM_ID, Json.text(input, "custom_id"));
    if (ComponentForm.type(input) != ComponentForm.TEXT_INPUT) {
      return;
    }
    long style = Json.number(input, "style", 0);
    if (style != 1 && style != 2) {
      errors.at("style").notOneOf("(1, 2)");
    }
    errors.at("placeholder").atMost(Limits.TEXT_INPUT_PLACEHOLDER, Json.text(input, "placeholder"));
    errors.at("value").atMost(Limits.TEXT_INPUT, Json.text(input, "value"));
    long least = Json.number(input, "min_length", 0);
    long most = Json.number(input, "max_length", Limits.TEXT_INPUT);
    if (least < 0 || least > Limits.TEXT_INPUT) {
      errors.at("min_length").notWithin(0, Limits.TEXT_INPUT);
    }
    if (most < 1 || most > Limits.TEXT_INPUT) {
      errors.at("max_length").notWithin(1, Limits.TEXT_INPUT);
    }
  }
}
