package dev.byline.discord.standin;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Choices of an option, fixed with the command or offered while a user types. */
final class ChoiceForm {

  private ChoiceForm() {}

  static void check(List<JsonNode> choices, FormErrors errors) {
    for (int i = 0; i < choices.size(); i++) {
      JsonNode choice = choices.get(i);
      errors.at(i).at("name").between(1, Limits.CHOICE_TEXT, Json.text(choice, "name"));
      if (choice.path("value").isString()) {
        errors.at(i).at("value").between(1, Limits.CHOICE_TEXT, Json.text(choice, "value"));
      } else if (!choice.path("value").isNumber()) {
        errors.at(i).at("value").required();
      }
    }
  }
}
