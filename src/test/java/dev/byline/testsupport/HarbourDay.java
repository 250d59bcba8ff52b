package dev.byline.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tuesday, 6 May 2031, in the invented port of Tarnhaven, told by four papers: a ferry and a barge
 * collide, ferry crews elsewhere strike, a bakery wins a prize. An article comes late at night.
 */
public final class HarbourDay {

  /** The collision as it was first told: three dead. */
  public static final String COLLISION_EARLY = "gull-post/collision.md";

  /** An agency's report of the collision: five dead. */
  public static final String COLLISION = "brine-chronicle/collision.md";

  /** The same agency's report in another paper. */
  public static final String COLLISION_COPY = "quay-daily/collision.md";

  /** The collision as a third paper saw it, at noon. */
  public static final String COLLISION_INQUIRY = "tarn-herald/inquiry.md";

  public static final String STRIKE = "gull-post/strike.md";
  public static final String STRIKE_ELSEWHERE = "tarn-herald/strike.md";
  public static final String BAKERY = "quay-daily/bakery.md";

  /** At 23:30 in UTC: in Berlin it is Wednesday already. */
  public static final String LATE = "gull-post/late.md";

  /** States its day alone. */
  public static final String UNTIMED = "brine-chronicle/bees.txt";

  private static final String AGENCY =
      """
      The car ferry Selma struck the barge Otter in fog outside Tarnhaven on Tuesday morning and \
      killed 5 people, the coast guard said. He added that the search would go on.

      Harbour master Ilse Marrow said the Selma had ignored two warnings by radio. Divers reached \
      the sunken barge at nine and found its wheelhouse empty.

      The Selma was towed to the inner basin of Tarnhaven with a torn bow and 212 passengers aboard.
      """;

  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              COLLISION_EARLY,
              article(
                  "Ferry Selma rams barge in fog off Tarnhaven",
                  "Gull Post",
                  "2031-05-06T06:10:00Z",
                  """
                  The car ferry Selma collided with the barge Otter in thick fog off Tarnhaven early on \
                  Tuesday and killed at least 3 people.

                  Rescue boats of the coast guard took 14 sailors and passengers from the water beside the \
                  Selma. Do you know anybody on board?

                  Fog had closed the fairway of Tarnhaven for most of the night.
                  """),
              COLLISION,
              article(
                  "Five dead as ferry and barge collide",
                  "Brine Chronicle",
                  "2031-05-06T09:40:00Z",
                  AGENCY),
              COLLISION_COPY,
              article("Selma disaster: five dead", "Quay Daily", "2031-05-06T10:00:00Z", AGENCY),
              COLLISION_INQUIRY,
              article(
                  "Inquiry into Tarnhaven ferry collision",
                  "Tarn Herald",
                  "2031-05-06T12:00:00Z",
                  """
                  An inquiry will find out why the ferry Selma and the barge Otter met in the fairway of \
                  Tarnhaven, where 5 people died on Tuesday.

                  The Selma sailed without a pilot, as ferries of her size may, according to the port's rules.

                  Ilse Marrow said the Otter had shown no lights.
                  """),
              STRIKE,
              article(
                  "Ferry crews of Port Lenn walk out",
                  "Gull Post",
                  "2031-05-06T08:00:00Z",
                  """
                  Ferry crews in Port Lenn stopped work on Tuesday over longer shifts in the summer timetable.

                  The union of Port Lenn's deckhands wants rest days back that the Corlin Line cancelled in March.

                  Union leader Bram Oakes said the Corlin Line had three weeks to answer.
                  """),
              STRIKE_ELSEWHERE,
              article(
                  "Corlin Line strike empties the quays of Port Lenn",
                  "Tarn Herald",
                  "2031-05-06T09:00:00Z",
                  """
                  A strike of deckhands at the Corlin Line kept all nine ferries of Port Lenn at the quay.

                  Deckhands of the Corlin Line object to shifts of fourteen hours in the summer timetable.

                  The Corlin Line said it would hire crews from abroad.
                  """),
              BAKERY,
              article(
                  "Rye loaf wins the golden sheaf",
                  "Quay Daily",
                  "2031-05-06T07:00:00Z",
                  """
                  The bakery of Odile Fenn in Sprat Lane won the golden sheaf for its dark rye loaf.

                  Judges praised the crust and a sourdough that Odile Fenn has fed since 1998.
                  """),
              LATE,
              article(
                  "Lighthouse lamp goes dark",
                  "Gull Post",
                  "2031-05-06T23:30:00Z",
                  """
                  The lamp of the lighthouse on Gannet Rock failed shortly before midnight, keepers reported.
                  """),
              UNTIMED,
              """
              Bees in the bell tower

              2031-05-06

              A swarm of bees settled in the bell tower of Saint Piran and silenced the bells for a day.
              """));

  private HarbourDay() {}

  private static String article(String title, String publisher, String published, String text) {
    return """
    ---
    title: "%s"
    publisher: %s
    published: %s
    ---
    %s"""
        .formatted(title, publisher, published, text);
  }

  /** Starts over these articles, freshly written, with the index built. */
  public static Newsroom start(Path home) throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = home.resolve("articles").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return Newsroom.start(home).settled();
  }
}
