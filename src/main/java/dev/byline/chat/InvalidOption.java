package dev.byline.chat;

/** A value that a command cannot use; the message names the option and says what it takes. */
public final class InvalidOption extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  InvalidOption(String option, String expected) {
    super(option + ": " + expected);
  }

  InvalidOption(String option, String expected, Throwable cause) {
    super(option + ": " + expected, cause);
  }
}
