package dev.byline.answer;

import dev.byline.answer.SentenceWords.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the numbers of a sentence, in digits and in words, with what bounds them. */
final class NumberReader {

  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,12}(?:\\.\\d{1,6})?)(m|mn|bn|k)?");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

  private static final Map<String, Integer> WORDS = new HashMap<>();
  private static final Map<String, Double> SCALES =
      Map.of(
          "thousand",
          1e3,
          "million",
          1e6,
          "billion",
          1e9,
          "k",
          1e3,
          "m",
          1e6,
          "mn",
          1e6,
          "bn",
          1e9);

  static {
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    for (int i = 0; i < small.length; i++) {
      WORDS.put(small[i], i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      WORDS.put(tens[i], 10 * (i + 2));
    }
  }

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
      Optional<Value> value = value(words, i);
      if (value.isPresent()) {
        int last = value.get().last();
        bounded(words, i, value.get()).ifPresent(numbers::add);
        i = last;
      }
    }
    return numbers;
  }

  private record Value(double number, int last, boolean rough) {}

  private static Optional<Value> value(SentenceWords words, int first) {
    double total = 0;
    double current = -1;
    boolean rough = false;
    int last = first - 1;
    for (int i = first; i < words.size() && i < first + 8; i++) {
      String word = words.lower(i);
      if (i > first && words.get(i).apart()) {
        break;
      }
      Matcher digits = DIGITS.matcher(word);
      Integer small = WORDS.get(word);
      if (digits.matches() && current < 0 && total == 0) {
        current = Double.parseDouble(digits.group(1).replace(",", ""));
        String suffix = digits.group(2);
        current *= suffix == null ? 1 : SCALES.get(suffix);
      } else if (small != null && fits(current, small)) {
        current = Math.max(current, 0) + small;
      } else if (word.equals("hundred") && (current > 0 || article(words, i))) {
        current = Math.max(current, 1) * 100;
      } else if (word.equals("dozen")) {
        current = Math.max(current, 1) * 12;
        rough = true;
      } else if (SCALES.containsKey(word) && (current > 0 || article(words, i))) {
        total += Math.max(current, 1) * SCALES.get(word);
        current = 0;
      } else if (word.equals("and") && current >= 100 && WORDS.containsKey(words.lower(i + 1))) {
        continue;
      } else {
        break;
      }
      last = i;
    }
    return last < first
        ? Optional.empty()
        : Optional.of(new Value(total + Math.max(current, 0), last, rough));
  }

  private static boolean fits(double current, int small) {
    return current < 0
        || (current % 100 == 0 && (current >= 100 || current == 0))
        || (current % 100 >= 20 && current % 10 == 0 && small < 10 && small > 0);
  }

  private static boolean article(SentenceWords words, int i) {
    return words.lower(i - 1).equals("a") || words.lower(i - 1).equals("one");
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
      return value(words, last + 2);
    }
    String gap = words.get(last + 1).gap();
    return gap.equals("-") || gap.equals("–") ? value(words, last + 1) : Optional.empty();
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
