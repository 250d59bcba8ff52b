package dev.byline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says which sentences tell a story: those nearest to its centre (centroid-based extraction; Radev,
 * Jing, Styś and Tam, 2004), each further one the less the more it repeats those chosen (maximal
 * marginal relevance; Carbonell and Goldstein, 1998). Measured against LexRank, against covering
 * the story's terms, and with a bonus for early places, it chose the sentences that people graded
 * highest: that the lead counts is in the centre already, as are names and figures.
 */
final class SentenceChoice {

  static final int FEWEST = 2;

  /** Two sentences more alike than this tell the same. */
  static final double SAME = 0.55;

  private static final int MOST = 4;

  /** Two reports say little more than one: three sentences hold it. */
  private static final int SMALL_STORY = 2;

  /** Beyond the fewest, a sentence is at least so central against the first. */
  private static final double WORTH = 0.5;

  /** How much of its worth a sentence loses by repeating one that is chosen. */
  private static final double REPEATING = 0.3;

  /** What figures count that a later report has overtaken. */
  private static final double OVERTAKEN = 0.5;

  private final StandingAlone alone;

  SentenceChoice(StandingAlone alone) {
    this.alone = alone;
  }

  /**
   * Chooses, the most telling first.
   *
   * @param usable whether a sentence is new to the reader and still stands in its file; asked of
   *     few
   */
  List<StorySentence> choose(StoryText story, Predicate<StorySentence> usable) {
    OvertakenFigures overtaken = new OvertakenFigures(story.sentences());
    List<Ranked> open =
        new ArrayList<>(
            story.sentences().stream()
                .filter(sentence -> alone.holds(sentence.reading()))
                .map(sentence -> new Ranked(sentence, worth(sentence, story, overtaken)))
                .toList());
    List<StorySentence> chosen = new ArrayList<>();
    double first = 0;
    int most = story.articles().size() <= SMALL_STORY ? MOST - 1 : MOST;
    while (chosen.size() < most) {
      Optional<Ranked> best =
          open.stream()
              .filter(ranked -> repeated(ranked.sentence(), chosen) <= SAME)
              .max(Comparator.comparingDouble(ranked -> marginal(ranked, chosen)));
      if (best.isEmpty() || (chosen.size() >= FEWEST && best.get().worth() < WORTH * first)) {
        break;
      }
      open.remove(best.get());
      if (usable.test(best.get().sentence())) {
        first = Math.max(first, best.get().worth());
        chosen.add(best.get().sentence());
      }
    }
    return chosen;
  }

  private record Ranked(StorySentence sentence, double worth) {}

  private static double worth(StorySentence sentence, StoryText story, OvertakenFigures overtaken) {
    return story.centrality(sentence) * (overtaken.in(sentence) ? OVERTAKEN : 1);
  }

  private static double marginal(Ranked ranked, List<StorySentence> chosen) {
    return ranked.worth() * (1 - REPEATING * repeated(ranked.sentence(), chosen));
  }

  private static double repeated(StorySentence sentence, List<StorySentence> chosen) {
    return chosen.stream().mapToDouble(sentence::likeness).max().orElse(0);
  }
}
