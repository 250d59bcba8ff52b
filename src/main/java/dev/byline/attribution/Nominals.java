package dev.byline.attribution;

import dev.byline.attribution.Entity.Sort;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds whom a phrase without a name means: "the mayor", "the company", "two officials". */
final class Nominals {

  /** How many sentences back "the 54-year-old" reaches for whom it describes. */
  private static final int NEAR = 2;

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final Places places;
  private final SpeakingNouns nouns;
  private final FirstNames genders;
  private final RoleFamilies families = new RoleFamilies();

  Nominals(Places places, SpeakingNouns nouns, FirstNames genders) {
    this.places = places;
    this.nouns = nouns;
    this.genders = genders;
  }

  /** What the phrase's noun says it is. */
  Sort sort(String head) {
    if (head.endsWith("year-old") || nouns.person(head)) {
      return Sort.PERSON;
    }
    return nouns.group(head) ? Sort.GROUP : Sort.THING;
  }

  /**
   * Whom the phrase means, if it takes up somebody of whom the article spoke.
   *
   * @param line in which it stands, as tokens
   * @param number of the line
   */
  Optional<Entity> of(NounPhrase phrase, Line line, int number) {
    boolean definite = DEFINITE.contains(line.lower(phrase.first()));
    boolean possessed = !definite && phrase.text().contains("’s ");
    if (!definite && !FunctionWords.POSSESSIVES.containsKey(line.lower(phrase.first()))
        || possessed) {
      return Optional.empty();
    }
    boolean person = sort(phrase.head()) == Sort.PERSON;
    if (person) {
      Optional<Entity> holder = holder(phrase, number);
      if (holder.isPresent() || !definite) {
        return holder;
      }
    }
    Optional<Entity> again = again(phrase, line, number);
    if (again.isPresent() || !person || !epithet(phrase)) {
      return again;
    }
    return inMind(phrase, number);
  }

  /** Whoever was last named with the same office, or will be. */
  private Optional<Entity> holder(NounPhrase phrase, int number) {
    for (int i = number; i >= 0; i--) {
      List<Place> here = i == number ? places.before(i, phrase.first()) : places.of(i);
      Place found = null;
      for (Place place : here) {
        boolean holds = place.entity().person() && holds(place.entity(), phrase);
        if (holds && (found == null || place.subject() && !found.subject())) {
          found = place;
        }
      }
      if (found != null) {
        return Optional.of(found.entity());
      }
    }
    return Optional.empty();
  }

  private boolean holds(Entity entity, NounPhrase phrase) {
    return entity.named() && families.meets(entity.titles(), phrase.head());
  }

  /** The phrase that the same noun last stood in: "the Solvane board ... the board". */
  private Optional<Entity> again(NounPhrase phrase, Line line, int number) {
    for (int i = number; i >= 0; i--) {
      List<Place> here = i == number ? places.before(i, phrase.first()) : places.of(i);
      for (int j = here.size() - 1; j >= 0; j--) {
        if (takesUp(phrase, here.get(j).entity())) {
          return Optional.of(here.get(j).entity());
        }
      }
    }
    return Optional.empty();
  }

  private boolean takesUp(NounPhrase phrase, Entity entity) {
    if (entity.person() && entity.named()) {
      return false;
    }
    if (!entity.named()) {
      return entity.titles().contains(phrase.head())
          && (phrase.titles().isEmpty()
              || phrase.titles().size() == 1
              || entity.titles().containsAll(phrase.titles()));
    }
    return entity.surname().equalsIgnoreCase(phrase.head()) && entity.sort() == Sort.THING;
  }

  /** Whether the noun describes somebody rather than giving an office that others hold too. */
  private boolean epithet(NounPhrase phrase) {
    return phrase.head().endsWith("year-old") || nouns.epithet(phrase.head());
  }

  /** Whoever was the subject last, where nothing speaks against it. */
  private Optional<Entity> inMind(NounPhrase phrase, int number) {
    int gender = genders.gender(List.of(), Set.of(phrase.head()));
    Entity found = null;
    for (int i = number; i >= 0 && places.distance(i, number) <= NEAR; i--) {
      List<Place> here = i == number ? places.before(i, phrase.first()) : places.of(i);
      for (Place place : here) {
        Entity entity = place.entity();
        boolean fits = entity.person() && (gender == 0 || (long) gender * entity.gender() >= 0);
        if (fits && place.subject()) {
          return Optional.of(entity);
        }
        if (fits && found == null && place.rank() == Place.Rank.OBJECT) {
          found = entity;
        }
      }
    }
    return Optional.ofNullable(found);
  }
}
