package dev.byline.discord;

import dev.byline.chat.CommandDescription;
import dev.byline.chat.Words;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Acknowledges what members do, within the three seconds that Discord gives: as refused, or as
 * being worked on. Only then is it worked on.
 */
final class Acknowledgement {

  private static final Logger LOG = LoggerFactory.getLogger(Acknowledgement.class);

  private final Admission admission;
  private final InFlight inFlight;
  private final Preferences preferences;
  private final Incidents incidents;

  Acknowledgement(
      Admission admission, InFlight inFlight, Preferences preferences, Incidents incidents) {
    this.admission = admission;
    this.inFlight = inFlight;
    this.preferences = preferences;
    this.incidents = incidents;
  }

  /**
   * Whether somebody may not do it now; then they are told, alone. It counts as asked otherwise.
   *
   * @param restricted the command, where it is for admins
   */
  boolean refused(IReplyCallback event, Optional<CommandDescription> restricted) {
    Optional<String> refusal = admission.refusal(event, restricted, words(event));
    refusal.ifPresent(line -> tell(event, line));
    return refusal.isPresent();
  }

  /** The same of what turned out to be asked only after it was acknowledged. */
  Optional<String> mayNot(Interaction event, Optional<CommandDescription> restricted) {
    return admission.mayNot(restricted, server(event).map(in -> event.getMember()), words(event));
  }

  /** In which words somebody is answered. */
  Words words(Interaction event) {
    return preferences.words(event);
  }

  /** How somebody is answered. */
  Preference preference(Interaction event) {
    return preferences.of(event);
  }

  /** Where to ask for what everybody may see; empty where it may be seen here. */
  Optional<String> elsewhere(Interaction event) {
    return Optional.ofNullable(event.getChannel())
        .flatMap(channel -> preferences.elsewhere(server(event), channel, words(event)));
  }

  /** Tells who did something a line, alone. */
  static void tell(IReplyCallback event, String line) {
    event.reply(line).setEphemeral(true).queue(done -> {}, unanswered(name(event)));
  }

  /**
   * Says "thinking" and then answers.
   *
   * @param personal whether nobody else sees the answer; where admins want no answers, nobody does
   */
  void thinking(IReplyCallback event, boolean personal, Consumer<Original> answer) {
    boolean alone = personal || elsewhere(event).isPresent();
    inFlight.after(
        event.deferReply(alone).submit(),
        hook -> answered(new Original(hook, alone, words(event), incidents), answer),
        unanswered(name(event)));
  }

  /** Leaves a message that one member alone sees as it is until the answer takes its place. */
  void turning(ButtonInteractionEvent event, Consumer<Original> answer) {
    inFlight.after(
        event.deferEdit().submit(),
        hook -> answered(new Original(hook, true, words(event), incidents), answer),
        unanswered(name(event)));
  }

  private static void answered(Original place, Consumer<Original> answer) {
    Answering.guarded(place, () -> answer.accept(place));
  }

  /** The server in which it was given, if the bot is in it. */
  static Optional<Guild> server(Interaction event) {
    return event.isFromAttachedGuild() ? Optional.ofNullable(event.getGuild()) : Optional.empty();
  }

  private static String name(Interaction event) {
    return event.getType().name();
  }

  /** What Discord does not take is told to those who read the log. */
  static Consumer<Throwable> unanswered(String what) {
    return failure ->
        LOG.warn("Discord did not take the answer to {}: {}", what, failure.toString());
  }
}
