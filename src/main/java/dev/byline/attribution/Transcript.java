package dev.byline.attribution;

import dev.byline.attribution.Token.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the turns of a transcript or an interview: "VANCE: I signed the certificate at 6:15.",
 * "Vance: Before.", "A: Before.". A line such as "Price: 20 euros" is none: whoever is not written
 * in capitals must speak more than once, and somebody must be asked.
 */
final class Transcript {

  /** How many words may name who has the turn. */
  private static final int LONGEST_NAME = 5;

  /** One turn may be a headline; two make a transcript. */
  private static final int FEWEST_TURNS = 2;

  /** The names of those who have turns, as they stand before the colon. */
  private final Set<String> labels = new HashSet<>();

  Transcript(List<Passage> passages) {
    Map<String, Integer> turns = new HashMap<>();
    int inCapitals = 0;
    boolean answered = false;
    String asking = "";
    for (Passage passage : passages) {
      Optional<String> label = colon(passage).map(colon -> label(passage, colon));
      if (label.isPresent()) {
        turns.merge(label.get(), 1, Integer::sum);
        inCapitals += capitals(label.get()) ? 1 : 0;
        answered |= !asking.isEmpty() && !asking.equals(label.get());
        asking = passage.text().stripTrailing().endsWith("?") ? label.get() : "";
      }
    }
    boolean spoken = inCapitals >= FEWEST_TURNS;
    boolean interview = answered && turns.size() > 1;
    turns.forEach(
        (label, count) -> {
          if (spoken && capitals(label) || interview && count >= FEWEST_TURNS) {
            labels.add(label);
          }
        });
  }

  /** The place of the colon after the name with which a turn begins. */
  Optional<Integer> turn(Passage passage) {
    return labels.isEmpty()
        ? Optional.empty()
        : colon(passage).filter(colon -> labels.contains(label(passage, colon)));
  }

  private static boolean capitals(String label) {
    return label.length() > 1 && label.equals(label.toUpperCase(Locale.ROOT));
  }

  private static String label(Passage passage, int colon) {
    return passage.lines().getFirst().text(0, colon - 1);
  }

  private static Optional<Integer> colon(Passage passage) {
    if (passage.lines().isEmpty()) {
      return Optional.empty();
    }
    Line line = passage.lines().getFirst();
    for (int i = 0; i < Math.min(line.size() - 1, LONGEST_NAME + 1); i++) {
      if (line.is(i, Type.COLON)) {
        return i > 0 && !line.quotation(i + 1) ? Optional.of(i) : Optional.empty();
      }
      if (!line.word(i) || !line.get(i).capitalised()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
