package dev.byline.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Two weeks of an invented ferry, told by three papers: one speaker changes his words twice,
 * another answers him, and a page without a day quotes a third.
 */
public final class IslandNewsroom {

  /** 10 March: Penrose for the first time, every day from May; Trask says "not". */
  public static final String PLAN = "chronicle/plan.txt";

  /** 14 March: Penrose in other words, most days from June. */
  public static final String TRIMMED = "post/trimmed.md";

  /** 21 March: Penrose again, weekdays only; an interrupted quotation of Trask. */
  public static final String SIGNED = "chronicle/signed.txt";

  /** 22 March: the same words of Penrose in another paper. */
  public static final String COPY = "daily/copy.html";

  /** States no day. */
  public static final String UNDATED = "daily/undated.txt";

  private static final Map<String, String> FILES =
      Map.of(
          PLAN,
          """
          Ferry plan unveiled in Tolverne

          2031-03-10

          Tolverne (Brine Chronicle): The council met on Monday about the boats of the bay.

          “The ferry will sail every day from the first of May,” said Jory Penrose.

          Wenna Trask said the islanders would not pay for a second ferry in any of the next 12 years.
          """,
          TRIMMED,
          """
          ---
          title: Harbour master trims his promise
          publisher: Gull Post
          date: 2031-03-14
          ---
          “The ferry will sail on *most* days from the first of June,” said Jory Penrose.
          """,
          SIGNED,
          """
          Ferry contract signed

          2031-03-21

          “The ferry will sail on weekdays only from the first of June,” said Jory Penrose.

          “We were promised a ferry for everybody,” said Wenna Trask, “and we were handed a timetable \
          for commuters.”
          """,
          COPY,
          """
          <!DOCTYPE html>
          <html><head><title>Weekday ferry</title>
          <meta property="article:published_time" content="2031-03-22T06:00:00Z">
          <meta property="og:site_name" content="Quay Daily"></head>
          <body><article><h1>Weekday ferry</h1>
          <p>“The ferry will sail on weekdays only from the first of June,” said Jory Penrose.</p>
          </article></body></html>
          """,
          UNDATED,
          """
          Voices from the pier

          “My nets have waited long enough for that ferry,” said Derowen Hocking.
          """);

  private IslandNewsroom() {}

  /** Starts over these articles, freshly written, with the index built. */
  public static Newsroom start(Path home) throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = home.resolve("articles").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Files.writeString(
        home.resolve("names.yml"), "- name: Jory Penrose\n  spellings: [Penrose, Penros]\n");
    return Newsroom.start(home).settled();
  }
}
