package dev.byline.discord;

import dev.byline.chat.Words;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Where a reply is shown. */
interface Place {

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

  private static MessageCreateData message(String line) {
    return new MessageCreateBuilder().setContent(line).build();
  }

  /** Shows this; what Discord does not take is not followed by silence. */
  default void show(MessageCreateData message) {
    show(message, () -> {});
  }

  /**
   * Shows this.
   *
   * @param then what is done when Discord has it
   */
  default void show(MessageCreateData message, Runnable then) {
    shows(message)
        .queue(
            done -> then.run(),
            failure -> {
              failed(failure);
              if (failure instanceof ErrorResponseException refused
                  && refused.getErrorResponse() == ErrorResponse.INVALID_FORM_BODY) {
                shows(message(words().say("discord.refused"))).queue(done -> {}, this::failed);
              }
            });
  }

  /** Discord did not take it. */
  default void failed(Throwable failure) {
    Acknowledgement.unanswered("an interaction").accept(failure);
  }
}
