package dev.byline.chat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * A command as somebody gave it.
 *
 * @param values by the options' names, without blank ones
 * @param conversation in which it was given
 * @param refresh whether this asks again for a reply that was not yet final; it starts nothing
 */
public record Invocation(Map<String, String> values, Conversation conversation, boolean refresh) {

  public Invocation {
    values = Map.copyOf(values);
  }

  /** A command outside of any conversation. */
  public Invocation(Map<String, String> values, boolean refresh) {
    this(values, Conversation.NONE, refresh);
  }

  /** The words of whoever gave it. */
  public Words words() {
    return Words.in(conversation.locale());
  }

  public Optional<String> text(String option) {
    return Optional.ofNullable(values.get(option));
  }

  /**
   * @throws InvalidOption if the value is no whole number
   */
  public Optional<Integer> number(String option) {
    return text(option)
        .map(
            value -> {
              try {
                return Integer.valueOf(value.strip());
              } catch (NumberFormatException e) {
                throw new InvalidOption(option, "expected.number", value, e);
              }
            });
  }

  /**
   * @throws InvalidOption if the value is no ISO date
   */
  public Optional<LocalDate> date(String option) {
    return text(option)
        .map(
            value -> {
              try {
                return LocalDate.parse(value.strip());
              } catch (DateTimeParseException e) {
                throw new InvalidOption(option, "expected.date", value, e);
              }
            });
  }
}
