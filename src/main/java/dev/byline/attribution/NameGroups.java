package dev.byline.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Puts joined names into groups, one a person. Two names that cannot be one never come into the
 * same group, whatever joins lead from one to the other.
 */
final class NameGroups {

  /** A name of a group, with what speaks for its being there. */
  record Member(String name, int articles, String reason) {}

  /** So many spellings of one name are a chain of mistakes. */
  private static final int LARGEST = 40;

  private final GivenNames givenNames;
  private final BiPredicate<String, String> apart;
  private final Map<String, List<Member>> groups = new HashMap<>();

  private NameGroups(GivenNames givenNames, BiPredicate<String, String> apart) {
    this.givenNames = givenNames;
    this.apart = apart;
  }

  /**
   * Groups of at least two names, each with its canonical name first.
   *
   * @param articles in how many each name stands
   * @param apart whether somebody said that two names are not one
   */
  static List<List<Member>> of(
      List<NameJoin> joins,
      Map<String, Integer> articles,
      GivenNames givenNames,
      BiPredicate<String, String> apart) {
    NameGroups groups = new NameGroups(givenNames, apart);
    joins.stream()
        .sorted(Comparator.comparingInt((NameJoin join) -> -articles.getOrDefault(join.other(), 0)))
        .forEach(join -> groups.join(join, articles));
    Map<String, List<Member>> found = new LinkedHashMap<>();
    groups.groups.values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().sorted(FULLEST_FIRST).toList())
        .forEach(group -> found.put(group.getFirst().name(), group));
    return List.copyOf(found.values());
  }

  /** In Latin letters, then with a first name, then the most frequent, then the longest. */
  private static final Comparator<Member> FULLEST_FIRST =
      Comparator.comparing((Member member) -> Romanisation.foreign(member.name()))
          .thenComparing(member -> PersonName.of(member.name()).filter(PersonName::full).isEmpty())
          .thenComparing(member -> -member.articles())
          .thenComparing(member -> -member.name().length())
          .thenComparing(Member::name);

  private void join(NameJoin join, Map<String, Integer> articles) {
    List<Member> one = group(join.one(), "", articles);
    List<Member> other = group(join.other(), join.reason(), articles);
    if (one == other || one.size() + other.size() > LARGEST || !together(one, other)) {
      return;
    }
    List<Member> both = new ArrayList<>(one);
    both.addAll(other);
    both.forEach(member -> groups.put(member.name(), both));
  }

  private List<Member> group(String name, String reason, Map<String, Integer> articles) {
    return groups.computeIfAbsent(
        name, n -> List.of(new Member(n, articles.getOrDefault(n, 1), reason)));
  }

  private boolean together(List<Member> ones, List<Member> others) {
    for (Member one : ones) {
      for (Member other : others) {
        if (apart.test(one.name(), other.name()) || conflict(one.name(), other.name())) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean conflict(String one, String other) {
    PersonName person = PersonName.of(one).orElseThrow();
    PersonName another = PersonName.of(other).orElseThrow();
    // The same letters, cut into other words, are one name.
    return !person.letters().equals(another.letters()) && person.conflicts(another, givenNames);
  }
}
