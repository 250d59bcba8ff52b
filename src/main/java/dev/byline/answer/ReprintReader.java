package dev.byline.answer;

import dev.byline.answer.NumberWords.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads sentences with numbers in them as what another paper may print with other numbers. */
final class ReprintReader implements ClaimReader {

  /** So many words beside the numbers are no coincidence. */
  private static final int FEWEST_WORDS = 8;

  private static final String BLANK = "#";

  @Override
  public List<Claim> read(Telling telling, SentenceWords words) {
    List<String> frame = new ArrayList<>();
    List<Quantity> numbers = new ArrayList<>();
    Optional<String> on = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      Optional<Value> value = NumberWords.value(words, i);
      if (value.isPresent()) {
        // Of two o'clocks each may have seen its own event.
        if (words.lower(i - 1).equals("at")) {
          return List.of();
        }
        int counted = value.get().last() + 1;
        int named = counted < words.size() ? counted : i - 1;
        on = on.or(() -> Optional.of(words.get(named).text()));
        i = value.get().last();
        frame.add(BLANK);
        numbers.add(Quantity.exactly(value.get().number()));
      } else {
        frame.add(words.lower(i));
      }
    }
    return numbers.isEmpty() || frame.size() - numbers.size() < FEWEST_WORDS
        ? List.of()
        : List.of(new Reprint(frame, numbers, telling.published(), on.orElseThrow()));
  }
}
