package dev.byline.attribution;

/** The file of names cannot be used; the message names it and says why. */
public final class InvalidNames extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidNames(String message) {
    super(message);
  }

  InvalidNames(String message, Throwable cause) {
    super(message, cause);
  }
}
