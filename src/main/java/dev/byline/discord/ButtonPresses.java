package dev.byline.discord;

import dev.byline.chat.Part.Suggestions.Suggestion;
import dev.byline.discord.Buttons.Action;
import dev.byline.discord.Buttons.Pressed;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;

/** What members press beneath a reply. */
final class ButtonPresses extends ListenerAdapter {

  private final Answering answering;
  private final Acknowledgement acknowledgement;
  private final WrongAnswers wrongAnswers;

  ButtonPresses(Answering answering, Acknowledgement acknowledgement, WrongAnswers wrongAnswers) {
    this.answering = answering;
    this.acknowledgement = acknowledgement;
    this.wrongAnswers = wrongAnswers;
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    Optional<Pressed> pressed = Pressed.of(event.getComponentId());
    if (pressed.isEmpty()) {
      Acknowledgement.tell(event, acknowledgement.words(event).say("discord.unknown-button"));
    } else if (!acknowledgement.refused(event, Optional.empty())) {
      pressed(pressed.get(), event);
    }
  }

  private void pressed(Pressed pressed, ButtonInteractionEvent event) {
    String key = pressed.key();
    int page = pressed.page();
    switch (pressed.action()) {
      case MORE -> turned(event, key, (asked, place) -> answering.page(key, asked, page, place));
      case AROUND ->
          turned(
              event,
              key,
              (asked, place) -> answering.around(key, asked, page, pressed.detail(), place));
      case CONTEXT ->
          replied(event, key, true, (asked, place) -> answering.around(key, asked, page, 0, place));
      case WHY ->
          replied(
              event,
              key,
              true,
              (asked, place) ->
                  answering.line(
                      "/why", Optional.of(asked.line()), Preference.in(asked.language()), place));
      case SAID ->
          replied(
              event,
              key,
              event.getMessage().isEphemeral(),
              (asked, place) -> saidBy(name -> name.hashCode() == pressed.detail(), asked, place));
      case NEXT -> next(event, event.getMessage().isEphemeral(), key, pressed.detail());
      case WHO -> replied(event, key, true, (asked, place) -> choice(key, asked, place));
      case WRONG -> wrongAnswers.ask(event, key);
      case SHARE -> share(event);
    }
  }

  @Override
  public void onStringSelectInteraction(StringSelectInteractionEvent event) {
    String chosen = event.getValues().isEmpty() ? "" : event.getValues().getFirst();
    Optional<Pressed> pressed =
        Pressed.of(event.getComponentId())
            .filter(known -> known.action() == Action.SAID || known.action() == Action.NEXT);
    if (pressed.isEmpty()) {
      Acknowledgement.tell(event, acknowledgement.words(event).say("discord.unknown-button"));
    } else if (!acknowledgement.refused(event, Optional.empty())) {
      chosen(chosen, pressed.get(), event);
    }
  }

  private void chosen(String chosen, Pressed menu, StringSelectInteractionEvent event) {
    if (menu.action() == Action.NEXT) {
      next(event, event.getMessage().isEphemeral(), menu.key(), id(chosen));
    } else {
      replied(event, menu.key(), false, (asked, place) -> saidBy(chosen::equals, asked, place));
    }
  }

  /** A value that is none of ours is no suggestion's. */
  private static int id(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Asks what the reply offered to ask next; that may be for admins. */
  private void next(
      GenericComponentInteractionCreateEvent event, boolean alone, String key, int id) {
    replied(
        event,
        key,
        alone,
        (asked, place) ->
            answering.suggested(asked).stream()
                .filter(suggestion -> Suggested.id(suggestion) == id)
                .findFirst()
                .map(Suggestion::command)
                .ifPresentOrElse(line -> given(line, asked, event, place), () -> forgotten(place)));
  }

  private void given(
      String line, Exchange asked, GenericComponentInteractionCreateEvent event, ReplyPlace place) {
    acknowledgement
        .mayNot(event, answering.restricted(line))
        .ifPresentOrElse(
            place::say,
            () ->
                answering.line(
                    line, Optional.of(asked.question()), acknowledgement.preference(event), place));
  }

  /** Where one member alone reads, a page takes the place of the one before. */
  private void turned(
      ButtonInteractionEvent event, String key, BiConsumer<Exchange, ReplyPlace> showing) {
    if (event.getMessage().isEphemeral()) {
      acknowledgement.turning(event, place -> known(key, place, showing));
    } else {
      replied(event, key, true, showing);
    }
  }

  private void replied(
      GenericComponentInteractionCreateEvent event,
      String key,
      boolean alone,
      BiConsumer<Exchange, ReplyPlace> showing) {
    acknowledgement.thinking(event, alone, place -> known(key, place, showing));
  }

  private void known(String key, ReplyPlace place, BiConsumer<Exchange, ReplyPlace> showing) {
    answering
        .exchange(key)
        .map(asked -> asked.in(place.words().locale()))
        .ifPresentOrElse(asked -> showing.accept(asked, place), () -> forgotten(place));
  }

  private void saidBy(Predicate<String> who, Exchange asked, ReplyPlace place) {
    answering.speakers(asked).stream()
        .filter(speaker -> who.test(speaker.label()))
        .findFirst()
        .map(Suggestion::command)
        .ifPresentOrElse(
            line -> answering.line(line, Optional.empty(), Preference.in(asked.language()), place),
            () -> forgotten(place));
  }

  private void choice(String key, Exchange asked, ReplyPlace place) {
    List<SelectOption> names =
        answering.speakers(asked).stream()
            .limit(StringSelectMenu.OPTIONS_MAX_AMOUNT)
            .map(speaker -> SelectOption.of(speaker.label(), speaker.label()))
            .toList();
    if (names.isEmpty()) {
      forgotten(place);
      return;
    }
    StringSelectMenu menu =
        StringSelectMenu.create(new Pressed(Action.SAID, key).id())
            .setPlaceholder(place.words().say("discord.who"))
            .addOptions(names)
            .build();
    place.show(
        new MessageCreateBuilder()
            .setContent(place.words().say("discord.who"))
            .setComponents(ActionRow.of(menu))
            .build());
  }

  /** What is shared is what the member sees, not what the same would say now. */
  private void share(ButtonInteractionEvent event) {
    Optional<String> elsewhere = acknowledgement.elsewhere(event);
    if (elsewhere.isPresent()) {
      Acknowledgement.tell(event, elsewhere.get());
      return;
    }
    Message seen = event.getMessage();
    String by =
        "\n-# "
            + acknowledgement.words(event).say("discord.shared-by", event.getUser().getAsMention());
    event
        .reply(
            new MessageCreateBuilder()
                .setContent(
                    DiscordText.atMost(
                            Message.MAX_CONTENT_LENGTH - by.length(), seen.getContentRaw())
                        + by)
                .setEmbeds(seen.getEmbeds())
                .setComponents(Buttons.shared(seen))
                .build())
        .queue(done -> {}, Acknowledgement.unanswered("a button"));
  }

  private static void forgotten(ReplyPlace place) {
    place.say(place.words().say("discord.forgotten"));
  }
}
