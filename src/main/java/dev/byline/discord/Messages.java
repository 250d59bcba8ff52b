package dev.byline.discord;

import dev.byline.chat.Chat;
import dev.byline.chat.Words;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.SelfUser;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/**
 * Messages that are meant for the bot: that mention it, answer it, are sent to it alone, or ask
 * something in a channel for questions. All others are left alone.
 */
final class Messages extends ListenerAdapter {

  private static final Pattern MENTION = Pattern.compile("<@!?\\d+>");

  /** What people write; the others tell of pins, joins and the like. */
  private static final Set<MessageType> WRITTEN =
      EnumSet.of(MessageType.DEFAULT, MessageType.INLINE_REPLY);

  private final Chat chat;
  private final Answering answering;
  private final InFlight inFlight;
  private final Admission admission;
  private final SettingsFile settings;
  private final Preferences preferences;
  private final Incidents incidents;

  Messages(
      Chat chat,
      Answering answering,
      InFlight inFlight,
      Admission admission,
      SettingsFile settings,
      Preferences preferences,
      Incidents incidents) {
    this.chat = chat;
    this.answering = answering;
    this.inFlight = inFlight;
    this.admission = admission;
    this.settings = settings;
    this.preferences = preferences;
    this.incidents = incidents;
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    Message message = event.getMessage();
    boolean written =
        WRITTEN.contains(message.getType())
            && !event.getAuthor().isBot()
            && !event.getAuthor().isSystem()
            && !event.isWebhookMessage();
    if (written && (addressed(event) || asksInQuestionChannel(event))) {
      answer(event, message);
    }
  }

  private void answer(MessageReceivedEvent event, Message message) {
    String content = MENTION.matcher(message.getContentRaw()).replaceAll(" ").strip();
    String line = content.isEmpty() ? "/help" : content;
    Optional<Guild> guild = event.isFromGuild() ? Optional.of(event.getGuild()) : Optional.empty();
    Preference preference = preferences.of(guild);
    Words words = Words.in(preference.language());
    Beneath beneath = new Beneath(message, incidents, words);
    String user = event.getAuthor().getId();
    Optional<Duration> wait = admission.wait(user, guild.map(ISnowflake::getId));
    if (wait.isPresent()) {
      if (admission.firstRefusal(user)) {
        beneath.say(RateLimits.refusal(wait.get(), words));
      }
      return;
    }
    Optional<String> refusal =
        preferences
            .elsewhere(guild, event.getChannel(), words)
            .or(
                () ->
                    admission.mayNot(
                        chat.restricted(line), Optional.ofNullable(event.getMember()), words));
    if (refusal.isPresent()) {
      beneath.say(refusal.get());
      return;
    }
    Optional<String> before =
        Optional.ofNullable(message.getReferencedMessage())
            .flatMap(Buttons::key)
            .flatMap(answering::exchange)
            .map(Exchange::question);
    types(event.getChannel());
    inFlight.run(() -> answering.line(line, before, preference, beneath));
  }

  /**
   * Whether it is for the bot, and not for everybody. A picture that replies to the bot asks it
   * nothing, even where the reply counts as a mention.
   */
  private static boolean addressed(MessageReceivedEvent event) {
    Message message = event.getMessage();
    SelfUser bot = event.getJDA().getSelfUser();
    boolean called =
        message.getMentions().isMentioned(bot, MentionType.USER) || repliesTo(message, bot);
    return !event.isFromGuild() || called && !message.getContentRaw().isBlank();
  }

  private static boolean repliesTo(Message message, ISnowflake user) {
    return Optional.ofNullable(message.getReferencedMessage())
        .filter(replied -> replied.getAuthor().getId().equals(user.getId()))
        .isPresent();
  }

  private boolean asksInQuestionChannel(MessageReceivedEvent event) {
    Message message = event.getMessage();
    return event.isFromGuild()
        && message.getMessageReference() == null
        && message.getMentions().getUsers().isEmpty()
        && message.getMentions().getRoles().isEmpty()
        && settings
            .of(event.getGuild().getId())
            .questionChannels()
            .contains(ParentChannel.of(event.getChannel()))
        && QuestionForm.asks(message.getContentRaw());
  }

  private static void types(MessageChannel channel) {
    try {
      channel.sendTyping().queue(done -> {}, failure -> {});
    } catch (InsufficientPermissionException e) {
      // Whoever lacks it cannot answer either, which is told then.
      return;
    }
  }
}
