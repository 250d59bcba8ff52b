package dev.byline.answer;

import dev.byline.answer.CountedThings.Counted;
import dev.byline.answer.EventNames.Named;
import dev.byline.answer.NumberReader.Read;
import dev.byline.answer.SentenceWords.Span;
import dev.byline.article.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads how many of something an event killed, damaged, moved, and where and when. */
final class CountReader implements ClaimReader {

  /** "in a drone strike on a bus": before what is struck, and before what strikes. */
  private static final Set<String> STRIKING = Set.of("on", "hit", "struck", "in", "at", "hitting");

  private static final Set<String> ARTICLES = Set.of("a", "an", "their");

  private static final int LONGEST_NOUN = 3;
  private static final int WITHIN = 10;

  private final EventNames names;
  private final CountedThings things = new CountedThings();
  private final Map<String, String> kinds = WordList.synonyms(CountReader.class, "event-kinds.txt");
  private final WordList irrealis = WordList.read(CountReader.class, "irrealis-words.txt");
  private final WordList cumulative = WordList.read(CountReader.class, "cumulative-words.txt");

  CountReader(EventNames names) {
    this.names = names;
  }

  @Override
  public List<Claim> read(Telling telling, SentenceWords words) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (cumulative.contains(words.lower(i))) {
        return claims;
      }
    }
    for (Read number : NumberReader.numbers(words)) {
      Span clause = words.clause(number.number());
      if (stated(words, clause, number.place())) {
        things
            .counted(words, number.place())
            .flatMap(counted -> claim(telling, words, clause, number.quantity(), counted))
            .ifPresent(claims::add);
      }
    }
    return claims;
  }

  private boolean stated(SentenceWords words, Span clause, Span number) {
    int first = Math.max(clause.first(), number.first() - WITHIN);
    int last = Math.min(clause.last(), number.last() + LONGEST_NOUN);
    for (int i = first; i <= last; i++) {
      boolean bound = number.holds(i);
      if (!bound && irrealis.contains(words.lower(i)) && !words.get(i).capital()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Claim> claim(
      Telling telling, SentenceWords words, Span clause, Quantity quantity, Counted counted) {
    Span sentence = words.all();
    List<Named> places = names.places(words, clause);
    if (places.isEmpty()) {
      places = names.places(words, sentence);
      if (places.stream().map(Named::name).distinct().count() != 1) {
        return Optional.empty();
      }
    }
    EventTime inClause = EventTime.of(words, clause, telling.published());
    EventTime time =
        inClause.stated() ? inClause : EventTime.of(words, sentence, telling.published());
    Set<String> kindsOf = kinds(words, clause);
    return Optional.of(
        new Count(
            quantity,
            counted.noun(),
            counted.happened(),
            places.stream().map(Named::name).collect(Collectors.toSet()),
            kindsOf.isEmpty() ? kinds(words, sentence) : kindsOf,
            targets(words, clause),
            time,
            counted.shown() + " · " + words.text(places.getFirst().span())));
  }

  private Set<String> kinds(SentenceWords words, Span span) {
    Set<String> found = new HashSet<>();
    for (int i = span.first(); i <= span.last(); i++) {
      Optional.ofNullable(kinds.get(words.lower(i))).ifPresent(found::add);
    }
    return found;
  }

  /** "on a bus", "hit the market": what was struck. */
  private Set<String> targets(SentenceWords words, Span span) {
    Set<String> targets = new HashSet<>();
    for (int i = span.first() + 2; i <= span.last(); i++) {
      if (!words.at(i - 1, ARTICLES) || !words.at(i - 2, STRIKING)) {
        continue;
      }
      for (int k = i; k < i + LONGEST_NOUN && k <= span.last(); k++) {
        if (words.get(k).functionWord() || (k > i && words.get(k).apart())) {
          break;
        }
        if (!kinds.containsKey(words.lower(k))) {
          targets.add(words.get(k).stem());
        }
      }
    }
    return targets;
  }
}
