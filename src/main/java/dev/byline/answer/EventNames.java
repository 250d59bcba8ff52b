package dev.byline.answer;

import dev.byline.answer.SentenceWords.Span;
import dev.byline.article.WordList;
import dev.byline.attribution.NameBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which names a sentence holds, under one spelling each, and which of them are places. */
final class EventNames {

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "on", "over", "across", "against", "around");

  /** What happens to a place that stands right behind it. */
  private static final Set<String> STRIKING =
      Set.of("hit", "hits", "hitting", "struck", "striking", "rocked", "battered", "shook");

  /** How many words may stand between a preposition and its name: "in the old centre of". */
  private static final int REACH = 3;

  private final NameBook names;
  private final Map<String, String> broad = WordList.synonyms(EventNames.class, "broad-names.txt");
  private final WordList placeNouns = WordList.read(EventNames.class, "place-nouns.txt");

  EventNames(NameBook names) {
    this.names = names;
  }

  /**
   * A name with its place in the sentence.
   *
   * @param broad whether it is a country's or stands for one
   */
  record Named(String name, Span span, boolean broad) {}

  /** The places within these words where something is or happens, without countries. */
  List<Named> places(SentenceWords words, Span within) {
    return located(words, within).stream().filter(place -> !place.broad()).toList();
  }

  /** The same with countries, and with the capitals that often stand for them. */
  List<Named> located(SentenceWords words, Span within) {
    List<Named> places = new ArrayList<>();
    int lastOfPlace = Integer.MIN_VALUE;
    for (Span span : words.names()) {
      if (!within.holds(span.first())
          || !(isPlace(words, span) || joined(words, lastOfPlace, span.first()))) {
        continue;
      }
      lastOfPlace = span.last();
      places.add(new Named(canonical(words, span), span, broad(words, span)));
    }
    return places;
  }

  /** "in Brisk and Carrow", "in Brisk, Carrow": what follows a place is one as well. */
  private static boolean joined(SentenceWords words, int last, int next) {
    return next == last + 1 || (next == last + 2 && words.lower(last + 1).equals("and"));
  }

  private boolean isPlace(SentenceWords words, Span name) {
    int at = name.first() - 1;
    if (words.at(at, STRIKING) || placeNoun(words, at)) {
      return true;
    }
    if (words.get(name.first()).apart()) {
      return false;
    }
    if (words.lower(at).equals("of")) {
      return placeNoun(words, at - 1);
    }
    for (int steps = 0; steps < REACH; steps++, at--) {
      if (words.at(at, LOCATIVE)) {
        return true;
      }
      boolean modifier = words.lower(at).equals("the") || !words.get(at).functionWord();
      if (!modifier || words.get(at).apart() || words.get(at).capital()) {
        return false;
      }
    }
    return false;
  }

  private boolean placeNoun(SentenceWords words, int i) {
    return placeNouns.contains(words.lower(i)) && !words.get(i).capital();
  }

  /** Every name in lower case, broad ones under the first of their group. */
  Set<String> all(SentenceWords words, Span within) {
    return words.names().stream()
        .filter(span -> within.holds(span.first()))
        .map(
            span ->
                Optional.ofNullable(broad.get(words.lower(span.last())))
                    .orElseGet(() -> canonical(words, span)))
        .collect(Collectors.toCollection(HashSet::new));
  }

  boolean broad(SentenceWords words, Span name) {
    return IntStream.rangeClosed(name.first(), name.last())
        .allMatch(i -> broad.containsKey(words.lower(i)));
  }

  boolean broad(String word) {
    return broad.containsKey(word);
  }

  /** Whether the word is an office rather than a name. */
  boolean role(String word) {
    return names.role(word);
  }

  /** One spelling for the name, in lower case. */
  String canonical(SentenceWords words, Span name) {
    return name.first() == name.last()
        ? canonical(words.lower(name.first()))
        : words.text(name).toLowerCase(Locale.ROOT);
  }

  String canonical(String word) {
    return names.canonical(word).orElse(word).toLowerCase(Locale.ROOT);
  }
}
