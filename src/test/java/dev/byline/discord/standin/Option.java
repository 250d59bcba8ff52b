package dev.byline.discord.standin;

/**
 * What a user fills in: an option of a command, or a field of a modal.
 *
 * @param value a text, number or truth value; a {@link Member}, {@link User}, {@link Channel} or
 *     {@link Role} where the option asks for one
 */
public record Option(String name, Object value) {

  public static Option option(String name, Object value) {
    return new Option(name, value);
  }
}
