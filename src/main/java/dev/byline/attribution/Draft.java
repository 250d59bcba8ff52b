package dev.byline.attribution;

import dev.byline.attribution.Statement.Kind;
import dev.byline.attribution.Statement.Stance;
import java.util.Optional;

/**
 * A statement within its paragraph.
 *
 * @param start its first UTF-16 code unit in the passage's text
 * @param end the code unit after its last
 * @param kind whether it stands in quotation marks
 * @param stance how the cue presents it
 * @param cue the words that report it, if any do
 * @param voice who says it
 */
record Draft(int start, int end, Kind kind, Stance stance, Optional<String> cue, Voice voice) {

  /** A quotation that no word reports. */
  static Draft loose(Quotation quotation, Voice voice) {
    return new Draft(
        quotation.start(), quotation.end(), Kind.DIRECT, Stance.SAID, Optional.empty(), voice);
  }

  Draft by(Voice other) {
    return new Draft(start, end, kind, stance, cue, other);
  }

  boolean overlaps(int from, int to) {
    return start < to && from < end;
  }

  boolean direct() {
    return kind == Kind.DIRECT;
  }
}
