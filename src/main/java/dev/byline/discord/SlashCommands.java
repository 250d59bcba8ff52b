package dev.byline.discord;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commands that members give. */
final class SlashCommands extends ListenerAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(SlashCommands.class);

  private final Answering answering;
  private final InFlight inFlight;

  SlashCommands(Answering answering, InFlight inFlight) {
    this.answering = answering;
    this.inFlight = inFlight;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    Map<String, String> values =
        event.getOptions().stream()
            .collect(Collectors.toMap(OptionMapping::getName, OptionMapping::getAsString));
    boolean alone = answering.alone(event.getName());
    event
        .deferReply(alone)
        .queue(
            hook ->
                inFlight.run(
                    () ->
                        answering.command(
                            event.getName(),
                            values,
                            event.getUserLocale().toLocale(),
                            new Original(hook, alone))),
            unanswered("/" + event.getName()));
  }

  static Consumer<Throwable> unanswered(String what) {
    return failure ->
        LOG.warn("Discord did not take the answer to {}: {}", what, failure.toString());
  }
}
