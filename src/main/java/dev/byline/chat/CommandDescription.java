package dev.byline.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

  /**
   * A command in English.
   *
   * @param name under which the library has its words
   */
  public static CommandDescription of(String name, boolean admin, List<Option> options) {
    return new CommandDescription(name, "", admin, false, options).in(Locale.ENGLISH);
  }

  /**
   * The same, options in the same order, as people of another language are offered it. It is called
   * by its English names, which this must be the description with.
   */
  public CommandDescription in(Locale locale) {
    Words words = Words.in(locale);
    return new CommandDescription(
        words.say("command." + name + ".name"),
        words.say("command." + name + ".description"),
        admin,
        personal,
        options.stream().map(option -> option.in(words, name)).toList());
  }

  /** Whether the command, given with these values, is only for those who run the bot. */
  public boolean admin(Map<String, String> values) {
    return admin
        || options.stream()
            .anyMatch(option -> option.admin() && given(values).containsKey(option.name()));
  }

  /** The same, with a reply that is of use to who asks alone. */
  public CommandDescription forTheAsker() {
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
   * @param admin whether only those who run the bot may give it, though others may use the command
   */
  public record Option(
      String name, String description, boolean required, Type type, boolean admin) {

    /** One that everybody may give who may use the command. */
    public Option(String name, String description, boolean required, Type type) {
      this(name, description, required, type, false);
    }

    /** An option that waits for its command to be described. */
    public static Option required(String name, Type type) {
      return new Option(name, "", true, type);
    }

    /** The same of an option that may be left out. */
    public static Option optional(String name, Type type) {
      return new Option(name, "", false, type);
    }

    /** The same, given by those alone who run the bot. */
    Option forAdmins() {
      return new Option(name, description, required, type, true);
    }

    private Option in(Words words, String command) {
      String own = "option." + command + "." + name + ".description";
      return new Option(
          words.say("option." + name + ".name"),
          words.saidIfAny(own).orElseGet(() -> words.say("option." + name + ".description")),
          required,
          type,
          admin);
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
