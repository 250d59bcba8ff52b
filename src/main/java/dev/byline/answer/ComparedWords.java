package dev.byline.answer;

import dev.byline.index.TextAnalysis;
import dev.byline.index.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as words that can be compared with those of another. How it is set in type makes no
 * difference: letter case, accents, apostrophes, and what stands between the words.
 *
 * @param words in their order
 */
record ComparedWords(String text, List<Word> words) {

  /** A common word tells little of whether two texts are the same. */
  private static final double COMMON = 0.3;

  /** Signs that are read out as words: "5%" is not "5". */
  private static final Pattern SIGN = Pattern.compile("[%‰$€£¥§&]");

  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200D\\uFEFF]");

  ComparedWords {
    words = List.copyOf(words);
  }

  /**
   * A word in its place.
   *
   * @param form by which two words are the same
   * @param start its first UTF-16 code unit in the text
   * @param end the code unit after its last
   * @param weight what it tells
   */
  record Word(String form, int start, int end, double weight) {}

  static ComparedWords of(String text, TextAnalysis analysis) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (Token token : analysis.tokens(text)) {
      addSigns(words, text, at, token.start());
      words.add(
          new Word(form(token, text), token.start(), token.end(), token.stopWord() ? COMMON : 1));
      at = token.end();
    }
    addSigns(words, text, at, text.length());
    return new ComparedWords(text, words);
  }

  private static void addSigns(List<Word> words, String text, int from, int to) {
    Matcher signs = SIGN.matcher(text).region(from, to);
    while (signs.find()) {
      words.add(new Word(signs.group(), signs.start(), signs.end(), 1));
    }
  }

  /** The analysis drops a possessive ending; to compare, it counts. */
  private static String form(Token token, String text) {
    String written = UNSEEN.matcher(text.substring(token.start(), token.end())).replaceAll("");
    String exact = UNSEEN.matcher(token.exact()).replaceAll("");
    boolean possessive = written.matches(".*['’ʼ][sS]") && !exact.endsWith("'s");
    return possessive ? exact + "'s" : exact;
  }

  double weight(int from, int to) {
    return words.subList(from, to).stream().mapToDouble(Word::weight).sum();
  }
}
