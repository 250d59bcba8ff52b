package dev.byline.attribution;

import dev.byline.article.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which role takes up which, from {@code role-families.txt}: a senator is a lawmaker. */
final class RoleFamilies {

  private final Map<String, Set<String>> families = new HashMap<>();

  /** By the noun that takes them up, the last words of bodies' names. */
  private final Map<String, Set<String>> bodies = new HashMap<>();

  RoleFamilies() {
    WordList.sections(RoleFamilies.class, "role-families.txt")
        .getOrDefault("bodies", List.of())
        .forEach(
            line -> {
              List<String> words = List.of(line.split("\\s+", -1));
              bodies.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
            });
    for (String line :
        WordList.sections(RoleFamilies.class, "role-families.txt")
            .getOrDefault("families", List.of())) {
      Set<String> family = Set.of(line.split("\\s+", -1));
      family.forEach(role -> families.computeIfAbsent(role, key -> new HashSet<>()).addAll(family));
    }
  }

  /** Whether a body whose name ends so may be taken up by the noun: a "Service" by "agency". */
  boolean takesUp(String noun, String lastWord) {
    return bodies.getOrDefault(noun, Set.of()).contains(lastWord);
  }

  /** Whether somebody with these roles may be meant by this one. */
  boolean meets(Set<String> roles, String role) {
    if (roles.contains(role)) {
      return true;
    }
    Set<String> family = families.getOrDefault(role, Set.of());
    return roles.stream().anyMatch(family::contains);
  }
}
