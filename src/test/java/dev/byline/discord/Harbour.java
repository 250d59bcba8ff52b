package dev.byline.discord;

import java.util.Map;

/** A folder with one article, for tests that are about something else. */
final class Harbour {

  static final String QUESTION = "what did Jory Penrose say about the lamp?";
  static final String QUOTE = "The lamp will burn again by midsummer";

  static final Map<String, String> ARTICLES =
      Map.of(
          "chronicle/lighthouse.txt",
          """
          Tolverne lighthouse lamp to burn again

          14 March 2025

          Tolverne (Brine Chronicle): The lamp of the lighthouse has been dark for eleven years.

          “The lamp will burn again by midsummer,” said Jory Penrose, the harbour master of Tolverne.

          Wenna Trask said the lamp would blind the gulls.
          """);

  private Harbour() {}
}
