package dev.byline.answer;

import dev.byline.answer.Finding.Differing;
import dev.byline.answer.Finding.Found;
import dev.byline.article.PublicationDate;
import dev.byline.article.WordList;
import dev.byline.attribution.NameBook;
import dev.byline.index.NearCopies;
import dev.byline.index.TextAnalysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Finds sentences of different files that tell of the same event and cannot both be right: other
 * numbers, lengths, days, places, or somebody who comes in one and stays away in the other. It
 * takes no side.
 *
 * <p>Sentences become {@link Claim}s by small readers, each for one kind; two claims differ only if
 * they are of the same event beyond doubt. What is feared, planned, doubted or told of a longer
 * time is no claim at all. Better none than a false one.
 */
final class Differences {

  /** A sentence of more words, or of more claims, tells of too much to be held to one event. */
  private static final int MOST_WORDS = 120;

  private static final int MOST_CLAIMS = 8;

  private final TextAnalysis analysis;
  private final WordList functionWords = WordList.read(NearCopies.class, "function-words.txt");
  private final EventNames events;
  private final List<ClaimReader> readers;

  Differences(TextAnalysis analysis, NameBook names) {
    this.analysis = analysis;
    this.events = new EventNames(names);
    this.readers =
        List.of(
            new CountReader(events),
            new DurationReader(events),
            new AttendanceReader(events),
            new OccurrenceReader(events),
            new ReprintReader());
  }

  /**
   * Sentences that differ.
   *
   * @param on what they differ on, in words of the sentences
   * @param sides their numbers in the list given, at least two, by day of publication; each
   *     contradicts each other one
   */
  record Contrast(String on, List<Integer> sides) {}

  private record Placed(int number, Claim claim) {}

  /**
   * The contrasts of which one side at least is shown already.
   *
   * @param shown what the answer shows
   * @param found gives the sentence of a number among the tellings
   */
  List<Differing> touching(List<Found> shown, List<Telling> tellings, IntFunction<Found> found) {
    return among(tellings).stream()
        .map(
            contrast ->
                new Differing(contrast.on(), contrast.sides().stream().map(found::apply).toList()))
        .filter(differing -> differing.sides().stream().anyMatch(side -> side.among(shown)))
        .toList();
  }

  /**
   * The contrasts among sentences.
   *
   * @param tellings the sentences, the most important first: of several that say the same the first
   *     is shown
   */
  List<Contrast> among(List<Telling> tellings) {
    List<SentenceWords> cut =
        tellings.stream()
            .map(telling -> new SentenceWords(telling, analysis, functionWords))
            .toList();
    Set<String> places = new HashSet<>();
    cut.forEach(words -> events.located(words, words.all()).forEach(p -> places.add(p.name())));
    List<Placed> claims = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      Telling telling = tellings.get(i).anchoredAt(places, events);
      for (Claim claim : claims(telling, cut.get(i))) {
        claims.add(new Placed(i, claim));
      }
    }
    Map<List<Integer>, String> contrasts = new LinkedHashMap<>();
    List<Placed> open = new ArrayList<>(claims);
    while (!open.isEmpty()) {
      Placed first = open.removeFirst();
      List<Placed> sides = new ArrayList<>(List.of(first));
      for (Placed next : List.copyOf(open)) {
        if (!first.claim().sameEvent(next.claim())) {
          continue;
        }
        if (sides.stream().allMatch(side -> differ(tellings, side, next))) {
          sides.add(next);
          open.remove(next);
        } else if (first.claim().agrees(next.claim())) {
          open.remove(next);
        }
      }
      if (sides.size() > 1) {
        contrasts.merge(numbers(tellings, sides), first.claim().on(), Differences::both);
      }
    }
    return contrasts.entrySet().stream()
        .map(entry -> new Contrast(entry.getValue(), entry.getKey()))
        .toList();
  }

  private List<Claim> claims(Telling telling, SentenceWords words) {
    if (telling.asks() || words.size() > MOST_WORDS) {
      return List.of();
    }
    return readers.stream()
        .flatMap(reader -> reader.read(telling, words).stream())
        .limit(MOST_CLAIMS)
        .toList();
  }

  private static boolean differ(List<Telling> tellings, Placed one, Placed other) {
    return one.claim().sameEvent(other.claim())
        && !one.claim().agrees(other.claim())
        && !tellings.get(one.number()).file().equals(tellings.get(other.number()).file());
  }

  /** A toll that rises is read in the order in which it was told. */
  private static List<Integer> numbers(List<Telling> tellings, List<Placed> sides) {
    return sides.stream()
        .map(Placed::number)
        .sorted(Comparator.comparing(number -> day(tellings.get(number).published())))
        .toList();
  }

  private static LocalDate day(PublicationDate published) {
    return published.stated() ? published.date() : LocalDate.MAX;
  }

  /** The same sentences may differ on two persons at once. */
  private static String both(String one, String other) {
    return one.contains(other) ? one : one + ", " + other;
  }
}
