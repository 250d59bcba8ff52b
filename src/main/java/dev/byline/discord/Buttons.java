package dev.byline.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
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

  private Buttons() {}

  /** Those beneath a page of a reply. */
  static List<ActionRow> of(Shown shown, String key, int page, boolean alone) {
    List<Button> buttons =
        new ArrayList<>(
            turning(page, shown.pages().size(), n -> new Pressed(Action.MORE, key, n, 0), alone));
    if (shown.question() && !shown.pages().get(page).quoted().isEmpty()) {
      buttons.add(
          Button.secondary(new Pressed(Action.CONTEXT, key, page, 0).id(), Notices.CONTEXT));
    }
    if (shown.question() && !alone) {
      said(shown.speakers(), key).ifPresent(buttons::add);
      buttons.add(Button.secondary(new Pressed(Action.WHY, key).id(), Notices.WHY));
      buttons.add(Button.secondary(new Pressed(Action.WRONG, key).id(), Notices.WRONG));
    }
    return rows(buttons, alone);
  }

  /** Those beneath a page of what stands around the sentences of another page. */
  static List<ActionRow> around(String key, int page, int part, int parts, boolean alone) {
    return rows(turning(part, parts, n -> new Pressed(Action.AROUND, key, page, n), alone), alone);
  }

  private static List<Button> turning(int page, int pages, IntFunction<Pressed> to, boolean alone) {
    List<Button> buttons = new ArrayList<>();
    // Where everybody reads, the page before still stands above.
    if (alone && page > 0) {
      buttons.add(Button.secondary(to.apply(page - 1).id(), Notices.BACK));
    }
    if (page + 1 < pages) {
      buttons.add(Button.primary(to.apply(page + 1).id(), Notices.more(page + 2, pages)));
    }
    return buttons;
  }

  private static Optional<Button> said(List<String> speakers, String key) {
    return switch (speakers.size()) {
      case 0 -> Optional.empty();
      case 1 -> {
        String name = speakers.getFirst();
        yield Optional.of(
            Button.secondary(
                new Pressed(Action.SAID, key, 0, name.hashCode()).id(),
                DiscordText.atMost(Button.LABEL_MAX_LENGTH, Notices.onlySaidBy(name))));
      }
      default ->
          Optional.of(Button.secondary(new Pressed(Action.WHO, key).id(), Notices.onlySaidBy("…")));
    };
  }

  private static List<ActionRow> rows(List<Button> buttons, boolean alone) {
    List<Button> all = new ArrayList<>(buttons);
    if (alone) {
      all.add(Button.secondary(new Pressed(Action.SHARE, "").id(), Notices.SHARE));
    }
    List<ActionRow> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i += IN_ROW) {
      rows.add(ActionRow.of(all.subList(i, Math.min(all.size(), i + IN_ROW))));
    }
    return rows;
  }

  /** Those of a message that everybody may have: all but the one that shares it. */
  static List<ActionRow> shared(Message message) {
    List<Button> kept =
        message.getComponentTree().findAll(Button.class).stream()
            .filter(
                button ->
                    Optional.ofNullable(button.getCustomId())
                        .flatMap(Pressed::of)
                        .filter(pressed -> pressed.action() != Action.SHARE)
                        .isPresent())
            .toList();
    return rows(kept, false);
  }

  /** The exchange of a message that was written with such buttons. */
  static Optional<String> key(Message message) {
    return message.getComponentTree().findAll(Button.class).stream()
        .flatMap(button -> Optional.ofNullable(button.getCustomId()).stream())
        .flatMap(id -> Pressed.of(id).stream())
        .map(Pressed::key)
        .filter(key -> !key.isEmpty())
        .findFirst();
  }
}
