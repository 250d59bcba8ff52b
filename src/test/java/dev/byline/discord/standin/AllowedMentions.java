package dev.byline.discord.standin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Whom a message reaches: the mentions in its content, as far as its {@code allowed_mentions} let
 * them through. Without that field all of them do. Mentions within code count as well: stricter
 * than Discord's clients, where it matters to nobody.
 *
 * @param everyone whether {@code @everyone} or {@code @here} reached people
 */
record AllowedMentions(Set<String> users, Set<String> roles, boolean everyone) {

  private static final int MOST = 100;
  private static final List<String> KINDS = List.of("roles", "users", "everyone");
  private static final Pattern USER = Pattern.compile("<@!?(\\d{1,20})>");
  private static final Pattern ROLE = Pattern.compile("<@&(\\d{1,20})>");
  private static final Pattern EVERYONE = Pattern.compile("@(?:everyone|here)");

  static void check(JsonNode body, FormErrors errors) {
    JsonNode allowed = body.path("allowed_mentions");
    List<String> parse = Json.textList(allowed, "parse");
    for (int i = 0; i < parse.size(); i++) {
      if (!KINDS.contains(parse.get(i))) {
        errors.at("parse").at(i).notOneOf("('roles', 'users', 'everyone')");
      }
    }
    for (String kind : List.of("users", "roles")) {
      List<String> named = Json.textList(allowed, kind);
      errors.at(kind).listAtMost(MOST, named.size());
      if (!named.isEmpty() && parse.contains(kind)) {
        errors.add(
            "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
            "parse:[\"%s\"] and %s: [ids...] are mutually exclusive.".formatted(kind, kind));
      }
    }
  }

  /**
   * @param mayMentionEveryone whether the author has that permission
   */
  static AllowedMentions of(String content, JsonNode body, boolean mayMentionEveryone) {
    Set<String> users = found(USER, content);
    Set<String> roles = found(ROLE, content);
    boolean everyone = mayMentionEveryone && EVERYONE.matcher(content).find();
    if (Json.has(body, "allowed_mentions")) {
      JsonNode allowed = body.get("allowed_mentions");
      List<String> parse = Json.textList(allowed, "parse");
      if (!parse.contains("users")) {
        users.retainAll(Json.textList(allowed, "users"));
      }
      if (!parse.contains("roles")) {
        roles.retainAll(Json.textList(allowed, "roles"));
      }
      everyone &= parse.contains("everyone");
    }
    return new AllowedMentions(users, roles, everyone);
  }

  /** Whether a reply reaches the author of what it replies to: yes, unless told otherwise. */
  static boolean repliedUser(JsonNode body) {
    return !Json.has(body, "allowed_mentions")
        || Json.truth(body.get("allowed_mentions"), "replied_user", false);
  }

  private static Set<String> found(Pattern pattern, String content) {
    Set<String> ids = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(content);
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    return ids;
  }
}
