package dev.byline.attribution;

import java.util.List;

/** Tells whether two names of one article are one person's or one body's. */
final class NameAgreement {

  /** Shorter last names that only sound alike are mostly two people's. */
  static final int SHORTEST_VARIANT = 6;

  private final FirstNames firstNames;

  NameAgreement(FirstNames firstNames) {
    this.firstNames = firstNames;
  }

  /** Whether two names with the same last word are one person's or one body's. */
  boolean same(List<String> one, List<String> two) {
    if (one.size() == 1 || two.size() == 1) {
      return true;
    }
    if (!one.getLast().equals(two.getLast()) && one.getLast().length() < SHORTEST_VARIANT) {
      return false;
    }
    if (ends(one, two) || ends(two, one)) {
      return true;
    }
    String first = one.getFirst();
    String second = two.getFirst();
    return first.equals(second)
        || initial(first) && second.startsWith(first.substring(0, 1))
        || initial(second) && first.startsWith(second.substring(0, 1))
        || first.length() >= 3 && second.startsWith(first)
        || second.length() >= 3 && first.startsWith(second)
        || firstNames.agree(first, second);
  }

  private static boolean ends(List<String> whole, List<String> part) {
    return part.size() > 1
        && whole.size() >= part.size()
        && whole.subList(whole.size() - part.size(), whole.size()).equals(part);
  }

  private static boolean initial(String word) {
    return word.length() == 1 || word.length() == 2 && word.endsWith(".");
  }
}
