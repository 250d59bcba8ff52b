package dev.byline.attribution;

import dev.byline.attribution.Token.Type;
import java.util.List;
import java.util.Optional;

/** Recognises the turns of a transcript: "VANCE: I signed the certificate at 6:15." */
final class Transcript {

  /** How many words may name who has the turn. */
  private static final int LONGEST_NAME = 5;

  /** One turn may be a headline; two make a transcript. */
  private static final int FEWEST_TURNS = 2;

  private Transcript() {}

  /** Whether the passages hold a transcript. */
  static boolean in(List<Passage> passages) {
    return passages.stream()
            .filter(passage -> turn(passage).isPresent())
            .limit(FEWEST_TURNS)
            .count()
        >= FEWEST_TURNS;
  }

  /** The place of the colon after the name in capitals with which a turn begins. */
  static Optional<Integer> turn(Passage passage) {
    if (passage.lines().isEmpty()) {
      return Optional.empty();
    }
    Line line = passage.lines().getFirst();
    for (int i = 0; i < Math.min(line.size() - 1, LONGEST_NAME + 1); i++) {
      if (line.is(i, Type.COLON)) {
        return i > 0 && !line.quotation(i + 1) ? Optional.of(i) : Optional.empty();
      }
      boolean capitals =
          line.word(i)
              && line.get(i).text().length() > 1
              && line.get(i).text().equals(line.get(i).text().toUpperCase(java.util.Locale.ROOT));
      if (!capitals) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
