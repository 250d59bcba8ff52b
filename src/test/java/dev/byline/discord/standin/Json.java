package dev.byline.discord.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON without surprises: what is absent or of another type is empty, never an error. */
final class Json {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ArrayNode array(Iterable<? extends JsonNode> elements) {
    ArrayNode array = array();
    elements.forEach(array::add);
    return array;
  }

  static ArrayNode strings(Iterable<String> elements) {
    ArrayNode array = array();
    elements.forEach(array::add);
    return array;
  }

  /**
   * @throws tools.jackson.core.JacksonException if the text is not JSON
   */
  static JsonNode parse(String text) {
    return MAPPER.readTree(text);
  }

  static boolean has(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return !value.isMissingNode() && !value.isNull();
  }

  static String text(JsonNode node, String field) {
    return optionalText(node, field).orElse("");
  }

  static Optional<String> optionalText(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() && !value.isMissingNode()
        ? Optional.of(value.asString())
        : Optional.empty();
  }

  static long number(JsonNode node, String field, long otherwise) {
    JsonNode value = node.path(field);
    if (value.isIntegralNumber()) {
      return value.asLong(otherwise);
    }
    // Discord takes identifiers and bit sets as strings as well.
    return value.isString() && value.asString().matches("-?\\d{1,19}")
        ? value.asLong(otherwise)
        : otherwise;
  }

  static boolean truth(JsonNode node, String field, boolean otherwise) {
    JsonNode value = node.path(field);
    return value.isBoolean() ? value.asBoolean(otherwise) : otherwise;
  }

  static List<JsonNode> list(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isArray() ? new ArrayList<>(value.values()) : List.of();
  }

  static List<String> textList(JsonNode node, String field) {
    return list(node, field).stream()
        .filter(JsonNode::isValueNode)
        .map(JsonNode::asString)
        .toList();
  }

  /** By code points, as Discord counts. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
