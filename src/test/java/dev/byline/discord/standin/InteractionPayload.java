package dev.byline.discord.standin;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * An interaction as the bot is told of it: who, where, and with which permissions.
 *
 * @param source the message of the component or modal that was used
 */
record InteractionPayload(
    World world, String id, int type, User user, Channel channel, Optional<Message> source) {

  /**
   * @param token by which the bot answers
   * @param data what was used, and how it was filled in
   */
  ObjectNode json(String token, ObjectNode data) {
    User bot = world.application.bot();
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("application_id", world.application.id())
            .put("type", type)
            .put("token", token)
            .put("version", 1)
            .put("locale", user.locale())
            .put("channel_id", channel.id())
            .put(
                "context",
                channel.isDirect() ? Interaction.DIRECT_CONTEXT : Interaction.GUILD_CONTEXT)
            .put("attachment_size_limit", Limits.FILE_BYTES)
            .put("app_permissions", Long.toString(channel.permissions(bot)));
    String permissions = Long.toString(channel.permissions(user));
    json.set("data", data);
    json.set("channel", channel.json().put("permissions", permissions));
    json.set("authorizing_integration_owners", owners());
    json.putArray("entitlements");
    Optional<Guild> guild = channel.guild();
    Optional<Member> member = guild.flatMap(in -> in.find(user));
    if (guild.isPresent() && member.isPresent()) {
      json.put("guild_id", guild.get().id()).put("guild_locale", guild.get().locale());
      json.set("guild", guild.get().partial());
      json.set("member", member.get().json().put("permissions", permissions));
    } else {
      json.set("user", user.json());
    }
    source.ifPresent(message -> json.set("message", message.json()));
    return json;
  }

  /** Marks a message as an answer to the interaction. */
  void sign(ObjectNode message) {
    message.put("application_id", world.application.id());
    message.put("webhook_id", world.application.id());
    ObjectNode metadata = message.putObject("interaction_metadata").put("id", id).put("type", type);
    metadata.set("user", user.json());
    metadata.set("authorizing_integration_owners", owners());
    source.ifPresent(clicked -> metadata.put("interacted_message_id", clicked.id()));
  }

  private ObjectNode owners() {
    return Json.object().put("0", channel.guild().map(Guild::id).orElse("0"));
  }
}
