package dev.byline.discord;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Messages that are meant for the bot: that mention it, answer it, or are sent to it alone. */
final class Messages extends ListenerAdapter {

  private static final Pattern MENTION = Pattern.compile("<@!?\\d+>");

  private final Answering answering;
  private final InFlight inFlight;

  Messages(Answering answering, InFlight inFlight) {
    this.answering = answering;
    this.inFlight = inFlight;
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    Message message = event.getMessage();
    if (event.getAuthor().isBot() || event.isWebhookMessage() || !meant(event)) {
      return;
    }
    String line = MENTION.matcher(message.getContentRaw()).replaceAll(" ").strip();
    Optional<String> before =
        Optional.ofNullable(message.getReferencedMessage())
            .flatMap(Buttons::key)
            .flatMap(answering::exchange)
            .map(Exchange::question);
    event.getChannel().sendTyping().queue(done -> {}, failure -> {});
    inFlight.run(
        () ->
            answering.line(
                line.isEmpty() ? "/help" : line, before, Locale.ENGLISH, new Beneath(message)));
  }

  private static boolean meant(MessageReceivedEvent event) {
    return !event.isFromGuild()
        || event.getMessage().getMentions().isMentioned(event.getJDA().getSelfUser());
  }
}
