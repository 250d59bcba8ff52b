package dev.byline.discord;

/** No token is configured that Discord could take; whoever runs the bot has to mend that. */
final class UnusableTokenException extends Exception {

  private static final long serialVersionUID = 1L;

  private final ConnectionState.Condition condition;
  private final String detail;

  /**
   * @param detail of the condition; never the token
   */
  UnusableTokenException(ConnectionState.Condition condition, String detail) {
    super(condition.name());
    this.condition = condition;
    this.detail = detail;
  }

  UnusableTokenException(ConnectionState.Condition condition, String detail, Exception cause) {
    super(condition.name(), cause);
    this.condition = condition;
    this.detail = detail;
  }

  ConnectionState.State state() {
    return new ConnectionState.State(condition, detail);
  }
}
