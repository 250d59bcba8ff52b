package dev.byline.discord.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;

/** Sends what the real client would keep from being sent. */
final class RestClient {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String api;
  private final String authorization;

  RestClient(StandInDiscord discord) {
    this(discord.api(), "Bot " + discord.token());
  }

  RestClient(String api, String authorization) {
    this.api = api;
    this.authorization = authorization;
  }

  record Response(int status, JsonNode json, HttpHeaders headers) {

    int code() {
      return json.path("code").asInt(-1);
    }

    /** The code of the fault at a place of the form, such as {@code embeds/0/title}. */
    String fault(String place) {
      JsonNode at = json.path("errors");
      for (String field : place.split("/", -1)) {
        at = at.path(field);
      }
      return at.path("_errors").path(0).path("code").asString("");
    }
  }

  Response get(String path) {
    return send(request(path).GET());
  }

  Response delete(String path) {
    return send(request(path).DELETE());
  }

  Response post(String path, String json) {
    return body("POST", path, json);
  }

  Response patch(String path, String json) {
    return body("PATCH", path, json);
  }

  Response put(String path, String json) {
    return body("PUT", path, json);
  }

  Response body(String method, String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json)));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(api + path.substring(1)))
        .header("Authorization", authorization);
  }

  Response send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      JsonNode json = response.body().isEmpty() ? Json.object() : Json.parse(response.body());
      return new Response(response.statusCode(), json, response.headers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
