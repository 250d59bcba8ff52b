package dev.byline.answer;

import dev.byline.answer.NumberReader.Read;
import dev.byline.answer.SentenceWords.Span;
import dev.byline.article.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how long something lasts: "the 30-hour truce", "a truce of 30 hours". */
final class DurationReader implements ClaimReader {

  private static final Map<String, Double> MINUTES =
      Map.of(
          "minute", 1.0, "hour", 60.0, "day", 1440.0, "week", 10080.0, "month", 43800.0, "year",
          525600.0);

  /** Before it they say that it is not the one that others speak of. */
  private static final Set<String> ANOTHER =
      Set.of(
          "another",
          "different",
          "other",
          "second",
          "separate",
          "further",
          "new",
          "earlier",
          "previous",
          "third",
          "similar",
          "any");

  /** They begin what tells a thing from others: "a truce on energy sites". */
  private static final Set<String> TELLING_APART =
      Set.of("on", "for", "over", "covering", "between", "in", "at", "around");

  private static final int REACH = 4;
  private static final int WITHIN = 8;

  private final EventNames names;
  private final Map<String, String> things =
      WordList.synonyms(DurationReader.class, "lasting-things.txt");
  private final WordList irrealis = WordList.read(DurationReader.class, "irrealis-words.txt");
  private final WordList plain = WordList.read(DurationReader.class, "plain-adjectives.txt");

  DurationReader(EventNames names) {
    this.names = names;
  }

  @Override
  public List<Claim> read(Telling telling, SentenceWords words) {
    List<Claim> claims = new ArrayList<>();
    for (Read number : NumberReader.numbers(words)) {
      Span clause = words.clause(number.number());
      int unit = number.place().last() + 1;
      Optional<Double> minutes = minutes(words.lower(unit));
      if (minutes.isPresent() && stated(words, clause, number.place())) {
        thing(words, clause, number.place(), unit)
            .ifPresent(
                thing -> claims.add(claim(telling, words, number, minutes.get(), unit, thing)));
      }
    }
    return claims;
  }

  private static Optional<Double> minutes(String unit) {
    String one = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    return Optional.ofNullable(MINUTES.get(one));
  }

  private boolean stated(SentenceWords words, Span clause, Span number) {
    for (int i = Math.max(clause.first(), number.first() - WITHIN); i < number.first(); i++) {
      boolean near = number.first() - i <= 2;
      if (irrealis.contains(words.lower(i)) || (near && words.at(i, ANOTHER))) {
        return false;
      }
    }
    return true;
  }

  /** Where the thing stands that lasts so long. */
  private Optional<Integer> thing(SentenceWords words, Span clause, Span number, int unit) {
    if (words.get(unit).gap().equals("-") || words.get(unit).gap().equals("‑")) {
      for (int i = unit + 1; i <= unit + REACH && !words.get(i).apart(); i++) {
        if (things.containsKey(words.lower(i))) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }
    if (words.lower(number.first() - 1).equals("of")) {
      return Optional.of(number.first() - 2).filter(i -> things.containsKey(words.lower(i)));
    }
    for (int i = number.first() - 1; i >= clause.first() && i >= number.first() - 3; i--) {
      if (words.lower(i).equals("lasted") || words.lower(i).equals("lasting")) {
        return subject(words, clause, i);
      }
    }
    return Optional.empty();
  }

  /** "The Easter truce announced by Putin lasted": the last such thing before the verb. */
  private Optional<Integer> subject(SentenceWords words, Span clause, int verb) {
    for (int i = verb - 1; i >= clause.first(); i--) {
      if (things.containsKey(words.lower(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Claim claim(
      Telling telling, SentenceWords words, Read number, double minutes, int unit, int thing) {
    Set<String> qualifiers = new HashSet<>();
    int before = thing > unit ? unit + 1 : Math.max(0, thing - 2);
    for (int i = before; i < thing; i++) {
      qualify(words, i, qualifiers);
    }
    int after = thing + 1;
    if (words.at(after, TELLING_APART)) {
      for (int i = after; i <= after + WITHIN && !words.get(i).apart() && i < words.size(); i++) {
        qualify(words, i, qualifiers);
      }
    }
    return new Duration(
        number.quantity(),
        minutes,
        things.getOrDefault(words.lower(thing), words.lower(thing)),
        qualifiers,
        names.all(words, words.all()),
        telling.published(),
        words.get(thing).text() + " · " + words.get(number.number()).text());
  }

  private void qualify(SentenceWords words, int i, Set<String> qualifiers) {
    SentenceWords.Word word = words.get(i);
    if (!word.functionWord() && !words.calendar(i) && !plain.contains(word.lower())) {
      qualifiers.add(word.stem());
    }
  }
}
