package dev.byline.discord.standin;

import java.time.Duration;
import java.util.HashMap;
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

  /**
   * @param global whether it holds for every route
   */
  static RestReply tooManyRequests(Duration retryAfter, boolean global) {
    double seconds = retryAfter.toMillis() / 1000.0;
    Map<String, String> headers = new HashMap<>();
    // In whole seconds here, exactly in the body.
    headers.put("Retry-After", Long.toString((long) Math.ceil(seconds)));
    headers.put("X-RateLimit-Scope", global ? "global" : "user");
    headers.put("X-RateLimit-Remaining", "0");
    headers.put("X-RateLimit-Reset-After", Double.toString(seconds));
    if (global) {
      headers.put("X-RateLimit-Global", "true");
    }
    JsonNode body =
        Json.object()
            .put("message", "You are being rate limited.")
            .put("retry_after", seconds)
            .put("global", global);
    return new RestReply(429, Optional.of(body), headers);
  }

  RestReply with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.putAll(headers);
    return new RestReply(status, body, all);
  }

  static RestReply noContent() {
    return new RestReply(204, Optional.empty(), Map.of());
  }
}
