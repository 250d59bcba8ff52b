package dev.byline.discord;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import org.jspecify.annotations.Nullable;

/**
 * The reply beneath somebody's message: sent once, then edited. What Discord refuses is not tried
 * again, and is told where admins look.
 */
final class ChannelReply implements Answering.Place {

  private final Message asked;
  private final Incidents incidents;
  private @Nullable CompletableFuture<Message> sent;

  ChannelReply(Message asked, Incidents incidents) {
    this.asked = asked;
    this.incidents = incidents;
  }

  @Override
  public synchronized void show(List<MessageEmbed> embeds, List<ActionRow> buttons) {
    CompletableFuture<Message> before = sent;
    if (before == null) {
      sent = send(embeds, buttons);
    } else {
      before.thenAccept(
          message ->
              message
                  .editMessageEmbeds(embeds)
                  .setComponents(buttons)
                  .queue(done -> {}, this::refused));
    }
  }

  private CompletableFuture<Message> send(List<MessageEmbed> embeds, List<ActionRow> buttons) {
    CompletableFuture<Message> sending = new CompletableFuture<>();
    try {
      // The nonce keeps a message single whose confirmation got lost on the way.
      asked
          .replyEmbeds(embeds)
          .setComponents(buttons)
          .setNonce(asked.getId())
          .queue(
              message -> {
                incidents.works(asked.getChannelId());
                sending.complete(message);
              },
              failure -> {
                refused(failure);
                sending.completeExceptionally(failure);
              });
    } catch (InsufficientPermissionException e) {
      refused(e);
      sending.completeExceptionally(e);
      if (e.getPermission() == Permission.MESSAGE_EMBED_LINKS) {
        says("I have an answer, but may not show it here: I lack the permission Embed Links.");
      }
    }
    return sending;
  }

  /** Sends a line without an embed. */
  void says(String line) {
    try {
      asked.reply(line).setNonce(asked.getId()).queue(done -> {}, this::refused);
    } catch (InsufficientPermissionException e) {
      refused(e);
    }
  }

  private void refused(Throwable failure) {
    incidents.happened(asked.getChannelId(), sentence(failure));
  }

  private static String sentence(Throwable failure) {
    if (failure instanceof InsufficientPermissionException lacking) {
      return "I may not answer: I lack the permission " + lacking.getPermission().getName() + ".";
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
}
