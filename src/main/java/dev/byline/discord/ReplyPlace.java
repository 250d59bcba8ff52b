package dev.byline.discord;

import dev.byline.chat.Words;
import java.util.function.Consumer;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Where a reply is shown. */
interface ReplyPlace {

  /**
   * Shows this, in place of "thinking" or of what was shown before.
   *
   * @return what does it, once it is queued
   */
  RestAction<?> shows(MessageCreateData message);

  /** Whether nobody but who asked sees it. */
  boolean alone();

  /** In which words. */
  Words words();

  /** Shows a line. */
  default void say(String line) {
    show(message(line));
  }

  /** A message that is a line. */
  static MessageCreateData message(String line) {
    return new MessageCreateBuilder().setContent(line).build();
  }

  /** Shows this; what Discord does not take is not followed by silence. */
  default void show(MessageCreateData message) {
    show(message, outcome -> {});
  }

  /**
   * Shows this.
   *
   * @param then told what became of it, once nothing more is tried
   */
  default void show(MessageCreateData message, Consumer<Delivery.Outcome> then) {
    new Delivery(this, message, then).begin();
  }

  /** Discord did not take it. */
  void failed(Throwable failure);
}
