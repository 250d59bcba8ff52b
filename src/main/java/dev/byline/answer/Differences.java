package dev.byline.answer;

import dev.byline.article.PublicationDate;
import dev.byline.article.WordList;
import dev.byline.attribution.NameBook;
import dev.byline.index.TextAnalysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  private final TextAnalysis analysis;
  private final WordList functionWords = WordList.read(Differences.class, "function-words.txt");
  private final List<ClaimReader> readers;

  Differences(TextAnalysis analysis, NameBook names) {
    this.analysis = analysis;
    EventNames events = new EventNames(names);
    this.readers =
        List.of(
            new CountReader(events),
            new DurationReader(events),
            new AttendanceReader(events),
            new OccurrenceReader(events));
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
   * The contrasts among sentences.
   *
   * @param tellings the sentences, the most important first: of several that say the same the first
   *     is shown
   */
  List<Contrast> among(List<Telling> tellings) {
    List<Placed> claims = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      for (Claim claim : claims(tellings.get(i))) {
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

  private List<Claim> claims(Telling telling) {
    if (telling.text().endsWith("?")) {
      return List.of();
    }
    SentenceWords words = new SentenceWords(telling.text(), analysis, functionWords);
    return readers.stream().flatMap(reader -> reader.read(telling, words).stream()).toList();
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
