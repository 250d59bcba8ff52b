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
 * @param options in the order in which people give them, required ones first
 */
public record CommandDescription(
    String name, String description, boolean admin, List<Option> options) {

  public CommandDescription {
    options = List.copyOf(options);
  }

  /** Whether the command, given with these values, is only for those who run the bot. */
  public boolean admin(Map<String, String> values) {
    return admin
        || options.stream()
            .anyMatch(option -> option.admin() && given(values).containsKey(option.name()));
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
   * @param admin whether only those who run the bot may give it, though others may use the command
   */
  public record Option(
      String name, String description, boolean required, Type type, boolean admin) {

    /** One that everybody may give who may use the command. */
    public Option(String name, String description, boolean required, Type type) {
      this(name, description, required, type, false);
    }
  }

  /** What an option's value is. */
  public enum Type {
    STRING,
    INTEGER,
    /** An ISO date such as 2025-04-23. */
    DATE
  }
}
