package dev.byline.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What numbers are worth, in digits ("1,500", "5m") and in words ("a hundred and twenty"). */
final class NumberWords {

  /** No number that is counted by has more words. */
  private static final int LONGEST = 8;

  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,12}(?:\\.\\d{1,6})?)(m|mn|bn|k)?");

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

  private NumberWords() {}

  /**
   * A number.
   *
   * @param last its last word
   * @param rough whether it is counted in dozens
   */
  record Value(double number, int last, boolean rough) {}

  /** The number that begins with this word. */
  static Optional<Value> value(SentenceWords words, int first) {
    double total = 0;
    double current = -1;
    boolean rough = false;
    int last = first - 1;
    for (int i = first; i < words.size() && i < first + LONGEST; i++) {
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
}
