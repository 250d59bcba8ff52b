package dev.byline.attribution;

import dev.byline.attribution.GivenNames.Agreement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  private static final int KEPT_COMPANIES = 1000;

  private final NameLikeness likeness;
  private final RolePhrases rolePhrases;
  private final ObservedNames observed;
  private final List<ObservedName> names;

  private final Map<Long, NameJoin> joins = new HashMap<>();

  /** Those whose letters are the same: one name, whatever else there is. */
  private final Set<Long> certain = new HashSet<>();

  /** Pairs that evidence could join. */
  private final Map<Long, NamePair> candidates = new TreeMap<>();

  /** With whom a name without a full first name could be one, and the other way round. */
  private final Map<Integer, Set<Integer>> partly = new HashMap<>();

  /** With whom evidence makes a name one. */
  private final Map<Integer, Set<Integer>> joined = new HashMap<>();

  /** What was asked last: pairs come in the order of their first names. */
  private final Map<Integer, Set<String>> companies =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Set<String>> eldest) {
          return size() > KEPT_COMPANIES;
        }
      };

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
    compare(this::givenAndEnds, (one, other) -> NameLikeness.slip(one.surname(), other.surname()));
    Set<Integer> unclear = ambiguous(partly);
    candidates.forEach(
        (pair, looks) -> {
          if (!unclear.contains(first(pair)) && !unclear.contains(second(pair))) {
            weigh(pair, looks);
          }
        });
    Set<Integer> ambiguous = ambiguous(joined);
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
    long pair = pair(i, j);
    if (certain.contains(pair) || candidates.containsKey(pair)) {
      return;
    }
    if (one.letters().equals(other.letters())) {
      certain.add(pair);
      join(i, j, "the same letters");
      return;
    }
    NamePair looks = likeness.compare(one, other);
    boolean inPart = looks.given() == Agreement.INITIAL || looks.given() == Agreement.ABSENT;
    if (inPart && looks.surname() != NamePair.Likeness.NONE) {
      // Who could be meant counts even where nothing else speaks for it.
      partners(partly, i, j);
    }
    if (looks.needed() != NamePair.NEVER) {
      candidates.put(pair, looks);
    }
  }

  /** Looks at what the articles say, last, since that costs most. */
  private void weigh(long pair, NamePair looks) {
    int i = first(pair);
    int j = second(pair);
    NameEvidence roles = NameEvidence.of(roles(i), roles(j), Set.of(), Set.of());
    NameEvidence evidence =
        roles.points() >= looks.needed()
            ? roles
            : NameEvidence.of(roles(i), roles(j), company(i, j), company(j, i));
    if (evidence.points() >= looks.needed()) {
      partners(joined, i, j);
      join(
          i,
          j,
          evidence.reason().isEmpty() ? looks.reason() : looks.reason() + "; " + evidence.reason());
    }
  }

  private void join(int i, int j, String reason) {
    boolean inOrder = names.get(i).articles() >= names.get(j).articles();
    String one = names.get(inOrder ? i : j).name();
    String other = names.get(inOrder ? j : i).name();
    joins.put(pair(i, j), new NameJoin(one, other, reason));
  }

  private static void partners(Map<Integer, Set<Integer>> partners, int i, int j) {
    partners.computeIfAbsent(i, n -> new TreeSet<>()).add(j);
    partners.computeIfAbsent(j, n -> new TreeSet<>()).add(i);
  }

  /** The names that could be either of two that cannot be one. */
  private Set<Integer> ambiguous(Map<Integer, Set<Integer>> partners) {
    return partners.entrySet().stream()
        .filter(entry -> ambiguous(entry.getValue()))
        .map(Map.Entry::getKey)
        .filter(number -> partners != partly || !person(number).full())
        .collect(Collectors.toSet());
  }

  private boolean ambiguous(Set<Integer> others) {
    if (others.size() > MOST_PARTNERS) {
      return true;
    }
    List<PersonName> persons = others.stream().map(this::person).toList();
    return persons.stream()
        .anyMatch(
            one -> persons.stream().anyMatch(other -> one.conflicts(other, likeness.givenNames())));
  }

  private List<RolePhrase> roles(int number) {
    return names.get(number).roles().stream()
        .flatMap(role -> rolePhrases.read(role.phrase()).stream())
        .toList();
  }

  /** By sound, without the two names themselves. */
  private Set<String> company(int number, int other) {
    Set<String> company = new HashSet<>(known(number));
    company.remove(likeness.sound(person(number)));
    company.remove(likeness.sound(person(other)));
    return company;
  }

  private Set<String> known(int number) {
    Set<String> known = companies.get(number);
    if (known == null) {
      known = company(number);
      companies.put(number, known);
    }
    return known;
  }

  private Set<String> company(int number) {
    return observed.company(names.get(number).name()).stream()
        .flatMap(companion -> PersonName.of(companion).stream())
        .map(likeness::sound)
        .collect(Collectors.toUnmodifiableSet());
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
