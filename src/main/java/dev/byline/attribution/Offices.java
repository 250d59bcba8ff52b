package dev.byline.attribution;

import dev.byline.article.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** Reads offices in an article: "German Chancellor", "the mayor of Larn". */
final class Offices {

  private final RolePhrases roles = new RolePhrases();
  private final RolesBeside beside =
      new RolesBeside(roles, WordList.read(Offices.class, "no-names.txt"));
  private final Set<String> portfolios = section("portfolios");
  private final Set<String> parties = section("parties");
  private final RoleFamilies families = new RoleFamilies();
  private final SpeakingNouns nouns;

  Offices(SpeakingNouns nouns) {
    this.nouns = nouns;
  }

  private static Set<String> section(String name) {
    Set<String> words = new HashSet<>();
    WordList.sections(Offices.class, "office-words.txt")
        .getOrDefault(name, List.of())
        .forEach(line -> words.addAll(Set.of(line.split("\\s+", -1))));
    return Set.copyOf(words);
  }

  /** The offices that stand beside a name. */
  Set<Office> beside(Line line, NounPhrase name) {
    Set<Office> found = new HashSet<>();
    Set<String> limits = new HashSet<>(name.titles());
    limits.add(line.lower(name.first() - 1));
    limits.removeIf(word -> !roles.limits(word));
    for (String phrase : beside.of(line, name.nameStart(line), name.last())) {
      read(phrase).map(office -> office.limited(limits)).ifPresent(found::add);
    }
    return found;
  }

  /** "the prime minister's spokesman" is a spokesman: the first office is another's. */
  private String behindOwner(String phrase) {
    String[] words = phrase.split(" ", -1);
    for (int i = words.length - 2; i >= 0; i--) {
      String word = words[i].toLowerCase(Locale.ROOT);
      boolean possessive = word.endsWith("'s") || word.endsWith("’s");
      if (possessive && roles.office(word.substring(0, word.length() - 2))) {
        return String.join(" ", List.of(words).subList(i + 1, words.length));
      }
    }
    return phrase;
  }

  /** The office that a phrase without a name speaks of. */
  Optional<Office> of(Line line, NounPhrase phrase) {
    StringJoiner text = new StringJoiner(" ");
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (line.word(i)) {
        text.add(i == phrase.first() && i == 0 ? line.lower(i) : line.get(i).reading());
      }
    }
    return read(text.toString());
  }

  /**
   * Whether somebody may hold an office, by what the article says of those they hold.
   *
   * @param meant the office that a phrase speaks of; empty where it speaks of none
   */
  boolean mayHold(Entity entity, Optional<Office> meant) {
    if (meant.isEmpty()) {
      return true;
    }
    List<Office> alike =
        entity.offices().stream()
            .filter(held -> families.meets(Set.of(held.head()), meant.get().head()))
            .toList();
    return alike.isEmpty()
        ? entity.offices().stream().noneMatch(meant.get()::elsewhere)
        : alike.stream().anyMatch(meant.get()::means);
  }

  private Optional<Office> read(String whole) {
    String phrase = behindOwner(whole);
    StringJoiner sure = new StringJoiner(" ");
    for (String word : phrase.split(" ", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean small = !word.isEmpty() && !Character.isUpperCase(word.charAt(0));
      if (!small || roles.office(lower) || roles.joins(lower)) {
        sure.add(word);
      }
    }
    Optional<RolePhrase> capitals = roles.read(sure.toString());
    return roles
        .read(phrase)
        .map(
            role -> {
              Set<String> charge = new HashSet<>(role.words());
              charge.retainAll(portfolios);
              Set<String> places = new HashSet<>(capitals.map(RolePhrase::words).orElse(Set.of()));
              places.remove(role.head());
              places.removeIf(
                  word ->
                      portfolios.contains(word)
                          || parties.contains(word)
                          || role.limits().contains(word)
                          || roles.office(word)
                          || nouns.person(word));
              return new Office(role.head(), role.limits(), charge, places);
            });
  }
}
