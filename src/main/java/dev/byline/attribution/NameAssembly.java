package dev.byline.attribution;

import dev.byline.attribution.ConfiguredNames.Entry;
import dev.byline.attribution.KnownName.Origin;
import dev.byline.attribution.KnownName.Spelling;
import dev.byline.attribution.NameGroups.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the file of names and what was learned from articles together. */
final class NameAssembly {

  /** With more bearers a surname tells nobody. */
  static final int MOST_BEARERS = 30;

  private final LearnedNames learned;
  private final Map<Entry, KnownName> ofFile = new LinkedHashMap<>();
  private final List<KnownName> found = new ArrayList<>();

  /** By {@link Romanisation#letters} of each name, and of each word that stands for one. */
  private final Map<String, KnownName> byForm = new HashMap<>();

  /** By word in lower case. */
  private final Map<String, Set<String>> spellings = new HashMap<>();

  NameAssembly(ConfiguredNames configured, LearnedNames learned, GivenNames givenNames) {
    this.learned = learned;
    for (Entry entry : configured.entries()) {
      ofFile.put(entry, new KnownName(entry.name(), configured(entry)));
      if (!entry.spellings().isEmpty()) {
        List<String> forms = entry.forms().toList();
        forms.forEach(form -> alike(form, forms));
      }
    }
    for (List<Member> group :
        NameGroups.of(
            learned.joins(), learned.articles(), givenNames, new NamesApart(configured))) {
      Set<Entry> entries =
          group.stream()
              .flatMap(member -> configured.meaning(member.name(), givenNames).stream())
              .collect(Collectors.toSet());
      // What the file tells apart the articles cannot make one.
      if (entries.size() < 2) {
        add(group, entries.stream().findFirst());
      }
    }
    Stream.concat(found.stream(), ofFile.values().stream())
        .forEach(
            name -> name.forms().forEach(form -> byForm.put(Romanisation.letters(form), name)));
  }

  private static List<Spelling> configured(Entry entry) {
    return entry.spellings().stream()
        .filter(spelling -> !spelling.equals(entry.name()))
        .map(spelling -> new Spelling(spelling, Origin.CONFIGURED, ""))
        .toList();
  }

  private void add(List<Member> group, Optional<Entry> entry) {
    KnownName bare =
        entry
            .flatMap(e -> Optional.ofNullable(ofFile.get(e)))
            .orElseGet(() -> new KnownName(group.getFirst().name(), List.of()));
    Set<String> had = bare.forms().collect(Collectors.toSet());
    List<Spelling> all = new ArrayList<>(bare.spellings());
    group.stream()
        .filter(member -> had.add(member.name()))
        .forEach(member -> all.add(new Spelling(member.name(), Origin.FOUND, member.reason())));
    KnownName name = new KnownName(bare.name(), all);
    entry.ifPresentOrElse(e -> ofFile.put(e, name), () -> found.add(name));

    Set<String> members = group.stream().map(Member::name).collect(Collectors.toSet());
    Set<String> words = new LinkedHashSet<>();
    members.stream().sorted().flatMap(member -> surname(member).stream()).forEach(words::add);
    List<String> own = words.stream().filter(word -> borneOnlyBy(members, word)).toList();
    Stream.concat(words.stream(), entry.stream().flatMap(Entry::forms))
        .forEach(word -> alike(word, own));
    own.forEach(word -> byForm.putIfAbsent(Romanisation.letters(word), name));
  }

  /** The surname as it is written. */
  private static Optional<String> surname(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return PersonName.of(name)
        .filter(person -> person.surname().equals(Romanisation.letters(last)))
        .map(person -> last);
  }

  /** Whether nobody else has the surname: then it means these also where it stands alone. */
  private boolean borneOnlyBy(Collection<String> members, String surname) {
    List<String> bearers = learned.surnames().with(Romanisation.letters(surname), MOST_BEARERS);
    return bearers.size() < MOST_BEARERS && members.containsAll(bearers);
  }

  private void alike(String word, Collection<String> others) {
    Set<String> forms =
        spellings.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new LinkedHashSet<>());
    forms.addAll(others);
    if (others.stream().noneMatch(word::equalsIgnoreCase)) {
      forms.add(word);
    }
  }

  Stream<KnownName> names() {
    return Stream.concat(ofFile.values().stream(), found.stream());
  }

  Map<String, KnownName> byForm() {
    return byForm;
  }

  Map<String, Set<String>> spellings() {
    return spellings;
  }
}
