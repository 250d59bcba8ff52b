package dev.byline.chat;

import java.util.List;
import java.util.Optional;

/**
 * What the bot says, worded and in parts; a surface only draws it.
 *
 * @param kind how it is meant, for its look
 * @param title its first line
 * @param understood the question as it was understood, where one was asked; it may take two lines
 * @param asked the line that asks the same by itself, where a question was asked: whoever goes on
 *     from this reply gives it along with the next line
 * @param parts in reading order
 * @param footer what it was made from, in one line
 * @param refresh how to get a later state of it, where it is not final yet
 */
public record Reply(
    Kind kind,
    String title,
    Optional<String> understood,
    Optional<String> asked,
    List<Part> parts,
    Optional<String> footer,
    Optional<Refresh> refresh) {

  public Reply {
    parts = List.copyOf(parts);
  }

  /** A reply from which no question goes on. */
  public Reply(
      Kind kind,
      String title,
      Optional<String> understood,
      List<Part> parts,
      Optional<String> footer,
      Optional<Refresh> refresh) {
    this(kind, title, understood, Optional.empty(), parts, footer, refresh);
  }

  /** A final reply without a question. */
  public static Reply of(Kind kind, String title, List<Part> parts) {
    return new Reply(kind, title, Optional.empty(), parts, Optional.empty(), Optional.empty());
  }

  /** How a reply is meant. */
  public enum Kind {
    ANSWER,
    REFUSAL,
    INFO,
    PROGRESS,
    ERROR
  }

  /**
   * A later state of the same reply is had by giving this line again, marked as a refresh.
   *
   * @param command the line
   * @param afterMillis how long to wait first
   */
  public record Refresh(String command, int afterMillis) {}
}
