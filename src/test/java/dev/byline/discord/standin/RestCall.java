package dev.byline.discord.standin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A request to the REST side, read whole.
 *
 * @param path below the API's base, without the query
 * @param captures what stood at the stars of the route's path
 * @param body JSON, or the {@code payload_json} of a multipart form; an empty object without a body
 * @param files the files of a multipart form
 */
record RestCall(
    String method,
    String path,
    List<String> captures,
    Map<String, String> query,
    Optional<String> authorization,
    JsonNode body,
    List<UploadedFile> files) {

  RestCall at(List<String> places) {
    return new RestCall(method, path, places, query, authorization, body, files);
  }

  String capture(int index) {
    return captures.get(index);
  }

  boolean asks(String parameter) {
    return "true".equals(query.get(parameter));
  }
}
