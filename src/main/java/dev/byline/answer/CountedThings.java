package dev.byline.answer;

import dev.byline.answer.SentenceWords.Span;
import dev.byline.article.WordList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what a number counts and what happened to it: "killed nine people", "14 cranes idled". */
final class CountedThings {

  private static final String PEOPLE = "people";

  private static final Set<String> PLURALS =
      Set.of(
          "people", "persons", "children", "women", "men", "police", "troops", "cattle", "sheep");

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

  private static final Set<String> TOLL_VERBS =
      Set.of("to", "at", "of", "reached", "is", "was", "reaching");

  private static final String CURRENCIES = "€$£¥₴₽";

  private static final int LONGEST_NOUN = 3;
  private static final int TOLL_WITHIN = 10;

  private final Map<String, String> fates = WordList.synonyms(CountedThings.class, "fates.txt");
  private final WordList telling = WordList.read(CountedThings.class, "telling-words.txt");
  private final WordList uncounted = WordList.read(CountedThings.class, "uncounted.txt");

  /**
   * What is counted.
   *
   * @param noun its stem, or the sign of a currency
   * @param happened what it did or what was done to it, by its fate or else by the verbs' stems
   * @param shown the word that says it best, as written
   */
  record Counted(String noun, Set<String> happened, String shown) {}

  /** What the number counts; empty where it is not certain, or is time or space. */
  Optional<Counted> counted(SentenceWords words, Span number) {
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
    for (int i = before; i > before - TOLL_WITHIN; i--) {
      if (words.lower(i).equals("toll")) {
        return Optional.of(new Counted(PEOPLE, Set.of("killed"), words.get(i).text()));
      }
    }
    return Optional.empty();
  }

  /** The first plural among the next words. */
  private Optional<Integer> noun(SentenceWords words, int first) {
    for (int i = first; i < first + LONGEST_NOUN; i++) {
      if (words.get(i).apart()
          || words.get(i).functionWord()
          || uncounted.contains(words.lower(i))) {
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
    boolean verb = joined && !words.get(i).functionWord() && !telling.contains(words.lower(i));
    return verb
        ? Optional.of(fate(words, i).orElseGet(() -> words.get(i).stem()))
        : Optional.empty();
  }

  private Optional<String> fate(SentenceWords words, int i) {
    return Optional.ofNullable(fates.get(words.lower(i)));
  }
}
