package dev.byline.answer;

/** No generation of the index is served yet: the articles are still being read. */
public final class NotReadyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotReadyException() {
    super("the articles are still being read");
  }
}
