package dev.byline.attribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names as articles might hold them, written down by a test. */
final class ObservedNamesForTest implements ObservedNames {

  private final Map<String, ObservedName> names = new LinkedHashMap<>();
  private final Map<String, Set<String>> company = new LinkedHashMap<>();

  /**
   * One more name, in as many articles as it has letters.
   *
   * @param roles offices, parted by commas
   * @param company other names, parted by commas
   */
  ObservedNamesForTest with(String name, String roles, String company) {
    List<ObservedName.Role> phrases =
        parts(roles).map(role -> new ObservedName.Role(role, 1, Optional.empty())).toList();
    names.put(name, new ObservedName(name, name.length(), phrases));
    this.company.put(name, parts(company).collect(Collectors.toSet()));
    return this;
  }

  private static Stream<String> parts(String list) {
    return Stream.of(list.split(",", -1)).map(String::strip).filter(part -> !part.isEmpty());
  }

  @Override
  public Stream<ObservedName> all() {
    return names.values().stream();
  }

  @Override
  public Set<String> company(String name) {
    return company.getOrDefault(name, Set.of());
  }
}
