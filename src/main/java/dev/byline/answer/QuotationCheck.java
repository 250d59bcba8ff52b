package dev.byline.answer;

import dev.byline.index.NotReadyException;

/** Tells whether a quotation stands in the articles as it is given. Safe for several threads. */
public interface QuotationCheck {

  /** The longest text that is checked, in UTF-16 code units. */
  int MAX_LENGTH = 2000;

  /**
   * Looks for a quotation.
   *
   * @param text the quotation, with or without quotation marks, and with or without the speaker
   *     beside it: {@code “We sail at noon”, Rowe said}, {@code Rowe: “We sail at noon”}
   * @throws InvalidQuestion if the text is too long, or has too few words to be found
   * @throws NotReadyException if no generation is served yet
   */
  Checked check(String text);
}
