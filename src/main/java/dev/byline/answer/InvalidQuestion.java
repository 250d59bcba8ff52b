package dev.byline.answer;

import java.util.List;

/** A question that cannot be asked, with what is wrong about it. */
public final class InvalidQuestion extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final Fault fault;
  private final transient List<Object> details;

  /**
   * @param parameter the part of the question that is wrong, as the HTTP contract names it
   * @param message what is wrong with it, for people
   */
  public InvalidQuestion(String parameter, String message) {
    this(parameter, message, Fault.OTHER);
  }

  /**
   * @param details what the fault names, in its order
   */
  InvalidQuestion(String parameter, String message, Fault fault, Object... details) {
    super(message);
    this.parameter = parameter;
    this.fault = fault;
    this.details = List.of(details);
  }

  /** What can be wrong, for whoever says it in another language. */
  public enum Fault {
    /** Nothing where something must be. */
    EMPTY,
    /** Longer than the first number of characters: the second. */
    TOO_LONG,
    /** Not from the first number to the second: the third. */
    OUT_OF_RANGE,
    /** The first day, an end, is before the second, its beginning. */
    ENDS_BEFORE_START,
    /** Neither a person nor a place nor a subject. */
    NO_SUBJECT,
    /** Neither a person nor an office. */
    NO_SPEAKER,
    /** Fewer words than a quotation has. */
    TOO_FEW_WORDS,
    /** What only the message tells. */
    OTHER
  }

  static InvalidQuestion tooLong(String parameter, int most, int length) {
    return new InvalidQuestion(
        parameter, "at most " + most + " characters, not " + length, Fault.TOO_LONG, most, length);
  }

  static InvalidQuestion outOfRange(String parameter, int least, int most, int given) {
    return new InvalidQuestion(
        parameter,
        least + " to " + most + ", not " + given,
        Fault.OUT_OF_RANGE,
        least,
        most,
        given);
  }

  /** The part of the question that is wrong. */
  public String parameter() {
    return parameter;
  }

  public Fault fault() {
    return fault;
  }

  public List<Object> details() {
    return details;
  }
}
