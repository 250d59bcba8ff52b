package dev.byline.discord;

import dev.byline.chat.CommandDescription;
import dev.byline.chat.Part;
import dev.byline.chat.Reply;
import dev.byline.chat.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The commands that Discord offers beside those of {@code chat}. */
final class ServerCommands {

  private static final Logger LOG = LoggerFactory.getLogger(ServerCommands.class);

  private final Map<String, ServerCommand> commands = new LinkedHashMap<>();

  ServerCommands(List<ServerCommand> commands) {
    commands.forEach(command -> this.commands.put(command.description().name(), command));
  }

  /** In the order in which they are offered. */
  Collection<ServerCommand> all() {
    return commands.values();
  }

  Optional<ServerCommand> named(String name) {
    return Optional.ofNullable(commands.get(name));
  }

  /** The command of this name, where with these values it is for admins. */
  Optional<CommandDescription> restricted(String name, Map<String, String> values) {
    return named(name)
        .map(ServerCommand::description)
        .filter(description -> description.admin(values));
  }

  /** Its reply, also where it fails. */
  static Reply run(ServerCommand command, Guild guild, Map<String, String> values, Words words) {
    try {
      return command.run(guild, values, words);
    } catch (RuntimeException e) {
      LOG.error("/{} failed", command.description().name(), e);
      return Reply.of(
          Reply.Kind.ERROR,
          words.say("discord.failed-unchanged"),
          List.of(new Part.Text(words.say("discord.failed-unchanged.detail"))));
    }
  }
}
