package dev.byline.subscription;

/** The database cannot be used now; the message says in one line which one, and why. */
public final class SubscriptionsUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SubscriptionsUnavailable(String message) {
    super(message);
  }

  SubscriptionsUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
