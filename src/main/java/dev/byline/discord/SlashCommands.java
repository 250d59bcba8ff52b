package dev.byline.discord;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commands that members give, and the buttons beneath what they got. */
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
    event
        .deferReply(false)
        .queue(
            hook ->
                inFlight.run(
                    () ->
                        answering.command(
                            event.getName(),
                            values,
                            event.getUserLocale().toLocale(),
                            original(hook))),
            unanswered("/" + event.getName()));
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    Buttons.Pressed.of(event.getComponentId())
        .ifPresent(
            pressed -> {
              switch (pressed.action()) {
                case MORE ->
                    event
                        .deferReply(false)
                        .queue(
                            hook ->
                                inFlight.run(
                                    () ->
                                        known(
                                            answering.page(
                                                pressed.key(), pressed.page(), original(hook)),
                                            hook)),
                            unanswered("a button"));
                case WHY ->
                    event
                        .deferReply(true)
                        .queue(
                            hook ->
                                inFlight.run(
                                    () ->
                                        known(
                                            answering
                                                .exchange(pressed.key())
                                                .map(
                                                    asked -> {
                                                      answering.line(
                                                          "/why",
                                                          java.util.Optional.of(asked.line()),
                                                          asked.language(),
                                                          original(hook));
                                                      return true;
                                                    })
                                                .orElse(false),
                                            hook)),
                            unanswered("a button"));
              }
            });
  }

  private static void known(boolean known, InteractionHook hook) {
    if (!known) {
      hook.editOriginal("I no longer know what this was about. Ask again.").queue();
    }
  }

  /** The reply that says "thinking" until now. */
  static Answering.Place original(InteractionHook hook) {
    return (List<MessageEmbed> embeds, List<ActionRow> buttons) ->
        hook.editOriginalEmbeds(embeds)
            .setComponents(buttons)
            .queue(done -> {}, unanswered("an interaction"));
  }

  private static Consumer<Throwable> unanswered(String what) {
    return failure ->
        LOG.warn("Discord did not take the answer to {}: {}", what, failure.toString());
  }
}
