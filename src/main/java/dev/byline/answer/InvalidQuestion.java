package dev.byline.answer;

/** A question that cannot be asked, with what is wrong about it. */
public final class InvalidQuestion extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String parameter;

  /**
   * @param parameter the part of the question that is wrong, as the HTTP contract names it
   * @param message what is wrong with it, for people
   */
  public InvalidQuestion(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** The part of the question that is wrong. */
  public String parameter() {
    return parameter;
  }
}
