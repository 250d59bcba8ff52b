package dev.byline.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A handful of invented articles from an invented coast, each with something to find: a dispute
 * with two sides, a name with two spellings, a copy, two figures for one thing, a page of HTML.
 */
public final class SmallNewsroom {

  /** Okonska and Velt quarrel about night shifts; Reyle criticises Okonska. States its day. */
  public static final String STRIKE = "harbour-strike.txt";

  /** Two days later: a heading, the other spelling, and a near-copy of a sentence of the strike. */
  public static final String TALKS = "talks/harbour-talks.md";

  /** A page with a caption; 31 boats were damaged. */
  public static final String STORM = "storm.html";

  /** Another paper on the same storm: 13 boats were damaged. */
  public static final String STORM_ELSEWHERE = "storm-elsewhere.txt";

  /** Numbers, dates and names about one lighthouse. */
  public static final String LIGHTHOUSE = "lighthouse.md";

  /** A market that states no day; its file is old. */
  public static final String MARKET = "market.txt";

  /** The sentence that {@link #STRIKE} and {@link #TALKS} share but for one word. */
  public static final String IDLED =
      "The walkout has idled 14 cranes at the container quay of Port Ashby, according to the"
          + " harbour office.";

  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              STRIKE,
              """
              Crane crews walk out in Port Ashby

              2031-03-12

              Crane crews in Port Ashby stopped work on Monday over the night shifts at the container quay.

              Dockers' leader Mira Okonska said the night shifts were “a danger to every crew on the quay”. \
              She added that the crews would come back when the rosters were redrawn.

              Harbour director Dorian Velt said the night shifts were safe and well paid. \
              Velt accused Okonska of misreading the night shifts.

              Okonska was criticised by Tamsin Reyle, who called the walkout reckless.

              %s
              """
                  .formatted(IDLED),
              TALKS,
              """
              ---
              title: Night shift talks open in Port Ashby
              publisher: Quay Daily
              published_at: 2031-03-14
              source: https://quaydaily.example/talks
              ---
              Talks about the night shifts opened in Port Ashby on Friday morning.

              ## Rosters on a windowless table

              Mira Okonskaya told the *Quay Daily* that the night shifts must end before Easter.

              Dorian Velt met the crews in the afternoon. He promised a warm canteen for the winter.

              The walkout has now idled 14 cranes at the container quay of Port Ashby, according to the \
              harbour office.
              """,
              STORM,
              """
              <!DOCTYPE html>
              <html><head><title>Storm batters Velmora</title>
              <meta property="article:published_time" content="2031-02-04T06:00:00Z">
              <meta property="og:site_name" content="Velmora Herald"></head>
              <body><article>
              <h1>Storm batters Velmora</h1>
              <figure><img src="a.jpg"><figcaption>A capsized trawler lies on the shingle below \
              Velmora.</figcaption></figure>
              <p>The storm damaged 31 boats in the fishing harbour of Velmora during the night, \
              the coast guard reported.</p>
              <p>Pilots &amp; fishermen sheltered in the <em>old customs house</em> until the wind dropped.</p>
              </article></body></html>
              """,
              STORM_ELSEWHERE,
              """
              Boats wrecked in Velmora storm

              2031-02-05

              The storm damaged 13 boats in the fishing harbour of Velmora during the night, the coast guard reported.

              Repairs to the breakwater of Velmora will take until autumn.
              """,
              LIGHTHOUSE,
              """
              ---
              title: The tower at Gull Point
              publisher: Coastal Review
              date: 2030-11-20
              ---
              The lighthouse at Gull Point was built for the fishing crews of the coast.

              The lighthouse at Gull Point was built in the spring of 1887.

              The lighthouse at Gull Point was painted white and red.

              Visitors to the lighthouse say that it has a great number of steps.

              The great lamp was repaired after the frost of the long winter.

              The great lamp was repaired by the clockmaker, Ottoline Brandt.

              Visitors to the lighthouse count 212 steps to the lantern room.
              """,
              MARKET,
              """
              Herring prices at the Saturday market

              Smoked herring sold for less than usual at the market behind the chapel.

              Stallholders say that the herring came from the northern grounds.
              """));

  private static final String NAMES =
      """
      - name: Mira Okonska
        spellings: [Okonska, Okonskaya]
      - name: Velmora
        spellings: [Velmora, Welmora]
      """;

  private SmallNewsroom() {}

  /** Writes the articles to {@code articles} and the names to {@code names.yml} in the folder. */
  public static void write(Path home) throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = home.resolve("articles").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    // The one without a day is sorted by its file's time.
    Files.setLastModifiedTime(
        home.resolve("articles").resolve(MARKET),
        FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    Files.writeString(home.resolve("names.yml"), NAMES);
  }

  /** How many articles there are. */
  public static int size() {
    return FILES.size();
  }
}
