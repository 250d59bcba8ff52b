package dev.byline.attribution;

import dev.byline.attribution.ConfiguredNames.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the book says at one moment; unchanging. */
final class NameSnapshot {

  private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

  /** Nobody is named by more words, titles included. */
  private static final int MOST_WORDS = 12;

  private final ConfiguredNames configured;
  private final LearnedNames learned;
  private final GivenNames givenNames;
  private final RolePhrases phrases;
  private final List<KnownName> all;
  private final Map<String, KnownName> byForm;
  private final Map<String, Set<String>> spellings;
  private final long version;

  NameSnapshot(
      ConfiguredNames configured,
      LearnedNames learned,
      GivenNames givenNames,
      RolePhrases phrases,
      long version) {
    this.configured = configured;
    this.learned = learned;
    this.givenNames = givenNames;
    this.phrases = phrases;
    this.version = version;
    NameAssembly assembly = new NameAssembly(configured, learned, givenNames);
    this.all =
        assembly
            .names()
            .filter(name -> !name.spellings().isEmpty())
            .sorted(Comparator.comparing(KnownName::name))
            .toList();
    this.byForm = assembly.byForm();
    this.spellings = assembly.spellings();
  }

  long version() {
    return version;
  }

  List<KnownName> all() {
    return all;
  }

  List<String> spellings(String word) {
    Set<String> known = spellings.get(word.toLowerCase(Locale.ROOT));
    return known == null ? List.of(word) : List.copyOf(known);
  }

  Optional<String> canonical(String name) {
    return known(name).map(KnownName::name);
  }

  /** The name that has this spelling, or a surname of the file with a first name that agrees. */
  private Optional<KnownName> known(String name) {
    KnownName known = byForm.get(Romanisation.letters(name));
    if (known != null) {
      return Optional.of(known);
    }
    return name.indexOf(' ') < 0
        ? Optional.empty()
        : configured
            .meaning(name, givenNames)
            .map(Entry::name)
            .flatMap(own -> Optional.ofNullable(byForm.get(Romanisation.letters(own))));
  }

  Optional<KnownName> named(String asked) {
    List<String> words = List.of(SPACE.split(asked.strip(), MOST_WORDS + 1));
    if (words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    // Titles may end in a word that is no title: "Secretary of State Marco Rubio".
    boolean titled = true;
    for (int from = 0; from < words.size(); from++) {
      if (titled) {
        String name = String.join(" ", words.subList(from, words.size()));
        Optional<KnownName> meant = known(name).or(() -> observed(name));
        if (meant.isPresent()) {
          return meant;
        }
      }
      titled = titled && from > 0 || title(words.get(from));
    }
    return Optional.empty();
  }

  private boolean title(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return phrases.office(bare) || phrases.courtesy(bare) || bare.equalsIgnoreCase("the");
  }

  /** The one person whom the articles name so; nobody if there are several. */
  private Optional<KnownName> observed(String name) {
    return PersonName.of(name)
        .flatMap(
            person -> {
              List<String> bearers =
                  learned.surnames().with(person.surname(), NameAssembly.MOST_BEARERS);
              Set<KnownName> meant =
                  bearers.stream()
                      .filter(bearer -> couldBe(person, bearer))
                      .map(
                          bearer -> known(bearer).orElseGet(() -> new KnownName(bearer, List.of())))
                      .collect(Collectors.toSet());
              boolean clear = meant.size() == 1 && bearers.size() < NameAssembly.MOST_BEARERS;
              return clear ? meant.stream().findFirst() : Optional.empty();
            });
  }

  private boolean couldBe(PersonName person, String bearer) {
    return PersonName.of(bearer).filter(other -> !other.conflicts(person, givenNames)).isPresent();
  }

  List<Holder> holders(String office) {
    return learned.holders().of(office, this::spellings, name -> canonical(name).orElse(name));
  }
}
