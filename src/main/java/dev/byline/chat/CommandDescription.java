package dev.byline.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A command as surfaces offer it.
 *
 * @param name lower-case, without a slash, at most 32 characters
 * @param description one line for people, at most 100 characters
 * @param admin whether only those who run the bot may use it
 * @param personal whether its reply is of use to who asks alone; where others are near, a surface
 *     shows it to nobody else
 * @param options in the order in which people give them, required ones first
 */
public record CommandDescription(
    String name, String description, boolean admin, boolean personal, List<Option> options) {

  public CommandDescription {
    options = List.copyOf(options);
  }

  /** A command whose reply is for everybody. */
  public CommandDescription(String name, String description, boolean admin, List<Option> options) {
    this(name, description, admin, false, options);
  }

  /** The same, with a reply that is of use to who asks alone. */
  CommandDescription forTheAsker() {
    return new CommandDescription(name, description, admin, true, options);
  }

  /** What of these values the command takes: those of its own options, stripped, without blanks. */
  Map<String, String> given(Map<String, String> values) {
    Map<String, String> given = new HashMap<>();
    for (Option option : options) {
      String value = values.getOrDefault(option.name(), "").strip();
      if (!value.isEmpty()) {
        given.put(option.name(), value);
      }
    }
    return given;
  }

  /**
   * A value that a command takes.
   *
   * @param name lower-case, at most 32 characters
   * @param description one line for people, at most 100 characters
   * @param required whether the command cannot do without it
   */
  public record Option(String name, String description, boolean required, Type type) {}

  /** What an option's value is. */
  public enum Type {
    STRING,
    INTEGER,
    /** An ISO date such as 2025-04-23. */
    DATE
  }
}
