package dev.byline.attribution;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names in full by their surnames: an array, since there may be half a million. */
final class Surnames {

  private record Keyed(String surname, String name) {}

  private final String[] names;

  Surnames(Collection<String> all) {
    names =
        all.stream()
            .flatMap(
                name ->
                    PersonName.of(name).filter(person -> !person.given().isEmpty()).stream()
                        .map(person -> new Keyed(person.surname(), name)))
            .sorted(Comparator.comparing(Keyed::surname).thenComparing(Keyed::name))
            .map(Keyed::name)
            .toArray(String[]::new);
  }

  /**
   * The names with this surname.
   *
   * @param surname as {@link Romanisation#letters}
   * @param most no more than so many are given
   */
  List<String> with(String surname, int most) {
    int from = 0;
    int to = names.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (surname(names[middle]).compareTo(surname) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    int end = from;
    while (end < names.length && end - from < most && surname(names[end]).equals(surname)) {
      end++;
    }
    return List.of(Arrays.copyOfRange(names, from, end));
  }

  private static String surname(String name) {
    return PersonName.of(name).orElseThrow().surname();
  }
}
