package dev.byline.discord;

import dev.byline.chat.Words;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.jspecify.annotations.Nullable;

/**
 * A reply to a member's message: one message, whose later states take its place. What Discord
 * refuses is told where admins look.
 */
final class Beneath implements Place {

  private final Message asked;
  private final Incidents incidents;
  private final Words words;
  private final AtomicReference<@Nullable Message> answer = new AtomicReference<>();

  Beneath(Message asked, Incidents incidents, Words words) {
    this.asked = asked;
    this.incidents = incidents;
    this.words = words;
  }

  @Override
  public RestAction<?> shows(MessageCreateData message) {
    Message shown = answer.get();
    MessageCreateData allowed = embeddable() ? message : textAlone(message);
    return shown == null
        // The nonce keeps a message single whose confirmation got lost on the way.
        ? asked.reply(allowed).setNonce(asked.getId()).onSuccess(this::answered)
        : shown.editMessage(MessageEditData.fromCreateData(allowed));
  }

  private void answered(Message message) {
    answer.set(message);
    if (embeddable()) {
      incidents.works(asked.getChannelId());
    } else {
      incidents.happened(asked.getChannelId(), lacking(Permission.MESSAGE_EMBED_LINKS));
    }
  }

  private boolean embeddable() {
    return !asked.isFromGuild()
        || asked
            .getGuild()
            .getSelfMember()
            .hasPermission(asked.getGuildChannel(), Permission.MESSAGE_EMBED_LINKS);
  }

  private static MessageCreateData textAlone(MessageCreateData message) {
    return MessageCreateBuilder.from(message).setEmbeds().build();
  }

  @Override
  public void show(MessageCreateData message, Runnable then) {
    try {
      Place.super.show(message, then);
    } catch (InsufficientPermissionException e) {
      failed(e);
    }
  }

  @Override
  public void failed(Throwable failure) {
    incidents.happened(asked.getChannelId(), sentence(failure));
  }

  private static String lacking(Permission permission) {
    return "I lack the permission " + permission.getName() + ".";
  }

  private static String sentence(Throwable failure) {
    if (failure instanceof InsufficientPermissionException insufficient) {
      return lacking(insufficient.getPermission());
    }
    if (failure instanceof ErrorResponseException refusal) {
      return "Discord did not take an answer: "
          + refusal.getMeaning()
          + " ("
          + refusal.getErrorCode()
          + ").";
    }
    return "An answer did not reach Discord: " + failure.getClass().getSimpleName() + ".";
  }

  @Override
  public boolean alone() {
    return false;
  }

  @Override
  public Words words() {
    return words;
  }
}
