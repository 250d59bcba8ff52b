package dev.byline.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;

/** The buttons beneath a reply: each id says what it does, for which exchange, on which page. */
final class Buttons {

  /** What a button does. */
  enum Action {
    MORE,
    WHY
  }

  /**
   * A button that was pressed.
   *
   * @param key of the exchange
   * @param page that is wanted, from 0
   */
  record Pressed(Action action, String key, int page) {

    /** What an id of ours says; empty for any other. */
    static Optional<Pressed> of(String id) {
      String[] parts = id.split(":", -1);
      if (parts.length != 3) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            new Pressed(Action.valueOf(parts[0]), parts[1], Integer.parseInt(parts[2])));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    String id() {
      return action + ":" + key + ":" + page;
    }
  }

  private Buttons() {}

  /**
   * Those beneath a page.
   *
   * @param page from 0
   * @param pages how many there are
   */
  static List<ActionRow> of(String key, int page, int pages, boolean explicable) {
    List<Button> buttons = new ArrayList<>();
    if (page + 1 < pages) {
      buttons.add(
          Button.primary(
              new Pressed(Action.MORE, key, page + 1).id(),
              "More (" + (page + 2) + "/" + pages + ")"));
    }
    if (explicable) {
      buttons.add(Button.secondary(new Pressed(Action.WHY, key, 0).id(), "Why?"));
    }
    return buttons.isEmpty() ? List.of() : List.of(ActionRow.of(buttons));
  }

  /** The exchange of a message that was written with such buttons. */
  static Optional<String> key(Message message) {
    return message.getComponentTree().findAll(Button.class).stream()
        .flatMap(button -> Optional.ofNullable(button.getCustomId()).stream())
        .flatMap(id -> Pressed.of(id).stream())
        .map(Pressed::key)
        .findFirst();
  }
}
