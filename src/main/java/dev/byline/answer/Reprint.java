package dev.byline.answer;

import dev.byline.article.PublicationDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sentence that is printed with other numbers elsewhere: "paid 4.5 million", "paid 5.4 million".
 *
 * @param frame its words in lower case, each number among them blank
 * @param numbers what stands in the blanks, in their order
 */
record Reprint(List<String> frame, List<Quantity> numbers, PublicationDate published, String on)
    implements Claim {

  /** The same words of another day may well tell of that day: a forecast, a rate, a score. */
  @Override
  public boolean sameEvent(Claim claim) {
    return claim instanceof Reprint other
        && frame.equals(other.frame)
        && published.stated()
        && other.published.stated()
        && published.date().equals(other.published.date());
  }

  @Override
  public boolean agrees(Claim claim) {
    return claim instanceof Reprint other
        && IntStream.range(0, numbers.size())
            .allMatch(i -> numbers.get(i).agrees(other.numbers.get(i)));
  }
}
