package dev.byline.answer;

import dev.byline.index.IndexSummary;
import java.util.List;
import java.util.Optional;

/** What came of checking a quotation. */
public sealed interface Checked {

  Quotation quotation();

  /** The generation that was searched. */
  IndexSummary index();

  /**
   * The articles have these words in this order.
   *
   * @param passages where, by the claimed speaker first
   */
  record Exact(Quotation quotation, IndexSummary index, List<Passage> passages) implements Checked {

    public Exact {
      passages = List.copyOf(passages);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("an exact quotation stands somewhere");
      }
    }
  }

  /** The articles have much the same in other words. */
  record Altered(Quotation quotation, IndexSummary index, Passage passage) implements Checked {}

  /** The articles have it, in these words or nearly, as said by somebody else. */
  record OtherSpeaker(Quotation quotation, IndexSummary index, Passage passage)
      implements Checked {}

  /** The articles have nothing that is near enough to be called the same. */
  record NotFound(Quotation quotation, IndexSummary index) implements Checked {}

  /**
   * What was given.
   *
   * @param words the quotation alone
   * @param speaker who is given as its speaker
   */
  record Quotation(String words, Optional<String> speaker) {}
}
