package dev.byline.discord.standin;

import tools.jackson.databind.node.ObjectNode;

/** What the options of a command refer to, whole, beside their identifiers. */
final class Resolved {

  private final ObjectNode json = Json.object();

  ObjectNode json() {
    return json;
  }

  /** Adds it and gives its identifier. */
  String add(Object value) {
    return switch (value) {
      case Member member -> {
        json.withObject("/members").set(member.id(), member.partial());
        yield add(member.user());
      }
      case User user -> {
        json.withObject("/users").set(user.id(), user.json());
        yield user.id();
      }
      case Channel channel -> {
        json.withObject("/channels")
            .set(channel.id(), channel.json().put("permissions", Long.toString(Permission.ALL)));
        yield channel.id();
      }
      case Role role -> {
        json.withObject("/roles").set(role.id(), role.json(1));
        yield role.id();
      }
      default -> throw new AssertionError("Not a user, channel or role: " + value);
    };
  }
}
