package dev.byline.discord;

import java.util.Map;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Commands that stand in the menu of a message. */
final class ContextMenus extends ListenerAdapter {

  static final String CHECK = "Check against articles";

  private final Answering answering;
  private final InFlight inFlight;

  ContextMenus(Answering answering, InFlight inFlight) {
    this.answering = answering;
    this.inFlight = inFlight;
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    String text = event.getTarget().getContentRaw();
    event
        .deferReply(true)
        .queue(
            hook ->
                inFlight.run(
                    () ->
                        answering.command(
                            "check",
                            Map.of("text", text),
                            event.getUserLocale().toLocale(),
                            new Original(hook, true))),
            SlashCommands.unanswered(CHECK));
  }
}
