package dev.byline.discord;

import dev.byline.chat.Words;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Commands that stand in the menu of a message. */
final class ContextMenus extends ListenerAdapter {

  static final String CHECK = Words.ENGLISH.say("discord.check");

  private final Answering answering;
  private final Acknowledgement acknowledgement;
  private final Preferences preferences;

  ContextMenus(Answering answering, Acknowledgement acknowledgement, Preferences preferences) {
    this.answering = answering;
    this.acknowledgement = acknowledgement;
    this.preferences = preferences;
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    if (acknowledgement.refused(event, Optional.empty())) {
      return;
    }
    Map<String, String> values = Map.of("text", event.getTarget().getContentRaw());
    acknowledgement.thinking(
        event, true, place -> answering.command("check", values, preferences.of(event), place));
  }
}
