package dev.byline.subscription;

/** Ids that other systems give: short, and without spaces. */
final class Ids {

  /** Discord's have at most 20 characters. */
  private static final int MOST_CHARACTERS = 64;

  private Ids() {}

  /**
   * @throws IllegalArgumentException if this is none
   */
  static void check(String name, String id) {
    if (id.isEmpty()
        || id.length() > MOST_CHARACTERS
        || id.chars().anyMatch(c -> c <= ' ' || Character.isWhitespace(c))) {
      throw new IllegalArgumentException(
          name + " takes 1 to " + MOST_CHARACTERS + " characters without spaces: '" + id + "'");
    }
  }
}
