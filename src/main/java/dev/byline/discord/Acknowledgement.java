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

  Acknowledgement(Admission admission, InFlight inFlight, Preferences preferences) {
    this.admission = admission;
    this.inFlight = inFlight;
    this.preferences = preferences;
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

  /** In which words somebody is answered. */
  Words words(Interaction event) {
    return preferences.words(event);
  }

  /** Tells who did something a line, alone. */
  static void tell(IReplyCallback event, String line) {
    event.reply(line).setEphemeral(true).queue(done -> {}, unanswered(name(event)));
  }

  /**
   * Says "thinking" and then answers.
   *
   * @param alone whether nobody else sees the answer
   */
  void thinking(IReplyCallback event, boolean alone, Consumer<Place> answer) {
    inFlight.after(
        event.deferReply(alone).submit(),
        hook -> answered(new Original(hook, alone, words(event)), answer),
        unanswered(name(event)));
  }

  /** Leaves a message that one member alone sees as it is until the answer takes its place. */
  void turning(ButtonInteractionEvent event, Consumer<Place> answer) {
    inFlight.after(
        event.deferEdit().submit(),
        hook -> answered(new Original(hook, true, words(event)), answer),
        unanswered(name(event)));
  }

  private static void answered(Place place, Consumer<Place> answer) {
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
