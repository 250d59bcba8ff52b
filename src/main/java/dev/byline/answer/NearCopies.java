package dev.byline.answer;

import dev.byline.index.TextAnalysis;
import dev.byline.index.TextAnalysis.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether two sentences are copies of each other with small changes. Precision first: two
 * sentences that differ in a number or in a "not" are never copies.
 */
final class NearCopies {

  /** The least share of common words among all words of both (Jaccard's index). */
  private static final double SAME = 0.8;

  private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "nor", "without");

  private final TextAnalysis analysis;

  NearCopies(TextAnalysis analysis) {
    this.analysis = analysis;
  }

  /** The words of a sentence, ready to be compared. */
  record Words(Set<String> all, Set<String> decisive) {}

  Words words(String text) {
    List<Token> tokens = analysis.tokens(text);
    Set<String> all = tokens.stream().map(Token::exact).collect(Collectors.toSet());
    Set<String> decisive =
        all.stream()
            .filter(word -> NEGATIONS.contains(word) || word.chars().anyMatch(Character::isDigit))
            .collect(Collectors.toSet());
    return new Words(all, decisive);
  }

  boolean same(Words one, Words other) {
    if (!one.decisive.equals(other.decisive)) {
      return false;
    }
    Set<String> common = new HashSet<>(one.all);
    common.retainAll(other.all);
    int either = one.all.size() + other.all.size() - common.size();
    return either > 0 && common.size() >= SAME * either;
  }
}
