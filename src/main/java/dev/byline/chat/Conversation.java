package dev.byline.chat;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What a surface knows of a conversation in which a line is given; the bot itself keeps nothing.
 *
 * @param before {@link Reply#asked} of the reply that came last, from which a question may go on
 * @param zone whose days "yesterday" and "on Tuesday" are; where it is not known, Byline's own
 */
public record Conversation(Optional<String> before, Optional<ZoneId> zone) {

  /** A line by itself. */
  public static final Conversation NONE = new Conversation(Optional.empty(), Optional.empty());

  /** One that goes on, in Byline's own time zone. */
  public static Conversation after(Optional<String> before) {
    return new Conversation(before, Optional.empty());
  }
}
