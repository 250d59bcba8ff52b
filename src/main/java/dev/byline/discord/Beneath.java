package dev.byline.discord;

import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.jspecify.annotations.Nullable;

/** A reply to a member's message: one message, whose later states take its place. */
final class Beneath implements Place {

  private final Message asked;
  private final AtomicReference<@Nullable Message> answer = new AtomicReference<>();

  Beneath(Message asked) {
    this.asked = asked;
  }

  @Override
  public RestAction<?> shows(MessageCreateData message) {
    Message shown = answer.get();
    return shown == null
        ? asked.reply(message).onSuccess(answer::set)
        : shown.editMessage(MessageEditData.fromCreateData(message));
  }

  @Override
  public boolean alone() {
    return false;
  }
}
