package dev.byline.discord.standin;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers to interactions: the one callback, and what follows by the interaction's token. */
final class InteractionRoutes {

  private static final String WEBHOOK = "/webhooks/*/*";
  private static final String MESSAGE = WEBHOOK + "/messages/*";

  private final World world;

  InteractionRoutes(World world) {
    this.world = world;
  }

  List<Route> all() {
    return List.of(
        Route.open("POST", "/interactions/*/*/callback", this::callback),
        Route.open("POST", WEBHOOK, this::followUp),
        Route.open("GET", MESSAGE, call -> RestReply.ok(message(call).json())),
        Route.open("PATCH", MESSAGE, this::edit),
        Route.open("DELETE", MESSAGE, this::delete));
  }

  private RestReply callback(RestCall call) {
    Interaction interaction =
        Optional.ofNullable(world.interactions.get(call.capture(0)))
            .filter(known -> known.token().equals(call.capture(1)))
            .orElseThrow(DiscordError::unknownInteraction);
    CallbackType type = CallbackType.of(call.body());
    JsonNode data = call.body().path("data");
    ObjectNode form = data instanceof ObjectNode object ? object : Json.object();
    Optional<Message> message = interaction.acknowledge(type, form, call.files());
    if (!call.asks("with_response")) {
      return RestReply.noContent();
    }
    ObjectNode json = Json.object();
    ObjectNode callback = json.putObject("interaction").put("id", interaction.id());
    ObjectNode resource = json.putObject("resource").put("type", type.number());
    message.ifPresent(
        made -> {
          callback
              .put("response_message_id", made.id())
              .put("response_message_loading", made.isThinking())
              .put("response_message_ephemeral", made.isEphemeral());
          resource.set("message", made.json());
        });
    return RestReply.ok(json);
  }

  private RestReply followUp(RestCall call) {
    Interaction interaction = interaction(call);
    check(call.body(), call.files(), false);
    if (MessageForm.empty(call.body(), call.files())) {
      throw DiscordError.emptyMessage();
    }
    return RestReply.ok(interaction.followUp(call.body(), call.files()).json());
  }

  private RestReply edit(RestCall call) {
    Message message = message(call);
    check(call.body(), call.files(), message.hasFlag(MessageForm.COMPONENTS_V2));
    if (MessageForm.emptied(message.state(), call.body(), call.files())) {
      throw DiscordError.emptyMessage();
    }
    return RestReply.ok(interaction(call).edit(message, call.body(), call.files()).json());
  }

  private RestReply delete(RestCall call) {
    interaction(call).delete(message(call));
    return RestReply.noContent();
  }

  private static void check(JsonNode form, List<UploadedFile> files, boolean secondVersion) {
    FormErrors errors = new FormErrors();
    MessageForm.check(form, files, secondVersion, errors);
    errors.refuse();
  }

  private Message message(RestCall call) {
    Message message = interaction(call).find(call.capture(2));
    if (message.isDeleted()) {
      throw DiscordError.unknownMessage();
    }
    return message;
  }

  private Interaction interaction(RestCall call) {
    if (!call.capture(0).equals(world.application.id())) {
      throw DiscordError.unknownWebhook();
    }
    return world.interactions.values().stream()
        .filter(known -> known.token().equals(call.capture(1)))
        .findFirst()
        .orElseThrow(DiscordError::unknownWebhook)
        .usable();
  }
}
