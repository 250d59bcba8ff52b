package dev.byline.answer;

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

  private static final String PEOPLE = "people";

  private static final Set<String> PLURALS =
      Set.of(
          "people", "persons", "children", "women", "men", "police", "troops", "cattle", "sheep");

  /** Words that count time and space, not things. */
  private static final Set<String> UNITS =
      Set.of(
          ("hours hour days day minutes minute seconds second weeks week months month years year"
                  + " decades km kilometres kilometers miles metres meters feet degrees tonnes tons"
                  + " points times places")
              .split(" "));

  /** Between a noun and what happened to it. */
  private static final Set<String> BETWEEN =
      Set.of(
          "was",
          "were",
          "is",
          "are",
          "have",
          "has",
          "had",
          "been",
          "being",
          "who",
          "that",
          "reportedly",
          "also",
          "still",
          "left");

  /** What follows a number that counts people without naming them: "killed nine in". */
  private static final Set<String> AFTER_PEOPLE =
      Set.of(
          "and",
          "in",
          "on",
          "at",
          "when",
          "after",
          "as",
          "near",
          "during",
          "early",
          "late",
          "overnight",
          "outside",
          "yesterday",
          "today",
          "");

  /** Words of telling are no events. */
  private static final Set<String> TELLING =
      Set.of(
          "said",
          "says",
          "saying",
          "told",
          "reported",
          "reports",
          "report",
          "reporting",
          "counted",
          "found",
          "saw",
          "showed",
          "confirmed",
          "announced",
          "according",
          "put",
          "gave",
          "s");

  private static final Set<String> TOLL_VERBS =
      Set.of("to", "at", "of", "reached", "is", "was", "reaching");

  private static final String CURRENCIES = "€$£¥₴₽";

  private static final int LONGEST_NOUN = 3;
  private static final int WITHIN = 10;

  private final EventNames names;
  private final Map<String, String> kinds = WordList.synonyms(CountReader.class, "event-kinds.txt");
  private final Map<String, String> fates = WordList.synonyms(CountReader.class, "fates.txt");
  private final WordList irrealis = WordList.read(CountReader.class, "irrealis-words.txt");
  private final WordList cumulative = WordList.read(CountReader.class, "cumulative-words.txt");

  CountReader(EventNames names) {
    this.names = names;
  }

  /** What is counted and what happened to it. */
  private record Counted(String noun, Set<String> happened, String shown) {}

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
        counted(words, number.place())
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
    Span sentence = new Span(0, words.size() - 1);
    List<Named> places = names.places(words, clause);
    if (places.isEmpty()) {
      places = names.places(words, sentence);
      if (places.stream().map(Named::name).distinct().count() != 1) {
        return Optional.empty();
      }
    }
    EventTime inClause = EventTime.of(words, clause, telling.published(), true);
    EventTime time =
        inClause.stated() ? inClause : EventTime.of(words, sentence, telling.published(), true);
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

  private Optional<Counted> counted(SentenceWords words, Span number) {
    int before = number.first() - 1;
    int after = number.last() + 1;
    String gap = words.get(number.first()).gap();
    boolean joined = !words.get(number.first()).apart();
    if (!gap.isEmpty() && CURRENCIES.indexOf(gap.charAt(gap.length() - 1)) >= 0) {
      return joinedTo(words, before, true)
          .map(
              verb ->
                  new Counted(
                      gap.substring(gap.length() - 1), Set.of(verb), words.get(before).text()));
    }
    Optional<Integer> noun = noun(words, after);
    if (noun.isPresent()) {
      return counted(words, before, joined, noun.get());
    }
    Optional<String> fate = fate(words, after).filter(f -> !words.get(after).apart());
    if (fate.isPresent()) {
      return Optional.of(new Counted(PEOPLE, Set.of(fate.get()), words.get(after).text()));
    }
    boolean ends = words.get(after).apart() || words.at(after, AFTER_PEOPLE);
    fate = fate(words, before).filter(f -> joined && ends);
    if (fate.isPresent()) {
      return Optional.of(new Counted(PEOPLE, Set.of(fate.get()), words.get(before).text()));
    }
    return ends && words.at(before, TOLL_VERBS) ? toll(words, before) : Optional.empty();
  }

  private Optional<Counted> counted(SentenceWords words, int before, boolean joined, int noun) {
    Optional<String> told = fate(words, noun);
    if (told.isPresent()) {
      return Optional.of(new Counted(PEOPLE, Set.of(told.get()), words.get(noun).text()));
    }
    int after = noun + 1;
    while (words.at(after, BETWEEN) && !words.get(after).apart()) {
      after++;
    }
    Set<String> happened = new HashSet<>();
    Optional<String> verbBefore = joinedTo(words, before, joined);
    Optional<String> verbAfter = joinedTo(words, after, !words.get(after).apart());
    verbBefore.ifPresent(happened::add);
    verbAfter.ifPresent(happened::add);
    boolean people = PEOPLE.equals(words.lower(noun)) || words.lower(noun).equals("persons");
    // Who are counted is plain where their fate is told; else the noun says what it is about.
    String shown = words.get(noun).text();
    if (people && fate(words, before).isPresent()) {
      shown = words.get(before).text();
    } else if (people && fate(words, after).isPresent()) {
      shown = words.get(after).text();
    }
    return happened.isEmpty()
        ? Optional.empty()
        : Optional.of(new Counted(people ? PEOPLE : words.get(noun).stem(), happened, shown));
  }

  /** "The death toll rose to 12". */
  private static Optional<Counted> toll(SentenceWords words, int before) {
    for (int i = before; i > before - WITHIN; i--) {
      if (words.lower(i).equals("toll")) {
        return Optional.of(new Counted(PEOPLE, Set.of("killed"), words.get(i).text()));
      }
    }
    return Optional.empty();
  }

  /** The first plural among the next words. */
  private static Optional<Integer> noun(SentenceWords words, int first) {
    for (int i = first; i < first + LONGEST_NOUN; i++) {
      if (words.get(i).apart() || words.get(i).functionWord() || words.at(i, UNITS)) {
        return Optional.empty();
      }
      String word = words.lower(i);
      if (PLURALS.contains(word) || (word.endsWith("s") && !word.endsWith("ss"))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<String> joinedTo(SentenceWords words, int i, boolean joined) {
    boolean verb = joined && !words.get(i).functionWord() && !words.at(i, TELLING);
    return verb
        ? Optional.of(fate(words, i).orElseGet(() -> words.get(i).stem()))
        : Optional.empty();
  }

  private Optional<String> fate(SentenceWords words, int i) {
    return Optional.ofNullable(fates.get(words.lower(i)));
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
      boolean article =
          words.lower(i - 1).equals("a")
              || words.lower(i - 1).equals("an")
              || words.lower(i - 1).equals("their");
      if (!article
          || !Set.of("on", "hit", "struck", "in", "at", "hitting").contains(words.lower(i - 2))) {
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
