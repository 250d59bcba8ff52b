package dev.byline.discord;

import dev.byline.chat.Words;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** The reply to an interaction, which says "thinking" until something is shown. */
record Original(InteractionHook hook, boolean alone, Words words) implements Place {

  @Override
  public RestAction<?> shows(MessageCreateData message) {
    return hook.editOriginal(MessageEditData.fromCreateData(message));
  }
}
