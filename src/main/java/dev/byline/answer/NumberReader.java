package dev.byline.answer;

import dev.byline.answer.NumberWords.Value;
import dev.byline.answer.SentenceWords.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the numbers of a sentence, in digits and in words, with what bounds them. */
final class NumberReader {

  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

  /** What a number means after certain words, the longest of them first. */
  private record Bound(String[] before, DoubleFunction<Quantity> meaning) {

    static List<Bound> of(DoubleFunction<Quantity> meaning, String... phrases) {
      return Stream.of(phrases).map(phrase -> new Bound(phrase.split(" "), meaning)).toList();
    }
  }

  private static final List<Bound> BOUNDS =
      Stream.of(
              Bound.of(
                  Quantity::atLeast,
                  "no fewer than",
                  "not fewer than",
                  "no less than",
                  "not less than",
                  "at least",
                  "upwards of",
                  "more than",
                  "over",
                  "above",
                  "exceeding"),
              Bound.of(
                  Quantity::atMost,
                  "as many as",
                  "fewer than",
                  "less than",
                  "up to",
                  "at most",
                  "under",
                  "below"),
              Bound.of(
                  Quantity::about,
                  "close to",
                  "about",
                  "around",
                  "some",
                  "nearly",
                  "almost",
                  "roughly",
                  "approximately",
                  "circa",
                  "estimated"))
          .flatMap(List::stream)
          .toList();

  /** Before or after a number they say that it counts a part, or what comes on top. */
  private static final Set<String> PARTIAL_BEFORE =
      Set.of(
          "another",
          "other",
          "further",
          "additional",
          "including",
          "includes",
          "include",
          "included",
          "among",
          "extra",
          "these",
          "those",
          "first",
          "last",
          "next",
          "top",
          "from",
          "fellow",
          "no",
          "number",
          "every",
          "per");

  private static final Set<String> PARTIAL_AFTER =
      Set.of(
          "of",
          "more",
          "other",
          "others",
          "further",
          "additional",
          "per",
          "percent",
          "times",
          "am",
          "pm",
          "th");

  private NumberReader() {}

  /**
   * A number in its place.
   *
   * @param place from the words that bound it ("at least") to its last word
   * @param number its own first word
   */
  record Read(Quantity quantity, Span place, int number) {}

  /** All numbers that count something whole: no years, days of months, times or parts. */
  static List<Read> numbers(SentenceWords words) {
    List<Read> numbers = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Value> value = NumberWords.value(words, i);
      if (value.isPresent()) {
        int last = value.get().last();
        bounded(words, i, value.get()).ifPresent(numbers::add);
        i = last;
      }
    }
    return numbers;
  }

  private static Optional<Read> bounded(SentenceWords words, int first, Value value) {
    int last = value.last();
    if (value.number() <= 1 || noCount(words, first, last)) {
      return Optional.empty();
    }
    double number = value.number();
    Quantity quantity = value.rough() ? Quantity.about(number) : Quantity.exactly(number);
    int from = words.lower(first - 1).equals("a") ? first - 1 : first;
    Optional<Value> most = range(words, first, last);
    if (most.isPresent()) {
      quantity = Quantity.between(number, most.get().number());
      last = most.get().last();
    } else if (words.phrase(last + 1, "or", "more")) {
      quantity = Quantity.atLeast(number);
      last += 2;
    } else {
      for (Bound bound : BOUNDS) {
        int begin = from - bound.before().length;
        if (words.phrase(begin, bound.before())) {
          quantity = bound.meaning().apply(number);
          from = begin;
          break;
        }
      }
    }
    boolean part =
        words.at(from - 1, PARTIAL_BEFORE)
            || (words.lower(from - 1).equals("the")
                && (words.lower(from - 2).equals("of") || words.lower(from - 2).equals("among")))
            || words.at(last + 1, PARTIAL_AFTER);
    return part ? Optional.empty() : Optional.of(new Read(quantity, new Span(from, last), first));
  }

  /** The upper end of "30 to 40", "30-40" or "between 30 and 40". */
  private static Optional<Value> range(SentenceWords words, int first, int last) {
    boolean joined =
        words.lower(last + 1).equals("to")
            || (words.lower(last + 1).equals("and") && words.lower(first - 1).equals("between"));
    if (joined && !words.lower(first - 1).equals("from")) {
      return NumberWords.value(words, last + 2);
    }
    String gap = words.get(last + 1).gap();
    return gap.equals("-") || gap.equals("–")
        ? NumberWords.value(words, last + 1)
        : Optional.empty();
  }

  private static boolean noCount(SentenceWords words, int first, int last) {
    String gap = words.get(first).gap();
    String after = words.get(last + 1).gap();
    return YEAR.matcher(words.lower(first)).matches()
        || words.month(first - 1)
        || words.month(last + 1)
        || gap.endsWith(":")
        || gap.endsWith("/")
        || gap.endsWith("#")
        || after.startsWith(":")
        || after.startsWith("/")
        || after.startsWith("%");
  }
}
