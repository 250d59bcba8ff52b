package dev.byline.discord.standin;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** A request as the bot sent it, and how it was answered. */
public final class RecordedRequest {

  private final String method;
  private final String path;
  private final JsonNode body;
  private final Instant at;
  private volatile int status;

  RecordedRequest(String method, String path, JsonNode body, Instant at) {
    this.method = method;
    this.path = path;
    this.body = body;
    this.at = at;
  }

  public String method() {
    return method;
  }

  /** Below the API's base, without the query: {@code /channels/1/messages}. */
  public String path() {
    return path;
  }

  /** JSON, or the {@code payload_json} of a multipart form; an empty object without a body. */
  public JsonNode body() {
    return body;
  }

  /** When it arrived. */
  public Instant at() {
    return at;
  }

  /** The HTTP status that it was answered with; 0 while it is under way. */
  public int status() {
    return status;
  }

  void answered(int with) {
    status = with;
  }

  @Override
  public String toString() {
    return method + " " + path + " " + status;
  }
}
