package dev.byline.discord.standin;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Registration of commands, for all guilds or for one. */
final class CommandRoutes {

  private static final String GLOBAL = "/applications/*/commands";
  private static final String IN_GUILD = "/applications/*/guilds/*/commands";

  private final World world;

  CommandRoutes(World world) {
    this.world = world;
  }

  List<Route> all() {
    // First, or it would be taken for the command of that id.
    Route permissions =
        Route.of("GET", IN_GUILD + "/permissions", call -> RestReply.ok(Json.array()));
    return Stream.concat(Stream.of(permissions), registration()).toList();
  }

  private Stream<Route> registration() {
    return Stream.of(GLOBAL, IN_GUILD)
        .flatMap(
            path ->
                Stream.of(
                    Route.of("GET", path, this::list),
                    Route.of("PUT", path, this::overwrite),
                    Route.of("POST", path, this::create),
                    Route.of("GET", path + "/*", call -> RestReply.ok(command(call).json())),
                    Route.of("PATCH", path + "/*", this::edit),
                    Route.of("DELETE", path + "/*", this::delete)));
  }

  private RestReply list(RestCall call) {
    List<ObjectNode> json =
        world.application.commands(scope(call)).stream().map(Command::json).toList();
    if (!call.asks("with_localizations")) {
      for (ObjectNode command : json) {
        command.remove(List.of("name_localizations", "description_localizations"));
      }
    }
    return RestReply.ok(Json.array(json));
  }

  private RestReply overwrite(RestCall call) {
    Optional<String> scope = scope(call);
    List<JsonNode> forms = List.copyOf(call.body().values());
    check(forms);
    world.application.wrote();
    for (Command command : world.application.commands(scope)) {
      boolean kept =
          forms.stream().anyMatch(form -> command.is(type(form), Json.text(form, "name")));
      if (!kept) {
        world.application.remove(command);
      }
    }
    return RestReply.ok(
        Json.array(
            forms.stream()
                .map(form -> world.application.put((ObjectNode) form, scope).json())
                .toList()));
  }

  private static void check(List<JsonNode> forms) {
    FormErrors errors = new FormErrors();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      CommandForm.check(forms.get(i), errors.at(i));
      if (!names.add(type(forms.get(i)) + Json.text(forms.get(i), "name"))) {
        errors
            .at(i)
            .at("name")
            .add("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
      }
    }
    errors.refuse();
    for (int type = Command.CHAT_INPUT; type <= Command.MESSAGE; type++) {
      int counted = type;
      long count = forms.stream().filter(form -> type(form) == counted).count();
      refuseTooMany(count, type);
    }
  }

  private static void refuseTooMany(long count, int type) {
    int most = type == Command.CHAT_INPUT ? Limits.COMMANDS : Limits.CONTEXT_MENUS;
    if (count > most) {
      throw new DiscordError(
          400, 30032, "Maximum number of application commands reached (" + most + ")");
    }
  }

  private RestReply create(RestCall call) {
    Optional<String> scope = scope(call);
    checkOne(call.body());
    int type = type(call.body());
    String name = Json.text(call.body(), "name");
    List<Command> present = world.application.commands(scope);
    boolean known = present.stream().anyMatch(command -> command.is(type, name));
    if (!known) {
      refuseTooMany(1 + present.stream().filter(command -> command.type() == type).count(), type);
    }
    world.application.wrote();
    Command command = world.application.put((ObjectNode) call.body(), scope);
    return new RestReply(known ? 200 : 201, command.json());
  }

  private RestReply edit(RestCall call) {
    Command command = command(call);
    ObjectNode form = command.json();
    call.body().properties().forEach(field -> form.set(field.getKey(), field.getValue()));
    checkOne(form);
    world.application.wrote();
    command.replace(form.put("version", world.snowflakes.next()));
    return RestReply.ok(command.json());
  }

  private RestReply delete(RestCall call) {
    world.application.wrote();
    world.application.remove(command(call));
    return RestReply.noContent();
  }

  private static void checkOne(JsonNode form) {
    FormErrors errors = new FormErrors();
    CommandForm.check(form, errors);
    errors.refuse();
  }

  private static int type(JsonNode form) {
    return (int) Json.number(form, "type", Command.CHAT_INPUT);
  }

  private Command command(RestCall call) {
    return world.application.byId(call.captures().getLast(), scope(call));
  }

  /** The guild that the path names, after a look at whether this is the bot's own business. */
  private Optional<String> scope(RestCall call) {
    if (!call.capture(0).equals(world.application.id())) {
      throw new DiscordError(
          403, 20012, "You are not authorized to perform this action on this application");
    }
    if (!call.path().contains("/guilds/")) {
      return Optional.empty();
    }
    if (!world.guilds.containsKey(call.capture(1))) {
      throw DiscordError.missingAccess();
    }
    return Optional.of(call.capture(1));
  }
}
