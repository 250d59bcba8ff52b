package dev.byline.discord.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The bot's application, as its operator set it up: token, privileged intents, commands. */
public final class Application {

  static final String NAME = "Byline";

  private final World world;
  private final User bot;
  private final List<Command> commands = new ArrayList<>();
  private String token = "MTAwMDAwMDAwMDAwMDAwMDAw.STANDIN.not-a-real-token-of-anybody";
  private long privileged;
  private int creates;
  private int writes;

  Application(World world) {
    this.world = world;
    this.bot = new User(world, world.snowflakes.next(), NAME, true);
    world.users.put(bot.id(), bot);
  }

  /** Of the application and of its bot user alike. */
  public String id() {
    return bot.id();
  }

  public User bot() {
    return bot;
  }

  /** What the bot has to present, on REST behind the word {@code Bot}. */
  public String token() {
    return world.reads(() -> token);
  }

  /** The operator asks for another token: the old one is refused from now on, everywhere. */
  public void resetsToken() {
    world.does(() -> token = token + "-reset");
  }

  /** The operator switches privileged intents on. */
  public void grants(Intent... intents) {
    world.does(() -> privileged |= Intent.bits(intents));
  }

  boolean granted(long intents) {
    return (Intent.privileged(intents) & ~privileged) == 0;
  }

  /** The commands that are registered now, for all guilds and for single ones. */
  public List<Command> commands() {
    return world.reads(() -> List.copyOf(commands));
  }

  /** A registered command by its name. */
  public Command command(String name) {
    return commands().stream()
        .filter(command -> command.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No command " + name + " is registered"));
  }

  /** Waits until a command of this name is registered. */
  public Command awaitCommand(String name) {
    return world.awaits(
        "the command " + name,
        () -> commands.stream().filter(command -> command.name().equals(name)).findFirst());
  }

  /** How often the bot wrote commands, whether or not they differed. */
  public int commandWrites() {
    return world.reads(() -> writes);
  }

  // What the REST side does with it

  void wrote() {
    writes++;
  }

  List<Command> commands(Optional<String> guild) {
    return commands.stream().filter(command -> command.guild().equals(guild)).toList();
  }

  /** The command that a user finds by this name: the guild's own before the global one. */
  Optional<Command> find(int type, String name, Optional<String> guild) {
    Optional<Command> own =
        guild.flatMap(
            id -> commands(guild).stream().filter(found -> found.is(type, name)).findFirst());
    return own.or(
        () ->
            commands(Optional.empty()).stream().filter(found -> found.is(type, name)).findFirst());
  }

  /**
   * The command that this user is offered in this channel.
   *
   * @throws AssertionError if a client would not offer it, saying why
   */
  Command offered(int type, String name, User user, Channel channel) {
    Command command =
        find(type, name, channel.guild().map(Guild::id))
            .orElseThrow(() -> new AssertionError("No command " + name + " is registered"));
    int context = channel.isDirect() ? Interaction.DIRECT_CONTEXT : Interaction.GUILD_CONTEXT;
    if (!command.offeredIn(context)) {
      throw new AssertionError(name + " is not offered in " + channel);
    }
    if (!channel.allows(user, Permission.USE_APPLICATION_COMMANDS)) {
      throw new AssertionError(user.name() + " may not use commands in " + channel);
    }
    boolean letIn = channel.guild().filter(in -> in.everyoneMayUse(name)).isPresent();
    if (!letIn && !command.offeredTo(channel.permissions(user))) {
      throw new AssertionError(name + " is not offered to " + user.name());
    }
    return command;
  }

  Command byId(String commandId, Optional<String> guild) {
    return commands(guild).stream()
        .filter(command -> command.id().equals(commandId))
        .findFirst()
        .orElseThrow(DiscordError::unknownCommand);
  }

  void remove(Command command) {
    commands.remove(command);
  }

  /** Adds a command, or replaces the one of the same name, type and scope. */
  Command put(ObjectNode form, Optional<String> guild) {
    int type = (int) Json.number(form, "type", Command.CHAT_INPUT);
    Optional<Command> present =
        commands(guild).stream()
            .filter(command -> command.is(type, Json.text(form, "name")))
            .findFirst();
    if (present.isPresent()) {
      Command command = present.get();
      command.replace(rendered(form, command.id(), guild));
      return command;
    }
    if (creates >= Limits.COMMAND_CREATES_A_DAY) {
      throw new DiscordError(
          400,
          30034,
          "Max number of daily application command creates has been reached ("
              + Limits.COMMAND_CREATES_A_DAY
              + ")");
    }
    creates++;
    String commandId = world.snowflakes.next();
    Command command = new Command(commandId, guild, rendered(form, commandId, guild));
    commands.add(command);
    return command;
  }

  private ObjectNode rendered(ObjectNode form, String commandId, Optional<String> guild) {
    ObjectNode json =
        Json.object()
            .put("id", commandId)
            .put("application_id", id())
            .put("version", world.snowflakes.next())
            .put("type", Command.CHAT_INPUT)
            .put("description", "")
            .put("nsfw", false);
    for (String absent :
        List.of(
            "default_member_permissions",
            "name_localizations",
            "description_localizations",
            "contexts")) {
      json.putNull(absent);
    }
    json.putArray("integration_types").add(0);
    guild.ifPresent(guildId -> json.put("guild_id", guildId));
    form.properties().forEach(field -> json.set(field.getKey(), field.getValue().deepCopy()));
    return json;
  }

  ObjectNode json() {
    ObjectNode json =
        Json.object()
            .put("id", id())
            .put("name", NAME)
            .put("description", "")
            .put("bot_public", true)
            .put("bot_require_code_grant", false)
            .put("verify_key", "0")
            .put("flags", 0);
    json.putNull("icon").putNull("team");
    json.set("owner", world.user("operator").json());
    return json;
  }
}
