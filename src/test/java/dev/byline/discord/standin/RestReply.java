package dev.byline.discord.standin;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the REST side answers.
 *
 * @param body empty for 204
 */
record RestReply(int status, Optional<JsonNode> body, Map<String, String> headers) {

  RestReply(int status, JsonNode body) {
    this(status, Optional.of(body), Map.of());
  }

  static RestReply ok(JsonNode body) {
    return new RestReply(200, body);
  }

  static RestReply noContent() {
    return new RestReply(204, Optional.empty(), Map.of());
  }
}
