package dev.byline.subscription;

/** A subscription that cannot be made, with what is wrong about it. */
public final class InvalidSubscription extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final Fault fault;
  private final int most;

  InvalidSubscription(String parameter, Fault fault) {
    this(parameter, fault, 0);
  }

  /**
   * @param most the limit that was passed, if the fault has one
   */
  InvalidSubscription(String parameter, Fault fault, int most) {
    super(parameter + ": " + fault + (most > 0 ? ", at most " + most : ""));
    this.parameter = parameter;
    this.fault = fault;
    this.most = most;
  }

  /** What can be wrong, for whoever says it to people. */
  public enum Fault {
    /** Nothing where something must be. */
    EMPTY,
    /** More characters than {@link #most}. */
    TOO_LONG,
    /** Not from 1 to {@link #most}. */
    OUT_OF_RANGE,
    /** The server has {@link #most} subscriptions. */
    TOO_MANY
  }

  /** The part of the subscription that is wrong: {@code days}, {@code topic}, {@code stories}. */
  public String parameter() {
    return parameter;
  }

  public Fault fault() {
    return fault;
  }

  /** The limit that was passed; 0 if the fault has none. */
  public int most() {
    return most;
  }
}
