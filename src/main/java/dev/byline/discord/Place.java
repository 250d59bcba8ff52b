package dev.byline.discord;

import net.dv8tion.jda.api.requests.RestAction;
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
}
