package dev.byline.discord;

import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.interactions.InteractionHook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reply to an interaction, which says "thinking" until a page takes its place. */
final class OriginalReply implements Answering.Place {

  private static final Logger LOG = LoggerFactory.getLogger(OriginalReply.class);

  private final InteractionHook hook;

  /** Discord took a page no more: its token is too old, or somebody deleted it. */
  private volatile boolean gone;

  OriginalReply(InteractionHook hook) {
    this.hook = hook;
  }

  @Override
  public void show(List<MessageEmbed> embeds, List<ActionRow> buttons) {
    if (gone) {
      return;
    }
    hook.editOriginalEmbeds(embeds).setComponents(buttons).queue(done -> {}, this::refused);
  }

  private void refused(Throwable failure) {
    if (!gone) {
      gone = true;
      LOG.warn("Discord did not take the answer to an interaction: {}", failure.toString());
    }
  }
}
