package dev.byline.answer;

import dev.byline.attribution.NameBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether two sentences are copies of each other with small changes. Precision first: two
 * sentences that differ in a number or in a "not", or of which each names what the other does not,
 * are never copies.
 */
final class NearCopies {

  /** The least share of common words among all words of both (Jaccard's index). */
  private static final double SAME = 0.8;

  /** A number keeps its inner signs and its unit: "1.5" is not "5.1", nor "5m" "5bn". */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:(?<=\\p{N})[.,](?=\\p{N})[\\p{L}\\p{N}]+)*");

  private static final Pattern CONTRACTED_NOT = Pattern.compile("n[’']t\\b");

  /** Words without which a sentence says something else: negations and numbers. */
  private static final Set<String> DECISIVE =
      Set.of(
          ("not no never nor neither without"
                  + " zero one two three four five six seven eight nine ten eleven twelve thirteen"
                  + " fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty"
                  + " sixty seventy eighty ninety hundred hundreds thousand thousands million"
                  + " millions billion billions trillion m mn bn dozen dozens half third quarter"
                  + " first second once twice double triple")
              .split(" "));

  private final NameBook names;

  NearCopies(NameBook names) {
    this.names = names;
  }

  /**
   * The words of a sentence, ready to be compared.
   *
   * @param all in lower case, names under their canonical spelling
   * @param decisive negations and numbers in their order: "from 3 to 5" is not "from 5 to 3"
   * @param capitalised those among all that are written as names
   */
  record Words(Set<String> all, List<String> decisive, Set<String> capitalised) {}

  Words words(String text) {
    Set<String> all = new HashSet<>();
    List<String> decisive = new ArrayList<>();
    Set<String> capitalised = new HashSet<>();
    Matcher words = WORD.matcher(CONTRACTED_NOT.matcher(text).replaceAll(" not"));
    while (words.find()) {
      String written = words.group();
      String word = names.canonical(written).orElse(written).toLowerCase(Locale.ROOT);
      all.add(word);
      if (DECISIVE.contains(word) || word.chars().anyMatch(Character::isDigit)) {
        decisive.add(word);
      }
      if (Character.isUpperCase(written.codePointAt(0))) {
        capitalised.add(word);
      }
    }
    return new Words(all, decisive, capitalised);
  }

  boolean same(Words one, Words other) {
    if (!one.decisive.equals(other.decisive)
        || (namesMoreThan(one, other) && namesMoreThan(other, one))) {
      return false;
    }
    Set<String> common = new HashSet<>(one.all);
    common.retainAll(other.all);
    int either = one.all.size() + other.all.size() - common.size();
    return either > 0 && common.size() >= SAME * either;
  }

  private static boolean namesMoreThan(Words one, Words other) {
    return !other.all.containsAll(one.capitalised);
  }
}
