package dev.byline.discord;

import java.util.Map;

/** A few articles about a ferry: more is said about it than one page of an answer holds. */
final class FerryNews {

  static final String QUESTION = "what was said about the ferry?";

  static final String PENROSE = "The ferry sails again on the first of May";

  static final Map<String, String> ARTICLES =
      Map.of(
          "chronicle/ferry.txt",
          """
          Ferry to sail again

          14 March 2025

          Tolverne (Brine Chronicle): The winter was long on the quay. “The ferry sails again on the first of May,” said Jory Penrose, the harbour master of Tolverne. Ropes and paint were carried aboard all morning.

          “Nobody told the crew of the ferry about a new timetable,” said Wenna Trask, the mayor of Tolverne.
          """,
          "echo/ferry.txt",
          """
          Doubts about the crossing

          16 March 2025

          Tolverne (Quay Echo): “The ferry needs a second engine before anybody boards it,” said Loveday Hosken, an inspector.

          “We sold four hundred tickets for the ferry in a single week,” said Perran Chenoweth, who keeps the kiosk.

          “A ferry without a night service is no use to the hospital,” said Tamsin Rowse, a nurse.
          """,
          "herald/ferry.txt",
          """
          What the island wants

          18 March 2025

          Tolverne (Island Herald): “My sheep have crossed by ferry since my grandfather's day,” said Denzel Opie, a farmer.

          “The fare of the ferry must not rise above three pounds,” said Morwenna Bray, a shopkeeper.

          “Children who take the ferry to school were late nine times in February,” said Kerensa Moyle, a teacher.

          “The old ferry leaks at the stern whenever the wind turns north,” said Gerren Nance, a shipwright.
          """);

  private FerryNews() {}
}
