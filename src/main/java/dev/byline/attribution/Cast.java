package dev.byline.attribution;

import dev.byline.article.WordList;
import dev.byline.attribution.Entity.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All whom an article names, by whatever part of their names. */
final class Cast {

  /** How many who bear one name are told apart. */
  private static final int MOST_NAMESAKES = 40;

  private final SpeakingNouns nouns;
  private final FirstNames firstNames;
  private final NameAgreement agreement;
  private final Set<String> places =
      Set.copyOf(
          WordList.sections(Cast.class, "place-names.txt").getOrDefault("places", List.of()));
  private final Map<String, List<Entity>> byLast = new HashMap<>();

  /** By the way the last name sounds: an article may spell it in two ways. */
  private final Map<String, List<Entity>> bySound = new HashMap<>();

  private final Map<String, List<Entity>> byFirst = new HashMap<>();
  private final Map<String, Entity> byInitials = new HashMap<>();

  Cast(SpeakingNouns nouns, FirstNames firstNames) {
    this.nouns = nouns;
    this.firstNames = firstNames;
    this.agreement = new NameAgreement(firstNames);
  }

  /** Takes in the names of several words, fathers before the sons who are named like them. */
  void addAll(List<NounPhrase> phrases) {
    phrases.stream().filter(phrase -> phrase.suffix().isEmpty()).forEach(this::add);
    phrases.stream().filter(phrase -> !phrase.suffix().isEmpty()).forEach(this::add);
  }

  /** Takes in a name of several words. */
  private void add(NounPhrase phrase) {
    List<String> name = phrase.name();
    boolean person = firstNames.has(name.getFirst()) && !place(name);
    Entity known = same(phrase);
    if (known != null) {
      known.fuller(name);
      return;
    }
    boolean body =
        !person
            && (place(name)
                || nouns.endsBodyName(name.getLast().toLowerCase(Locale.ROOT))
                || name.stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .anyMatch(word -> nouns.body(word) || nouns.document(word)));
    Entity fresh = Entity.named(name, body ? Sort.THING : Sort.UNKNOWN);
    fresh.suffixed(phrase.suffix());
    keep(fresh);
  }

  private boolean place(List<String> name) {
    return places.contains(String.join(" ", name).toLowerCase(Locale.ROOT));
  }

  private void keep(Entity entity) {
    byLast.computeIfAbsent(entity.surname(), key -> new ArrayList<>()).add(entity);
    bySound
        .computeIfAbsent(firstNames.sound(entity.surname()), key -> new ArrayList<>())
        .add(entity);
    byFirst.computeIfAbsent(entity.first(), key -> new ArrayList<>()).add(entity);
    if (entity.words().size() > 2 || entity.sort() == Sort.THING) {
      byInitials.putIfAbsent(initials(entity.words()), entity);
    }
  }

  /** The entity with this name of several words, or null. */
  private @Nullable Entity same(NounPhrase phrase) {
    List<String> name = phrase.name();
    Entity found = same(byLast.getOrDefault(name.getLast(), List.of()), phrase);
    return found != null
        ? found
        : same(bySound.getOrDefault(firstNames.sound(name.getLast()), List.of()), phrase);
  }

  private @Nullable Entity same(List<Entity> namesakes, NounPhrase phrase) {
    for (Entity entity : namesakes.subList(0, Math.min(namesakes.size(), MOST_NAMESAKES))) {
      if (entity.suffix().equalsIgnoreCase(phrase.suffix())
          && agreement.same(entity.words(), phrase.name())) {
        return entity;
      }
    }
    return null;
  }

  /**
   * All who may be meant by a name, in the order in which the article names them; a name that is
   * new is taken in.
   */
  List<Entity> of(NounPhrase phrase) {
    List<String> name = phrase.name();
    if (name.size() > 1) {
      Entity known = same(phrase);
      if (known == null) {
        add(phrase);
        known = same(phrase);
      }
      return List.of(known == null ? Entity.named(name, Sort.UNKNOWN) : known);
    }
    List<Entity> found =
        phrase.suffix().isEmpty() ? bySingleWord(name.getFirst()) : suffixed(phrase);
    if (found.isEmpty()) {
      String word = name.getFirst().toLowerCase(Locale.ROOT);
      boolean called = phrase.titles().stream().anyMatch(nouns::person);
      boolean body = !called && (nouns.body(word) || nouns.document(word) || place(name));
      Entity fresh = Entity.named(name, body ? Sort.THING : Sort.UNKNOWN);
      keep(fresh);
      return List.of(fresh);
    }
    return found;
  }

  /** "Frank Sr.", "Rowe Jr.": by either name, whoever is told apart so. */
  private List<Entity> suffixed(NounPhrase phrase) {
    String word = phrase.name().getFirst();
    return Stream.of(byLast, byFirst)
        .flatMap(names -> names.getOrDefault(word, List.of()).stream().limit(MOST_NAMESAKES))
        .filter(entity -> entity.suffix().equals(phrase.suffix()))
        .limit(1)
        .toList();
  }

  /** "BELLAMY" as in a transcript is "Bellamy", and "NASA" stays what it is. */
  private String plain(String word) {
    String plain = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    return !byLast.containsKey(word) && word.equals(word.toUpperCase(Locale.ROOT)) ? plain : word;
  }

  private List<Entity> bySingleWord(String written) {
    String word = byLast.containsKey(plain(written)) ? plain(written) : written;
    List<Entity> last = byLast.getOrDefault(word, List.of());
    if (!last.isEmpty()) {
      return last.subList(0, Math.min(last.size(), MOST_NAMESAKES));
    }
    List<Entity> first =
        byFirst.getOrDefault(word, List.of()).stream()
            .limit(MOST_NAMESAKES)
            .filter(
                entity ->
                    firstNames.has(word)
                        || (entity.sort() == Sort.THING || entity.person() || entity.acts())
                            && !nouns.afterPerson(entity.surname()))
            .toList();
    if (first.size() == 1) {
      return first;
    }
    List<Entity> sound = bySound.getOrDefault(firstNames.sound(word), List.of());
    if (word.length() >= NameAgreement.SHORTEST_VARIANT && !sound.isEmpty()) {
      return sound.subList(0, Math.min(sound.size(), MOST_NAMESAKES));
    }
    Entity initials = byInitials.get(word);
    if (initials != null) {
      return List.of(initials);
    }
    // "the Whitcombs"
    return word.length() > 3 && word.endsWith("s")
        ? byLast.getOrDefault(word.substring(0, word.length() - 1), List.of())
        : List.of();
  }

  /** Whether a word is several people's last name in the plural: "the Whitcombs". */
  boolean family(String word) {
    return word.endsWith("s")
        && !byLast.containsKey(word)
        && byLast.getOrDefault(word.substring(0, word.length() - 1), List.of()).size() > 1;
  }

  List<Entity> withLastName(String word) {
    List<Entity> same = byLast.getOrDefault(word, List.of());
    return same.subList(0, Math.min(same.size(), MOST_NAMESAKES));
  }

  private static String initials(List<String> name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
