package dev.byline.discord.standin;

import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A named set of permissions in a guild. */
public final class Role {

  private final String id;
  private final String name;
  private final Set<Permission> permissions = EnumSet.noneOf(Permission.class);

  Role(String id, String name, Set<Permission> permissions) {
    this.id = id;
    this.name = name;
    this.permissions.addAll(permissions);
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  Set<Permission> permissions() {
    return permissions;
  }

  ObjectNode json(int position) {
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("name", name)
            .put("position", position)
            .put("permissions", Long.toString(Permission.bits(permissions)))
            .put("color", 0)
            .put("hoist", false)
            .put("managed", false)
            .put("mentionable", false)
            .put("flags", 0);
    json.putObject("colors").put("primary_color", 0);
    return json;
  }
}
