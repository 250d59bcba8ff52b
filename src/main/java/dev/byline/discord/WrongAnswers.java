package dev.byline.discord;

import dev.byline.chat.Words;
import dev.byline.discord.Buttons.Action;
import dev.byline.discord.Buttons.Pressed;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks what is wrong with an answer, and keeps what members say for those who run the bot. */
final class WrongAnswers extends ListenerAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(WrongAnswers.class);

  private static final String WORDS = "words";

  /** Enough for a paragraph. */
  private static final int LONGEST = 1_000;

  private final Exchanges exchanges;
  private final Feedback feedback;
  private final Acknowledgement acknowledgement;

  WrongAnswers(Exchanges exchanges, Feedback feedback, Acknowledgement acknowledgement) {
    this.exchanges = exchanges;
    this.feedback = feedback;
    this.acknowledgement = acknowledgement;
  }

  /** Opens a form, which Discord only takes as the first reply: there is no time to wait for. */
  void ask(ButtonInteractionEvent event, String key) {
    Words say = acknowledgement.words(event);
    if (exchanges.get(key).isEmpty()) {
      Acknowledgement.tell(event, say.say("discord.forgotten"));
      return;
    }
    TextInput words =
        TextInput.create(WORDS, TextInputStyle.PARAGRAPH)
            .setRequired(true)
            .setMaxLength(LONGEST)
            .build();
    event
        .replyModal(
            Modal.create(new Pressed(Action.WRONG, key).id(), say.say("discord.wrong"))
                .addComponents(Label.of(say.say("discord.what-is-wrong"), words))
                .build())
        .queue(done -> {}, Acknowledgement.unanswered("a button"));
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    String key = Pressed.of(event.getModalId()).map(Pressed::key).orElse("");
    String words =
        Optional.ofNullable(event.getValue(WORDS)).map(ModalMapping::getAsString).orElse("");
    String answer = Optional.ofNullable(event.getMessage()).map(WrongAnswers::read).orElse("");
    acknowledgement.thinking(
        event, true, place -> place.say(place.words().say(kept(key, answer, words))));
  }

  /** The key of what is said then. */
  private String kept(String key, String answer, String words) {
    Optional<Exchange> asked = exchanges.get(key);
    if (asked.isEmpty()) {
      return "discord.forgotten";
    }
    try {
      feedback.keep(asked.get().line(), answer, words);
      return "discord.thanks";
    } catch (IOException e) {
      LOG.warn("Feedback on an answer is lost", e);
      return "discord.not-kept";
    }
  }

  /** What the member saw. */
  private static String read(Message message) {
    return message.getEmbeds().stream()
        .flatMap(WrongAnswers::read)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> read(MessageEmbed embed) {
    return Stream.of(
            Optional.ofNullable(embed.getTitle()),
            Optional.ofNullable(embed.getDescription()),
            Optional.ofNullable(embed.getFooter()).map(MessageEmbed.Footer::getText))
        .flatMap(Optional::stream);
  }
}
