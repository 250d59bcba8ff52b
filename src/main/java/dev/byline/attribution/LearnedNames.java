package dev.byline.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one set of articles says of names.
 *
 * @param joins which are spellings of one
 * @param articles in how many each joined name stands
 * @param surnames all names in full
 * @param holders who holds which office
 */
record LearnedNames(
    List<NameJoin> joins, Map<String, Integer> articles, Surnames surnames, RoleHolders holders) {

  static LearnedNames nothing(RolePhrases phrases) {
    return new LearnedNames(
        List.of(), Map.of(), new Surnames(List.of()), new RoleHolders(phrases, List.of()));
  }

  static LearnedNames of(ObservedNames observed, NameLikeness likeness, RolePhrases phrases) {
    try (Stream<ObservedName> all = observed.all()) {
      List<ObservedName> names = all.limit(NameBlocks.MOST).toList();
      List<NameJoin> joins = NameVariants.find(likeness, phrases, names, observed);
      Map<String, Integer> articles = new HashMap<>();
      joins.stream()
          .flatMap(join -> Stream.of(join.one(), join.other()))
          .forEach(name -> articles.put(name, 0));
      names.forEach(name -> articles.replace(name.name(), name.articles()));
      return new LearnedNames(
          joins,
          Map.copyOf(articles),
          new Surnames(names.stream().map(ObservedName::name).toList()),
          new RoleHolders(phrases, names));
    }
  }
}
