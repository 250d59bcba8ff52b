package dev.byline.attribution;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * An office as an article gives it to somebody or speaks of it.
 *
 * @param head what it is: "minister" of "the French foreign minister"
 * @param limits what makes it another office: "deputy"
 * @param portfolios what its holder is in charge of: "foreign"
 * @param places whose office it is, each under the form that stands for all: "france"
 */
record Office(String head, Set<String> limits, Set<String> portfolios, Set<String> places) {

  /** So many letters of a place's name are enough to know it by: Tarvia, Tarvian. */
  private static final int STEM = 4;

  Office {
    limits = Set.copyOf(limits);
    portfolios = Set.copyOf(portfolios);
    places = Set.copyOf(places);
  }

  /** The office with more that makes it another. */
  Office limited(Collection<String> more) {
    Set<String> all = new HashSet<>(limits);
    all.addAll(more);
    return new Office(head, all, portfolios, places);
  }

  /** Whether it says whose office it is, or of what. */
  boolean qualified() {
    return !portfolios.isEmpty() || !places.isEmpty();
  }

  /**
   * Whether whoever holds the other may be meant by this one. An office that says whose it is does
   * not mean a minister of whom the article does not say it: "Environment Minister Rowe" is not
   * "the Swiss environment minister".
   */
  boolean means(Office held) {
    boolean charge =
        portfolios.isEmpty()
            ? !held.prime()
            : held.portfolios.isEmpty() || held.portfolios.stream().anyMatch(portfolios::contains);
    boolean place =
        places.isEmpty()
            || (held.places.isEmpty() ? portfolios.isEmpty() || prime() : shares(held.places));
    return limits.equals(held.limits) && charge && place;
  }

  /** A prime minister is hardly ever "the minister". */
  private boolean prime() {
    return portfolios.contains("prime");
  }

  /** Whether both are of one place, as far as both say. */
  boolean elsewhere(Office other) {
    return !places.isEmpty() && !other.places.isEmpty() && !shares(other.places);
  }

  private boolean shares(Set<String> others) {
    return places.stream().anyMatch(place -> others.stream().anyMatch(other -> same(place, other)));
  }

  private static boolean same(String one, String other) {
    return one.equals(other)
        || one.length() >= STEM && other.startsWith(one)
        || other.length() >= STEM && one.startsWith(other);
  }
}
