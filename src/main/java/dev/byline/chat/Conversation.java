package dev.byline.chat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What a surface knows of a conversation in which a line is given; the bot itself keeps nothing.
 *
 * @param before {@link Reply#asked} of the reply that came last, from which a question may go on
 * @param zone whose days "yesterday" and "on Tuesday" are; where it is not known, Byline's own
 * @param locale whose language replies are worded in; English where Byline does not speak it. What
 *     articles say stays in their own words
 * @param limit how many quotes an answer has where a line does not say; where it is not known, as
 *     many as is usual
 */
public record Conversation(
    Optional<String> before, Optional<ZoneId> zone, Locale locale, Optional<Integer> limit) {

  /** A line by itself, in English. */
  public static final Conversation NONE = in(Locale.ENGLISH);

  /** A line by itself, in a language. */
  public static Conversation in(Locale locale) {
    return new Conversation(Optional.empty(), Optional.empty(), locale, Optional.empty());
  }

  /** One that goes on, in English and in Byline's own time zone. */
  public static Conversation after(Optional<String> before) {
    return new Conversation(before, Optional.empty(), Locale.ENGLISH, Optional.empty());
  }
}
