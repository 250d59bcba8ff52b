package dev.byline.index;

import dev.byline.article.WordList;
import dev.byline.attribution.NameBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether two sentences are copies of each other with small changes. Precision first: two
 * sentences are never copies if they differ in a word that decides what is said (a number, a "not",
 * an "after"), if each says something that the other does not, or if they name the same in another
 * order ("Ashby sued Velmora", "Velmora sued Ashby").
 *
 * <p>All words are compared, not a sketch of them: an answer has a few dozen sentences. Whole
 * articles are compared by their {@link ArticleSignature}.
 */
public final class NearCopies {

  /** The least share of common words among all words of both (Jaccard's index). */
  private static final double SAME = 0.8;

  /** A number keeps its inner signs and its unit: "1.5" is not "5.1", nor "5m" "5bn". */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:(?<=\\p{N})[.,](?=\\p{N})[\\p{L}\\p{N}]+)*");

  private static final Pattern CONTRACTED_NOT = Pattern.compile("n[’']t\\b");

  /** Endings that change a word's form and not what it tells. */
  private static final Set<String> ENDINGS = Set.of("s", "es", "d", "ed", "ing");

  private static final int SHORTEST_STEM = 4;

  private final WordList decisive = WordList.read(NearCopies.class, "decisive-words.txt");
  private final WordList functionWords = WordList.read(NearCopies.class, "function-words.txt");
  private final NameBook names;

  /** Compares words under the names that the book knows. */
  public NearCopies(NameBook names) {
    this.names = names;
  }

  /**
   * The words of a sentence, ready to be compared.
   *
   * @param all in lower case, names under their canonical spelling
   * @param decisive negations and numbers in their order: "from 3 to 5" is not "from 5 to 3"
   * @param telling those among all that carry a meaning of their own
   * @param capitalised those among all that are written as names, in the order they first stand
   */
  public record Words(
      Set<String> all, List<String> decisive, Set<String> telling, List<String> capitalised) {}

  /** Reads a sentence, once for all its comparisons. */
  public Words words(String text) {
    Set<String> all = new HashSet<>();
    List<String> decisive = new ArrayList<>();
    Set<String> telling = new HashSet<>();
    Set<String> capitalised = new LinkedHashSet<>();
    Matcher words = WORD.matcher(CONTRACTED_NOT.matcher(text).replaceAll(" not"));
    while (words.find()) {
      String written = words.group();
      String word = names.canonical(written).orElse(written).toLowerCase(Locale.ROOT);
      all.add(word);
      if (this.decisive.contains(word) || word.chars().anyMatch(Character::isDigit)) {
        decisive.add(word);
      }
      boolean capital = Character.isUpperCase(written.codePointAt(0));
      boolean functionWord = functionWords.contains(word);
      if (!functionWord || (capital && all.size() > 1)) {
        telling.add(word);
      }
      if (capital && !functionWord) {
        capitalised.add(word);
      }
    }
    return new Words(all, decisive, telling, List.copyOf(capitalised));
  }

  /** Whether the two say the same in nearly the same words. */
  public boolean same(Words one, Words other) {
    if (!one.decisive.equals(other.decisive)
        || (tellsMoreThan(one, other) && tellsMoreThan(other, one))
        || !namedInTheSameOrder(one, other)) {
      return false;
    }
    Set<String> common = new HashSet<>(one.all);
    common.retainAll(other.all);
    int either = one.all.size() + other.all.size() - common.size();
    return either > 0 && common.size() >= SAME * either;
  }

  private static boolean tellsMoreThan(Words one, Words other) {
    return one.telling.stream()
        .anyMatch(word -> other.all.stream().noneMatch(known -> oneForm(word, known)));
  }

  /** "damage" and "damaged" tell the same, and so do "strike" and "strikes". */
  private static boolean oneForm(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String stem = one.length() < other.length() ? one : other;
    String longer = stem.equals(one) ? other : one;
    return stem.length() >= SHORTEST_STEM
        && longer.startsWith(stem)
        && ENDINGS.contains(longer.substring(stem.length()));
  }

  private static boolean namedInTheSameOrder(Words one, Words other) {
    List<String> here = new ArrayList<>(one.capitalised);
    List<String> there = new ArrayList<>(other.capitalised);
    here.retainAll(other.capitalised);
    there.retainAll(one.capitalised);
    return here.equals(there);
  }
}
