package dev.byline.answer;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether two sentences are copies of each other with small changes. Precision first: two
 * sentences that differ in a number or in a "not" are never copies.
 */
final class NearCopies {

  /** The least share of common words among all words of both (Jaccard's index). */
  private static final double SAME = 0.8;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "nor", "without");

  /** The words of a sentence, ready to be compared. */
  record Words(Set<String> all, Set<String> decisive) {}

  Words words(String text) {
    Set<String> all =
        WORD.matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
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
