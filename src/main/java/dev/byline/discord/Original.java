package dev.byline.discord;

import dev.byline.chat.Words;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** The reply to an interaction, which says "thinking" until something is shown. */
record Original(InteractionHook hook, boolean alone, Words words, Incidents incidents)
    implements ReplyPlace {

  @Override
  public RestAction<?> shows(MessageCreateData message) {
    return hook.editOriginal(MessageEditData.fromCreateData(message))
        .onSuccess(done -> incidents.works(channel(), Incidents.Way.INTERACTION));
  }

  /** The same in a message of its own, below what was shown before. */
  ReplyPlace below() {
    return new FollowUp(this);
  }

  @Override
  public void failed(Throwable failure) {
    incidents.happened(channel(), Incidents.Way.INTERACTION, Failure.of(failure));
  }

  private String channel() {
    return hook.getInteraction().getChannelId();
  }

  /** A further message to the same interaction. */
  private record FollowUp(Original original) implements ReplyPlace {

    @Override
    public RestAction<?> shows(MessageCreateData message) {
      return original.hook().sendMessage(message).setEphemeral(original.alone());
    }

    @Override
    public boolean alone() {
      return original.alone();
    }

    @Override
    public Words words() {
      return original.words();
    }

    @Override
    public void failed(Throwable failure) {
      original.failed(failure);
    }
  }
}
