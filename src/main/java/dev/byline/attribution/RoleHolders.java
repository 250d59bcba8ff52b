package dev.byline.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Who holds which office, as articles name them. */
final class RoleHolders {

  /** The rarest are left out beyond so many: enough for every office of a large archive. */
  private static final int MOST = 100_000;

  /** No question is helped by more holders of one office. */
  private static final int MOST_HOLDERS = 10;

  private record Held(
      String name, String phrase, RolePhrase role, int articles, Optional<LocalDate> latest) {}

  private static final Comparator<Optional<LocalDate>> BY_DAY =
      Comparator.comparing(day -> day.orElse(LocalDate.MIN));

  private final RolePhrases phrases;
  private final Map<String, List<Held>> byHead = new HashMap<>();

  RoleHolders(RolePhrases phrases, Collection<ObservedName> names) {
    this.phrases = phrases;
    // Many share few offices: each is read and kept once.
    Map<String, Optional<RolePhrase>> read = new HashMap<>();
    names.stream()
        .flatMap(name -> name.roles().stream().map(role -> held(name.name(), role, read)))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt((Held held) -> -held.articles()))
        .limit(MOST)
        .forEach(h -> byHead.computeIfAbsent(h.role().head(), head -> new ArrayList<>()).add(h));
  }

  private Optional<Held> held(
      String name, ObservedName.Role role, Map<String, Optional<RolePhrase>> read) {
    return read.computeIfAbsent(role.phrase(), phrases::read)
        .map(phrase -> new Held(name, role.phrase(), phrase, role.articles(), role.latest()));
  }

  /**
   * Those who hold an office, by frequency and then by recency.
   *
   * @param spellings of a word
   * @param canonical what a name stands under
   */
  List<Holder> of(
      String office, Function<String, List<String>> spellings, UnaryOperator<String> canonical) {
    Optional<RolePhrase> asked = phrases.read(office);
    if (asked.isEmpty()) {
      return List.of();
    }
    List<Set<String>> words =
        asked.get().words().stream().map(word -> forms(word, spellings)).toList();
    Map<String, Holder> holders = new LinkedHashMap<>();
    for (Held held : byHead.getOrDefault(asked.get().head(), List.of())) {
      if (asked.get().limits().equals(held.role().limits()) && has(held.role().words(), words)) {
        String name = canonical.apply(held.name());
        holders.merge(
            name,
            new Holder(name, held.phrase(), held.articles(), held.latest()),
            RoleHolders::together);
      }
    }
    return holders.values().stream()
        .sorted(
            Comparator.comparingInt(Holder::articles)
                .thenComparing(Holder::latest, BY_DAY)
                .reversed())
        .limit(MOST_HOLDERS)
        .toList();
  }

  /** A word of the phrase is met by any spelling of it: Kyiv by Kiev. */
  private static Set<String> forms(String word, Function<String, List<String>> spellings) {
    Set<String> forms = new java.util.HashSet<>(Set.of(word));
    spellings.apply(word).forEach(form -> forms.add(form.toLowerCase(java.util.Locale.ROOT)));
    return forms;
  }

  private static boolean has(Set<String> words, List<Set<String>> asked) {
    return asked.stream().allMatch(forms -> forms.stream().anyMatch(words::contains));
  }

  /** The phrase of the first: it is the more frequent one. */
  private static Holder together(Holder one, Holder other) {
    return new Holder(
        one.name(),
        one.phrase(),
        one.articles() + other.articles(),
        BY_DAY.compare(one.latest(), other.latest()) >= 0 ? one.latest() : other.latest());
  }
}
