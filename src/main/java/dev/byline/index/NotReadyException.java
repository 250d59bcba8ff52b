package dev.byline.index;

import java.util.Optional;

/** No generation of the index is served yet: the articles are still being read. */
public final class NotReadyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Optional<String> failure;

  /**
   * @param failure why the last attempt to read the articles failed, if it did
   */
  public NotReadyException(Optional<String> failure) {
    super(
        failure
            .map(reason -> "the articles could not be read: " + reason)
            .orElse("the articles are still being read for the first time"));
    this.failure = failure;
  }

  /** Why the last attempt to read the articles failed, if it did. */
  public Optional<String> failure() {
    return failure;
  }

  /** With what the last attempt says of itself. */
  public static NotReadyException of(IndexState state) {
    return new NotReadyException(state.attempt().flatMap(IndexState.Attempt::reason));
  }
}
