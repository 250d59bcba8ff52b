package dev.byline.attribution;

import dev.byline.attribution.GivenNames.Agreement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the names in a set of articles that are spellings of one. Two names are joined where their
 * surnames sound the same, their first names agree, and the articles call both by the same office
 * or name them in the same company; the less the names agree, the more the articles must say. A
 * name that could be either of two people's is joined to neither: no join is better than a false
 * one.
 *
 * <p>Names are compared only within blocks of one key (Christen, Data Matching, 2012, chapter 4),
 * so the time is near to linear in their number. For one use on one thread; names go by their
 * numbers.
 */
final class NameVariants {

  /** So many letters at one end of a surname stay as they are if one letter is another. */
  private static final int END = 3;

  /** A name that could be so many others says nothing. */
  private static final int MOST_PARTNERS = 20;

  private final NameLikeness likeness;
  private final RolePhrases rolePhrases;
  private final ObservedNames observed;
  private final List<ObservedName> names;

  private final Map<Long, NameJoin> joins = new HashMap<>();

  /** Those whose letters are the same: one name, whatever else there is. */
  private final Set<Long> certain = new HashSet<>();

  /** With whom a name could be one, where there is anybody. */
  private final Map<Integer, Set<Integer>> partners = new HashMap<>();

  private NameVariants(
      NameLikeness likeness,
      RolePhrases rolePhrases,
      List<ObservedName> names,
      ObservedNames observed) {
    this.likeness = likeness;
    this.rolePhrases = rolePhrases;
    this.names = names;
    this.observed = observed;
  }

  /**
   * All pairs that mean one person or place, in the order of their names.
   *
   * @param names each once
   * @param observed tells their company
   */
  static List<NameJoin> find(
      NameLikeness likeness,
      RolePhrases rolePhrases,
      List<ObservedName> names,
      ObservedNames observed) {
    return new NameVariants(likeness, rolePhrases, names, observed).find();
  }

  private List<NameJoin> find() {
    compare(name -> Stream.of(name.letters()), (one, other) -> true);
    compare(this::soundAndForms, (one, other) -> true);
    compare(this::soundAndInitial, (one, other) -> !one.full() || !other.full());
    compare(
        name -> Stream.of(likeness.sound(name)),
        (one, other) -> one.given().isEmpty() || other.given().isEmpty());
    compare(this::givenAndEnds, (one, other) -> true);
    Set<Integer> ambiguous =
        partners.keySet().stream().filter(this::ambiguous).collect(Collectors.toSet());
    return joins.entrySet().stream()
        .filter(
            join ->
                certain.contains(join.getKey())
                    || !(ambiguous.contains(first(join.getKey()))
                        || ambiguous.contains(second(join.getKey()))))
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparing(NameJoin::one).thenComparing(NameJoin::other))
        .toList();
  }

  private Stream<String> soundAndForms(PersonName name) {
    return name.given().isEmpty()
        ? Stream.empty()
        : likeness.givenNames().keys(name.given()).stream()
            .map(form -> likeness.sound(name) + ' ' + form);
  }

  private Stream<String> soundAndInitial(PersonName name) {
    return name.given().isEmpty()
        ? Stream.empty()
        : Stream.of(likeness.sound(name) + ' ' + name.given().charAt(0));
  }

  private Stream<String> givenAndEnds(PersonName name) {
    int length = name.surname().length();
    return name.full() && length >= NameLikeness.SHORTEST_SLIP
        ? Stream.of(
            name.given() + " ^" + name.surname().substring(0, END),
            name.given() + " $" + name.surname().substring(length - END))
        : Stream.empty();
  }

  /** Compares the names that share a key, and are such as this step is for. */
  private void compare(
      Function<PersonName, Stream<String>> keys, BiPredicate<PersonName, PersonName> fit) {
    NameBlocks blocks = new NameBlocks();
    for (int i = 0; i < names.size(); i++) {
      int number = i;
      PersonName.of(names.get(i).name())
          .ifPresent(name -> keys.apply(name).forEach(key -> blocks.add(key, number)));
    }
    blocks.forEach(
        block -> {
          List<PersonName> persons = new ArrayList<>();
          for (int number : block) {
            persons.add(person(number));
          }
          for (int i = 0; i < block.length; i++) {
            for (int j = i + 1; j < block.length; j++) {
              if (fit.test(persons.get(i), persons.get(j))) {
                consider(block[i], persons.get(i), block[j], persons.get(j));
              }
            }
          }
        });
  }

  private PersonName person(int number) {
    return PersonName.of(names.get(number).name()).orElseThrow();
  }

  private void consider(int i, PersonName one, int j, PersonName other) {
    if (joins.containsKey(pair(i, j))) {
      return;
    }
    if (one.letters().equals(other.letters())) {
      certain.add(pair(i, j));
      join(i, j, "the same letters");
      return;
    }
    NamePair pair = likeness.compare(one, other);
    boolean partly = pair.given() == Agreement.INITIAL || pair.given() == Agreement.ABSENT;
    if (partly && pair.surname() != NamePair.Likeness.NONE) {
      // Who could be meant counts even where nothing else speaks for it.
      partner(i, j);
    }
    int needed = pair.needed();
    if (needed == NamePair.NEVER) {
      return;
    }
    NameEvidence evidence = NameEvidence.of(side(i, one, other), side(j, one, other));
    if (evidence.points() >= needed) {
      partner(i, j);
      join(
          i,
          j,
          evidence.reason().isEmpty() ? pair.reason() : pair.reason() + "; " + evidence.reason());
    }
  }

  private void join(int i, int j, String reason) {
    boolean inOrder = names.get(i).articles() >= names.get(j).articles();
    String one = names.get(inOrder ? i : j).name();
    String other = names.get(inOrder ? j : i).name();
    joins.put(pair(i, j), new NameJoin(one, other, reason));
  }

  private void partner(int i, int j) {
    partners.computeIfAbsent(i, n -> new TreeSet<>()).add(j);
    partners.computeIfAbsent(j, n -> new TreeSet<>()).add(i);
  }

  /** Whether it could be either of two that cannot be one. */
  private boolean ambiguous(int number) {
    Set<Integer> others = partners.getOrDefault(number, Set.of());
    if (others.size() > MOST_PARTNERS) {
      return true;
    }
    List<PersonName> persons = others.stream().map(this::person).toList();
    return persons.stream()
        .anyMatch(
            one -> persons.stream().anyMatch(other -> one.conflicts(other, likeness.givenNames())));
  }

  /** What the articles say of a name, without the two names themselves. */
  private NameEvidence.Side side(int number, PersonName one, PersonName other) {
    ObservedName name = names.get(number);
    Set<String> company =
        observed.company(name.name()).stream()
            .flatMap(companion -> PersonName.of(companion).stream())
            .map(likeness::sound)
            .filter(sound -> !sound.equals(likeness.sound(one)))
            .filter(sound -> !sound.equals(likeness.sound(other)))
            .collect(Collectors.toSet());
    List<RolePhrase> roles =
        name.roles().stream().flatMap(role -> rolePhrases.read(role.phrase()).stream()).toList();
    return new NameEvidence.Side(roles, company);
  }

  private static long pair(int i, int j) {
    return (long) Math.min(i, j) << 32 | Math.max(i, j);
  }

  private static int first(long pair) {
    return (int) (pair >>> 32);
  }

  private static int second(long pair) {
    return (int) pair;
  }
}
