package dev.byline.discord;

import dev.byline.chat.Chat;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers names while somebody types one. */
final class Completion extends ListenerAdapter {

  /** The option that takes a speaker, in whatever command. */
  static final String SPEAKER = "speaker";

  private static final Logger LOG = LoggerFactory.getLogger(Completion.class);

  private final Chat chat;
  private final InFlight inFlight;

  Completion(Chat chat, InFlight inFlight) {
    this.chat = chat;
    this.inFlight = inFlight;
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    inFlight.runAtOnce(
        () ->
            event
                .replyChoiceStrings(names(event.getFocusedOption()))
                .queue(done -> {}, Acknowledgement.unanswered("typing")));
  }

  /** Whoever types waits for an answer, also where there is none. */
  private List<String> names(AutoCompleteQuery typed) {
    try {
      return typed.getType() == OptionType.STRING
          ? chat.speakers(typed.getValue(), OptionData.MAX_CHOICES).stream()
              .filter(name -> name.length() <= OptionData.MAX_CHOICE_NAME_LENGTH)
              .toList()
          : List.of();
    } catch (RuntimeException e) {
      LOG.error("No names can be offered", e);
      return List.of();
    }
  }
}
