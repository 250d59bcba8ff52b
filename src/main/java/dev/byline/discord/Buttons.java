package dev.byline.discord;

import dev.byline.chat.Part.Suggestions.Suggestion;
import dev.byline.chat.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import net.dv8tion.jda.api.components.ActionComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.Message;

/** The buttons beneath a reply: each id says what it does, for which exchange, on which page. */
final class Buttons {

  private static final int IN_ROW = 5;

  /** What a button does. */
  enum Action {
    /** Shows another page. */
    MORE,
    /** Shows what stands around the sentences of a page. */
    CONTEXT,
    /** Shows another page of that. */
    AROUND,
    /** Asks again for the sentences of one speaker alone. */
    SAID,
    /** Asks whose sentences alone are wanted. */
    WHO,
    WHY,
    /** Asks what the reply offers to ask next. */
    NEXT,
    /** Asks what is wrong with the answer. */
    WRONG,
    /** Shows the channel what one member sees. */
    SHARE
  }

  /**
   * A button that was pressed.
   *
   * @param key of the exchange
   * @param page of the reply, from 0
   * @param detail what else the action needs to know: a page of what it shows, a speaker
   */
  record Pressed(Action action, String key, int page, int detail) {

    Pressed(Action action, String key) {
      this(action, key, 0, 0);
    }

    /** What an id of ours says; empty for any other. */
    static Optional<Pressed> of(String id) {
      String[] parts = id.split(":", -1);
      if (parts.length != 4) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            new Pressed(
                Action.valueOf(parts[0]),
                parts[1],
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3])));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    String id() {
      return action + ":" + key + ":" + page + ":" + detail;
    }
  }

  private final Words words;
  private final boolean alone;

  /**
   * @param alone whether one member alone sees the reply
   */
  Buttons(Words words, boolean alone) {
    this.words = words;
    this.alone = alone;
  }

  /** Those beneath a page of a reply. */
  List<ActionRow> of(Shown shown, String key, int page) {
    List<Button> buttons =
        new ArrayList<>(
            turning(page, shown.pages().size(), n -> new Pressed(Action.MORE, key, n, 0)));
    if (shown.question() && !shown.pages().get(page).quoted().isEmpty()) {
      buttons.add(button(new Pressed(Action.CONTEXT, key, page, 0), "discord.context"));
    }
    if (shown.question() && !alone) {
      said(shown.speakers(), key).ifPresent(buttons::add);
      buttons.add(button(new Pressed(Action.WHY, key), "discord.why"));
      buttons.add(button(new Pressed(Action.WRONG, key), "discord.wrong"));
    }
    // What is not final has no key yet, and nothing goes on from it.
    List<Suggestion> next = key.isEmpty() ? List.of() : shown.next();
    if (next.size() == 1) {
      buttons.add(next(next.getFirst(), key));
    }
    List<ActionRow> rows = new ArrayList<>(rows(withShare(buttons)));
    if (next.size() > 1) {
      rows.add(ActionRow.of(menu(next, key)));
    }
    return rows;
  }

  private static Button next(Suggestion suggestion, String key) {
    return Button.secondary(
        new Pressed(Action.NEXT, key, 0, Suggested.id(suggestion)).id(),
        DiscordText.atMost(Button.LABEL_MAX_LENGTH, suggestion.label()));
  }

  private StringSelectMenu menu(List<Suggestion> suggestions, String key) {
    return StringSelectMenu.create(new Pressed(Action.NEXT, key).id())
        .setPlaceholder(words.say("discord.next"))
        .addOptions(
            suggestions.stream()
                .map(
                    suggestion ->
                        SelectOption.of(
                            DiscordText.atMost(SelectOption.LABEL_MAX_LENGTH, suggestion.label()),
                            String.valueOf(Suggested.id(suggestion))))
                .toList())
        .build();
  }

  /** Those beneath a page of what stands around the sentences of another page. */
  List<ActionRow> around(String key, int page, int part, int parts) {
    return rows(withShare(turning(part, parts, n -> new Pressed(Action.AROUND, key, page, n))));
  }

  private List<Button> turning(int page, int pages, IntFunction<Pressed> to) {
    List<Button> buttons = new ArrayList<>();
    // Where everybody reads, the page before still stands above.
    if (alone && page > 0) {
      buttons.add(button(to.apply(page - 1), "discord.back"));
    }
    if (page + 1 < pages) {
      buttons.add(
          Button.primary(to.apply(page + 1).id(), words.say("discord.more", page + 2, pages)));
    }
    return buttons;
  }

  private Optional<Button> said(List<String> speakers, String key) {
    return switch (speakers.size()) {
      case 0 -> Optional.empty();
      case 1 -> {
        String name = speakers.getFirst();
        yield Optional.of(
            Button.secondary(
                new Pressed(Action.SAID, key, 0, name.hashCode()).id(),
                DiscordText.atMost(
                    Button.LABEL_MAX_LENGTH, words.say("discord.only-said-by", name))));
      }
      default ->
          Optional.of(
              Button.secondary(
                  new Pressed(Action.WHO, key).id(), words.say("discord.only-said-by", "…")));
    };
  }

  private List<Button> withShare(List<Button> buttons) {
    if (alone) {
      buttons.add(button(new Pressed(Action.SHARE, ""), "discord.share"));
    }
    return buttons;
  }

  private Button button(Pressed pressed, String key) {
    return Button.secondary(pressed.id(), words.say(key));
  }

  private static List<ActionRow> rows(List<Button> buttons) {
    List<ActionRow> rows = new ArrayList<>();
    for (int i = 0; i < buttons.size(); i += IN_ROW) {
      rows.add(ActionRow.of(buttons.subList(i, Math.min(buttons.size(), i + IN_ROW))));
    }
    return rows;
  }

  /** Those of a message that everybody may have: all but the one that shares it. */
  static List<ActionRow> shared(Message message) {
    List<ActionRow> rows = new ArrayList<>(rows(kept(message, Button.class)));
    kept(message, StringSelectMenu.class).forEach(menu -> rows.add(ActionRow.of(menu)));
    return rows;
  }

  private static <T extends ActionComponent> List<T> kept(Message message, Class<T> kind) {
    return message
        .getComponentTree()
        .findAll(
            kind,
            component ->
                pressed(component).filter(known -> known.action() != Action.SHARE).isPresent());
  }

  private static Optional<Pressed> pressed(ActionComponent component) {
    return Optional.ofNullable(component.getCustomId()).flatMap(Pressed::of);
  }

  /** The exchange of a message that was written with such buttons. */
  static Optional<String> key(Message message) {
    return message.getComponentTree().findAll(ActionComponent.class).stream()
        .flatMap(component -> pressed(component).stream())
        .map(Pressed::key)
        .filter(key -> !key.isEmpty())
        .findFirst();
  }
}
