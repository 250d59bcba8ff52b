package dev.byline.discord.standin;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The embeds of a message: what they may hold, and what Discord makes of them. */
final class EmbedForm {

  private static final int WHITE = 0xFFFFFF;

  private EmbedForm() {}

  static void check(List<JsonNode> embeds, FormErrors errors) {
    errors.listAtMost(Limits.EMBEDS, embeds.size());
    int total = 0;
    for (int i = 0; i < embeds.size(); i++) {
      JsonNode embed = embeds.get(i);
      checkOne(embed, errors.at(i));
      total += size(embed);
    }
    if (total > Limits.EMBED_TOTAL) {
      errors.add(
          "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of " + Limits.EMBED_TOTAL);
    }
  }

  private static void checkOne(JsonNode embed, FormErrors errors) {
    errors.at("title").atMost(Limits.EMBED_TITLE, Json.text(embed, "title"));
    errors.at("description").atMost(Limits.EMBED_DESCRIPTION, Json.text(embed, "description"));
    checkUrl(embed, errors);
    long color = Json.number(embed, "color", 0);
    if (color < 0 || color > WHITE) {
      errors.at("color").notWithin(0, WHITE);
    }
    Json.optionalText(embed, "timestamp").ifPresent(time -> checkTime(time, errors));
    if (Json.has(embed, "footer")) {
      FormErrors footer = errors.at("footer");
      footer.at("text").between(1, Limits.EMBED_FOOTER, Json.text(embed.get("footer"), "text"));
    }
    if (Json.has(embed, "author")) {
      FormErrors author = errors.at("author");
      author.at("name").between(1, Limits.EMBED_AUTHOR, Json.text(embed.get("author"), "name"));
      checkUrl(embed.get("author"), author);
    }
    List<JsonNode> fields = Json.list(embed, "fields");
    errors.at("fields").listAtMost(Limits.EMBED_FIELDS, fields.size());
    for (int i = 0; i < fields.size(); i++) {
      FormErrors field = errors.at("fields").at(i);
      field.at("name").between(1, Limits.EMBED_FIELD_NAME, Json.text(fields.get(i), "name"));
      field.at("value").between(1, Limits.EMBED_FIELD_VALUE, Json.text(fields.get(i), "value"));
    }
  }

  private static void checkUrl(JsonNode holder, FormErrors errors) {
    Json.optionalText(holder, "url")
        .ifPresent(
            url -> {
              if (!url.startsWith("http://") && !url.startsWith("https://")) {
                errors
                    .at("url")
                    .add("URL_TYPE_INVALID_SCHEME", "Scheme must be one of ('http', 'https').");
              }
              errors.at("url").atMost(Limits.URL, url);
            });
  }

  private static void checkTime(String time, FormErrors errors) {
    try {
      OffsetDateTime.parse(time);
    } catch (DateTimeParseException e) {
      errors.at("timestamp").add("DATE_TIME_TYPE_PARSE", "Could not parse " + time);
    }
  }

  /** What counts towards the limit over all embeds of a message. */
  private static int size(JsonNode embed) {
    int size =
        Json.length(Json.text(embed, "title"))
            + Json.length(Json.text(embed, "description"))
            + Json.length(Json.text(embed.path("footer"), "text"))
            + Json.length(Json.text(embed.path("author"), "name"));
    for (JsonNode field : Json.list(embed, "fields")) {
      size += Json.length(Json.text(field, "name")) + Json.length(Json.text(field, "value"));
    }
    return size;
  }

  /** As messages show it. */
  static ObjectNode rendered(JsonNode embed) {
    return ((ObjectNode) embed.deepCopy()).put("type", "rich");
  }

  /** All that a reader sees of it, line by line. */
  static String text(JsonNode embed) {
    StringBuilder text = new StringBuilder();
    line(text, Json.text(embed.path("author"), "name"));
    line(text, Json.text(embed, "title"));
    line(text, Json.text(embed, "description"));
    for (JsonNode field : Json.list(embed, "fields")) {
      line(text, Json.text(field, "name"));
      line(text, Json.text(field, "value"));
    }
    line(text, Json.text(embed.path("footer"), "text"));
    return text.toString();
  }

  private static void line(StringBuilder text, String line) {
    if (!line.isEmpty()) {
      text.append(line).append('\n');
    }
  }
}
