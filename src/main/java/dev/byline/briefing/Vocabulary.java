package dev.byline.briefing;

import dev.byline.article.WordList;
import dev.byline.index.TextAnalysis;
import dev.byline.index.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * The terms of a day's articles, each with a number, and what each tells of an event: much where
 * few articles hold it, more where it is a name or a figure, nothing where it is a word that stands
 * in every report.
 */
final class Vocabulary {

  /** A name says more of an event than a word that is just as rare: two floods share "water". */
  private static final double NAME = 1.5;

  /**
   * As many articles that hold nothing are thought to lie beside those counted: a day of five
   * articles does not tell which words are common.
   */
  private static final int UNSEEN = 30;

  private final TextAnalysis analysis;
  private final WordList commonWords = WordList.read(Vocabulary.class, "common-words.txt");
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Use> uses = new ArrayList<>();

  Vocabulary(TextAnalysis analysis) {
    this.analysis = analysis;
  }

  /** How a term was written so far. */
  private static final class Use {
    private final String stem;
    private int articles;
    private int capitalised;
    private int small;

    Use(String stem) {
      this.stem = stem;
    }

    void note(boolean capital) {
      capitalised += capital ? 1 : 0;
      small += capital ? 0 : 1;
    }
  }

  /** The terms of a title in order, those that tell nothing left out. */
  int[] title(String title) {
    return analysis.tokens(title).stream()
        .filter(token -> !common(token))
        .mapToInt(token -> number(token.stem()))
        .toArray();
  }

  /** The same of a sentence, of which it notes also how its words are written. */
  int[] sentence(String sentence) {
    List<Token> tokens = analysis.tokens(sentence);
    int[] terms = new int[tokens.size()];
    int size = 0;
    for (int i = 0; i < terms.length; i++) {
      Token token = tokens.get(i);
      if (!common(token)) {
        terms[size] = number(token.stem());
        // Every sentence begins with a capital letter.
        if (i > 0) {
          uses.get(terms[size]).note(Character.isUpperCase(sentence.codePointAt(token.start())));
        }
        size++;
      }
    }
    return Arrays.copyOf(terms, size);
  }

  /** Of a text those terms alone that the articles read so far hold; it changes nothing. */
  int[] known(String text) {
    return analysis.tokens(text).stream()
        .filter(token -> !common(token))
        .map(token -> numbers.get(token.stem()))
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Notes that one more article holds these terms, each given once. */
  void count(int[] terms) {
    for (int term : terms) {
      uses.get(term).articles++;
    }
  }

  private boolean common(Token token) {
    return token.stopWord() || commonWords.contains(token.exact());
  }

  private int number(String stem) {
    return numbers.computeIfAbsent(
        stem,
        added -> {
          uses.add(new Use(added));
          return uses.size() - 1;
        });
  }

  int size() {
    return uses.size();
  }

  /** Whether the term is mostly written with a capital letter within sentences. */
  boolean name(int term) {
    return uses.get(term).capitalised > uses.get(term).small;
  }

  boolean figure(int term) {
    return Character.isDigit(uses.get(term).stem.codePointAt(0));
  }

  /**
   * What each term tells: the logarithm of how rare it is (inverse document frequency; Spärck
   * Jones, 1972). A term counts as common if it is so on this day or in the index as a whole: a war
   * that fills the day tells its stories apart no better than a word of every day.
   *
   * @param counted how many articles were counted
   * @param indexed how many articles the index holds
   * @param inIndex about how many of them hold a stem
   */
  double[] weights(int counted, int indexed, ToIntFunction<String> inIndex) {
    double[] weights = new double[uses.size()];
    for (int term = 0; term < weights.length; term++) {
      Use use = uses.get(term);
      double today = (double) use.articles / (counted + UNSEEN);
      double ever =
          indexed > counted
              ? (double) Math.min(indexed, inIndex.applyAsInt(use.stem)) / (indexed + UNSEEN)
              : 0;
      double rarity = -Math.log(Math.max(Math.max(today, ever), 1.0 / (counted + UNSEEN)));
      weights[term] = rarity * (name(term) || figure(term) ? NAME : 1);
    }
    return weights;
  }
}
