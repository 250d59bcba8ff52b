package dev.byline.attribution;

import dev.byline.attribution.Token.Type;
import java.util.List;
import java.util.Optional;

/** Recognises posts that an article embeds: "Not true! — Anna Rowe (@rowe) May 3, 2016". */
final class Posts {

  /** How many tokens the name of whoever posts may have. */
  private static final int LONGEST_NAME = 8;

  private Posts() {}

  /**
   * Who posted, at the end of a passage.
   *
   * @param line the number of the sentence in which the name stands
   * @param dash the place of the dash before the name
   * @param last the place of the name's last word
   */
  record Signature(int line, int dash, int last) {}

  /** The signature with its handle, where one ends the passage. */
  static Optional<Signature> signature(Passage passage) {
    List<Line> lines = passage.lines();
    int from = Math.max(0, lines.size() - 2);
    for (int number = lines.size() - 1; number >= from; number--) {
      Line line = lines.get(number);
      for (int i = line.size() - 2; i > 1; i--) {
        if (line.is(i, Type.OPENING) && line.get(i + 1).text().equals("@")) {
          int dash = i - 1;
          while (dash > 0 && i - dash <= LONGEST_NAME && !line.is(dash, Type.DASH)) {
            dash--;
          }
          return line.is(dash, Type.DASH) && dash < i - 1
              ? Optional.of(new Signature(number, dash, i - 1))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
