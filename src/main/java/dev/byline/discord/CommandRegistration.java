package dev.byline.discord;

import dev.byline.chat.Chat;
import dev.byline.chat.CommandDescription;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Discord of the commands, as {@code chat} describes them, where it knows others. */
final class CommandRegistration extends ListenerAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(CommandRegistration.class);

  /** However often it failed, it is tried again after so long. */
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  /** A client that has left, or is about to, registers nothing. */
  private static final Set<JDA.Status> GONE =
      Set.of(JDA.Status.SHUTTING_DOWN, JDA.Status.SHUTDOWN, JDA.Status.FAILED_TO_LOGIN);

  private final Chat chat;
  private final ServerCommands serverCommands;
  private final Duration retryAfter;

  /**
   * @param retryAfter how long to wait after the first failure; twice as long after each further
   *     one
   */
  CommandRegistration(Chat chat, ServerCommands serverCommands, Duration retryAfter) {
    this.chat = chat;
    this.serverCommands = serverCommands;
    this.retryAfter = retryAfter;
  }

  @Override
  public void onReady(ReadyEvent event) {
    // Commands are the application's, not a shard's.
    if (event.getJDA().getShardInfo().getShardId() != 0) {
      return;
    }
    register(event.getJDA(), retryAfter);
  }

  /**
   * @param wait before it is tried again, where it fails
   */
  private void register(JDA client, Duration wait) {
    List<CommandData> wanted = commands();
    client
        .retrieveCommands(true)
        .queue(
            known -> {
              if (!same(wanted, known)) {
                update(wanted, client, wait);
              }
            },
            failure ->
                again("Discord does not say which commands it knows", failure, client, wait));
  }

  private void update(List<CommandData> wanted, JDA client, Duration wait) {
    client
        .updateCommands()
        .addCommands(wanted)
        .queue(
            done -> LOG.info("Told Discord of {} commands", done.size()),
            failure -> again("Discord does not take the commands", failure, client, wait));
  }

  private void again(String what, Throwable failure, JDA client, Duration wait) {
    LOG.warn("{} ({}); trying again in {} s", what, failure.toString(), wait.toSeconds());
    Duration twice = wait.multipliedBy(2);
    Duration next = twice.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : twice;
    CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              if (!GONE.contains(client.getStatus())) {
                register(client, next);
              }
            });
  }

  List<CommandData> commands() {
    return Stream.of(
            chat.commands().stream().map(command -> slash(command, option -> option)),
            serverCommands.all().stream()
                .map(command -> slash(command.description(), command::refined)),
            Stream.of(check()))
        .flatMap(commands -> commands)
        .toList();
  }

  private static final List<InteractionContextType> EVERYWHERE =
      List.of(InteractionContextType.GUILD, InteractionContextType.BOT_DM);

  private static CommandData check() {
    CommandData check = Commands.message(ContextMenus.CHECK).setContexts(EVERYWHERE);
    Localization.each(
        (locale, words) -> check.setNameLocalization(locale, words.say("discord.check")));
    return check;
  }

  private static CommandData slash(
      CommandDescription description, UnaryOperator<OptionData> refining) {
    List<OptionData> options =
        description.options().stream().map(CommandRegistration::option).map(refining).toList();
    SlashCommandData command =
        Commands.slash(description.name(), description.description()).addOptions(options);
    Localization.each(
        (locale, words) -> {
          CommandDescription translated = description.in(words.locale());
          command.setNameLocalization(locale, translated.name());
          command.setDescriptionLocalization(locale, translated.description());
          for (int i = 0; i < options.size(); i++) {
            CommandDescription.Option option = translated.options().get(i);
            options.get(i).setNameLocalization(locale, option.name());
            options.get(i).setDescriptionLocalization(locale, option.description());
          }
        });
    return command
        .setContexts(description.admin() ? List.of(InteractionContextType.GUILD) : EVERYWHERE)
        .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
        .setDefaultPermissions(
            description.admin()
                ? DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER)
                : DefaultMemberPermissions.ENABLED);
  }

  private static OptionData option(CommandDescription.Option option) {
    OptionType type =
        switch (option.type()) {
          case INTEGER -> OptionType.INTEGER;
          case STRING, DATE -> OptionType.STRING;
        };
    return new OptionData(type, option.name(), option.description(), option.required())
        .setAutoComplete(option.name().equals(Completion.SPEAKER));
  }

  /** Whether Discord knows exactly these; what it adds to them of its own does not count. */
  private static boolean same(List<CommandData> wanted, List<Command> known) {
    return wanted.size() == known.size()
        && wanted.stream()
            .allMatch(
                one ->
                    known.stream()
                        .filter(other -> other.getName().equals(one.getName()))
                        .filter(other -> other.getType() == one.getType())
                        .anyMatch(other -> same(one, CommandData.fromCommand(other))));
  }

  private static boolean same(CommandData one, CommandData other) {
    return comparable(one).equals(comparable(other));
  }

  private static Map<String, Object> comparable(CommandData command) {
    return DataObject.fromJson(command.toData().toJson()).toMap();
  }
}
