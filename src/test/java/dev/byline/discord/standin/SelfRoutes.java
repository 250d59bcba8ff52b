package dev.byline.discord.standin;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The bot itself, where to connect, and who and what it can see. */
final class SelfRoutes {

  private static final int IDENTIFIES_A_DAY = 1_000;

  private final World world;

  SelfRoutes(World world) {
    this.world = world;
  }

  List<Route> all() {
    return List.of(
        Route.of("GET", "/users/@me", call -> RestReply.ok(world.application.bot().json())),
        Route.of("GET", "/users/*", this::user),
        Route.of("POST", "/users/@me/channels", this::openDirectMessages),
        Route.of("GET", "/users/@me/guilds", call -> guilds()),
        Route.of("GET", "/applications/@me", call -> RestReply.ok(world.application.json())),
        Route.of("GET", "/oauth2/applications/@me", call -> RestReply.ok(world.application.json())),
        Route.open("GET", "/gateway", call -> RestReply.ok(gateway())),
        Route.of("GET", "/gateway/bot", call -> gatewayForBots()),
        Route.of("GET", "/guilds/*", call -> RestReply.ok(guild(call).json())),
        Route.of("GET", "/guilds/*/members/*", this::member));
  }

  private RestReply user(RestCall call) {
    return Optional.ofNullable(world.users.get(call.capture(0)))
        .map(user -> RestReply.ok(user.json()))
        .orElseThrow(DiscordError::unknownUser);
  }

  private RestReply openDirectMessages(RestCall call) {
    User recipient = world.users.get(Json.text(call.body(), "recipient_id"));
    if (recipient == null || recipient.isBot()) {
      throw new DiscordError(400, 50033, "Invalid Recipient(s)");
    }
    return RestReply.ok(recipient.directChannel().json());
  }

  private RestReply guilds() {
    return RestReply.ok(Json.array(world.guilds.values().stream().map(Guild::json).toList()));
  }

  private Guild guild(RestCall call) {
    Guild guild = world.guilds.get(call.capture(0));
    if (guild == null) {
      throw DiscordError.missingAccess();
    }
    return guild;
  }

  private RestReply member(RestCall call) {
    return guild(call).members().stream()
        .filter(member -> member.id().equals(call.capture(1)))
        .findFirst()
        .map(member -> RestReply.ok(member.json()))
        .orElseThrow(DiscordError::unknownMember);
  }

  private ObjectNode gateway() {
    return Json.object().put("url", world.gatewayUrl());
  }

  private RestReply gatewayForBots() {
    ObjectNode json = gateway().put("shards", 1);
    json.putObject("session_start_limit")
        .put("total", IDENTIFIES_A_DAY)
        .put("remaining", IDENTIFIES_A_DAY - world.gateway.identifies())
        .put("reset_after", 86_400_000)
        .put("max_concurrency", world.gateway.concurrency());
    return RestReply.ok(json);
  }
}
