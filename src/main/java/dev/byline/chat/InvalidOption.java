package dev.byline.chat;

/** A value that a command cannot use. */
public final class InvalidOption extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String option;
  private final String expected;
  private final String given;

  /** An option that is missing. */
  InvalidOption(String option, String expected) {
    this(option, expected, "");
  }

  /**
   * @param option its name
   * @param expected the key of the words that say what it takes, with the value as their argument
   * @param given the value
   */
  InvalidOption(String option, String expected, String given) {
    super(option + ": " + expected);
    this.option = option;
    this.expected = expected;
    this.given = given;
  }

  InvalidOption(String option, String expected, String given, Throwable cause) {
    this(option, expected, given);
    initCause(cause);
  }

  String option() {
    return option;
  }

  String words(Words words) {
    return words.say(expected, words.given(given));
  }
}
