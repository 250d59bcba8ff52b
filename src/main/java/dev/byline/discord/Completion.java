package dev.byline.discord;

import dev.byline.chat.Chat;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/** Offers names while somebody types one. */
final class Completion extends ListenerAdapter {

  /** The option that takes a speaker, in whatever command. */
  static final String SPEAKER = "speaker";

  private final Chat chat;
  private final InFlight inFlight;

  Completion(Chat chat, InFlight inFlight) {
    this.chat = chat;
    this.inFlight = inFlight;
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    String typed = event.getFocusedOption().getValue();
    inFlight.run(
        () -> {
          List<String> names =
              event.getFocusedOption().getType() == OptionType.STRING
                  ? chat.speakers(typed, OptionData.MAX_CHOICES)
                  : List.of();
          event
              .replyChoiceStrings(
                  names.stream()
                      .filter(name -> name.length() <= OptionData.MAX_CHOICE_NAME_LENGTH)
                      .toList())
              .queue(done -> {}, Acknowledgement.unanswered("typing"));
        });
  }
}
