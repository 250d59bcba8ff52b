package dev.byline.discord;

import dev.byline.chat.Chat;
import dev.byline.chat.CommandDescription;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/** Commands that members give. */
final class SlashCommands extends ListenerAdapter {

  private final Chat chat;
  private final ServerCommands serverCommands;
  private final Answering answering;
  private final Acknowledgement acknowledgement;
  private final Preferences preferences;

  SlashCommands(
      Chat chat,
      ServerCommands serverCommands,
      Answering answering,
      Acknowledgement acknowledgement,
      Preferences preferences) {
    this.chat = chat;
    this.serverCommands = serverCommands;
    this.answering = answering;
    this.acknowledgement = acknowledgement;
    this.preferences = preferences;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    String name = event.getName();
    Map<String, String> values =
        event.getOptions().stream()
            .collect(Collectors.toMap(OptionMapping::getName, OptionMapping::getAsString));
    Optional<CommandDescription> restricted =
        chat.restricted(name, values).or(() -> serverCommands.restricted(name, values));
    if (acknowledgement.refused(event, restricted)) {
      return;
    }
    Optional<ServerCommand> own = serverCommands.named(name);
    Optional<Guild> guild = Acknowledgement.server(event);
    if (own.isPresent() && guild.isPresent()) {
      acknowledgement.thinking(
          event,
          true,
          place ->
              Answering.show(
                  ServerCommands.run(own.get(), guild.get(), values, place.words()), place));
      return;
    }
    Preference preference = preferences.of(event);
    acknowledgement.thinking(
        event,
        chat.personal(name, values),
        place -> answering.command(name, values, preference, place));
  }
}
