package dev.byline.discord.standin;

import tools.jackson.databind.JsonNode;

/**
 * What the bot offers while a user types.
 *
 * @param name what the user reads
 * @param value what the option becomes when the user takes it
 */
public record Choice(String name, String value) {

  static Choice of(JsonNode json) {
    return new Choice(Json.text(json, "name"), Json.text(json, "value"));
  }
}
