package dev.byline.discord.standin;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is wrong with a form, at the place of each fault. Discord names all of them at once, in an
 * object that mirrors the form, with the faults of a field under {@code _errors}.
 */
final class FormErrors {

  private final ObjectNode root;
  private final String path;

  FormErrors() {
    this(Json.object(), "");
  }

  private FormErrors(ObjectNode root, String path) {
    this.root = root;
    this.path = path;
  }

  /** The same form, at a field of this one. */
  FormErrors at(String field) {
    return new FormErrors(root, path + "/" + field);
  }

  FormErrors at(int index) {
    return at(Integer.toString(index));
  }

  void add(String code, String message) {
    ObjectNode place = root;
    for (String field : path.split("/", -1)) {
      if (!field.isEmpty()) {
        place = place.has(field) ? (ObjectNode) place.get(field) : place.putObject(field);
      }
    }
    ArrayNode faults =
        place.has("_errors") ? (ArrayNode) place.get("_errors") : place.putArray("_errors");
    faults.addObject().put("code", code).put("message", message);
  }

  void required() {
    add("BASE_TYPE_REQUIRED", "This field is required");
  }

  void notOneOf(String choices) {
    add("BASE_TYPE_CHOICES", "Value must be one of " + choices + ".");
  }

  void notWithin(long least, long most) {
    add("NUMBER_TYPE_MAX", "int value should be between " + least + " and " + most + ".");
  }

  /** A text that may be empty or absent. */
  void atMost(int most, String text) {
    if (Json.length(text) > most) {
      add("BASE_TYPE_MAX_LENGTH", "Must be " + most + " or fewer in length.");
    }
  }

  /** A text that has to be there. */
  void between(int least, int most, String text) {
    if (text.isEmpty()) {
      required();
    } else if (Json.length(text) < least || Json.length(text) > most) {
      add("BASE_TYPE_BAD_LENGTH", "Must be between " + least + " and " + most + " in length.");
    }
  }

  void listAtMost(int most, int size) {
    if (size > most) {
      add("BASE_TYPE_MAX_LENGTH", "Must be " + most + " or fewer in length.");
    }
  }

  void listBetween(int least, int most, int size) {
    if (size < least || size > most) {
      add("BASE_TYPE_BAD_LENGTH", "Must be between " + least + " and " + most + " in length.");
    }
  }

  /**
   * @throws DiscordError 50035 if anything was wrong
   */
  void refuse() {
    if (!root.isEmpty()) {
      throw new DiscordError(
          400,
          Json.object().put("message", "Invalid Form Body").put("code", 50035).set("errors", root));
    }
  }
}
