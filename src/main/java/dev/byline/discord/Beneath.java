package dev.byline.discord;

import dev.byline.chat.Words;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.jspecify.annotations.Nullable;

/**
 * A reply to a member's message: one message, whose later states take its place. What Discord
 * refuses is told where admins look.
 */
final class Beneath implements ReplyPlace {

  /** An answer can do without these, though not as well. */
  private static final Set<Permission> USEFUL =
      Set.of(Permission.MESSAGE_EMBED_LINKS, Permission.MESSAGE_HISTORY);

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
    Set<Permission> lacking = lacking();
    MessageCreateData allowed =
        lacking.contains(Permission.MESSAGE_EMBED_LINKS) ? textAlone(message) : message;
    Message shown = answer.get();
    if (shown != null) {
      return shown.editMessage(MessageEditData.fromCreateData(allowed));
    }
    if (lacking.contains(Permission.MESSAGE_HISTORY)) {
      return withoutReference(allowed, lacking);
    }
    // The nonce keeps a message single whose confirmation got lost on the way.
    return asked
        .reply(allowed)
        .setNonce(asked.getId())
        .onSuccess(sent -> answered(sent, lacking))
        .onErrorFlatMap(
            Beneath::historyIsHidden,
            refusal -> {
              lacking.add(Permission.MESSAGE_HISTORY);
              return withoutReference(allowed, lacking);
            });
  }

  /** Who may not read what was written before may not refer to it either. */
  private RestAction<Message> withoutReference(MessageCreateData message, Set<Permission> lacking) {
    return asked
        .getChannel()
        .sendMessage(message)
        .setNonce(asked.getId())
        .onSuccess(sent -> answered(sent, lacking));
  }

  private static boolean historyIsHidden(Throwable failure) {
    return failure instanceof ErrorResponseException refusal
        && refusal.getErrorResponse() == ErrorResponse.REPLY_FAILED_MISSING_MESSAGE_HISTORY_PERM;
  }

  private void answered(Message message, Set<Permission> lacking) {
    answer.set(message);
    if (lacking.isEmpty()) {
      incidents.works(asked.getChannelId(), Incidents.Way.MESSAGE);
    }
    lacking.forEach(permission -> happened(Failure.lacking(permission)));
  }

  private Set<Permission> lacking() {
    Set<Permission> lacking = EnumSet.noneOf(Permission.class);
    if (asked.isFromGuild()) {
      lacking.addAll(USEFUL);
      lacking.removeAll(asked.getGuild().getSelfMember().getPermissions(asked.getGuildChannel()));
    }
    return lacking;
  }

  private static MessageCreateData textAlone(MessageCreateData message) {
    return MessageCreateBuilder.from(message).setEmbeds().build();
  }

  @Override
  public void failed(Throwable failure) {
    happened(Failure.of(failure));
  }

  private void happened(Failure failure) {
    incidents.happened(asked.getChannelId(), Incidents.Way.MESSAGE, failure);
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
