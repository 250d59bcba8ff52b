package dev.byline.attribution;

import dev.byline.attribution.Entity.Sort;
import dev.byline.attribution.FunctionWords.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds whom a phrase without a name means: "the mayor", "the company", "two officials". */
final class Nominals {

  /** How many sentences back "the 54-year-old" reaches for whom it describes. */
  private static final int NEAR = 2;

  /** How many lines back are looked at. */
  private static final int MOST_LINES = 300;

  private final FunctionWords words;
  private final Places places;
  private final SpeakingNouns nouns;
  private final FirstNames genders;
  private final Offices offices;
  private final RoleFamilies families = new RoleFamilies();

  Nominals(
      FunctionWords words,
      Places places,
      SpeakingNouns nouns,
      FirstNames genders,
      Offices offices) {
    this.offices = offices;
    this.words = words;
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
    boolean definite = words.is(Kind.DEFINITE, line.lower(phrase.first()));
    boolean possessed = possessed(phrase, line);
    if (!definite && !FunctionWords.POSSESSIVES.containsKey(line.lower(phrase.first()))
        || possessed && (!definite || nouns.attendant(phrase.head()))) {
      return Optional.empty();
    }
    Optional<Office> office = offices.of(line, phrase);
    Optional<Entity> known = known(phrase, office, number, definite);
    if (known.isPresent() || !definite) {
      return known;
    }
    if (nouns.business(phrase.head()) && phrase.titles().isEmpty()) {
      return business(phrase, number);
    }
    boolean another = possessed || sort(phrase.head()) == Sort.PERSON && !epithet(phrase);
    return !another && (sort(phrase.head()) == Sort.PERSON || unknown(phrase.head()))
        ? inMind(phrase, office, number)
        : Optional.empty();
  }

  /** "the governor's lawyer" is not the lawyer who was named before. */
  private static boolean possessed(NounPhrase phrase, Line line) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (line.word(i) && line.get(i).possessive()) {
        return true;
      }
    }
    return false;
  }

  /** "Two officials agreed. One said": the words for which of them speaks. */
  Optional<String> member(NounPhrase phrase, int number) {
    if (!words.is(Kind.MEMBER, phrase.head()) || phrase.text().length() > phrase.head().length()) {
      return Optional.empty();
    }
    for (int i = number; i >= 0 && places.distance(i, number) <= NEAR; i--) {
      List<Place> here = i == number ? places.before(i, phrase.first()) : places.of(i);
      for (Place place : here) {
        Entity group = place.entity();
        String among = among(group.name().toLowerCase(Locale.ROOT));
        if (!group.named() && group.sort() == Sort.GROUP && !words.is(Kind.DETERMINER, among)) {
          return Optional.of(phrase.head() + " of " + among);
        }
      }
    }
    return Optional.empty();
  }

  /** "one of the officials" are the officials. */
  private static String among(String group) {
    String rest = group.startsWith("one of ") ? group.substring("one of ".length()) : group;
    return rest.startsWith("the ") ? rest.substring("the ".length()) : rest;
  }

  /** Whoever was last named with the same office or by the same noun. */
  private Optional<Entity> known(
      NounPhrase phrase, Optional<Office> office, int number, boolean definite) {
    boolean person = sort(phrase.head()) == Sort.PERSON;
    for (int i = number; i >= 0 && number - i < MOST_LINES; i--) {
      List<Place> here = i == number ? places.before(i, phrase.first()) : places.of(i);
      Place found = null;
      for (Place place : here) {
        Entity entity = place.entity();
        boolean meant =
            person && entity.named() && entity.person()
                ? families.meets(entity.titles(), phrase.head()) && offices.mayHold(entity, office)
                : definite && takesUp(phrase, entity) && offices.mayHold(entity, office);
        if (meant && (found == null || place.subject() && !found.subject())) {
          found = place;
        }
      }
      if (found != null) {
        return Optional.of(found.entity());
      }
    }
    return Optional.empty();
  }

  /** Whether the same noun stands in what an entity is called by. */
  private boolean takesUp(NounPhrase phrase, Entity entity) {
    if (!entity.named()) {
      boolean called =
          entity.titles().contains(phrase.head())
              || nouns.anonymous(phrase.head())
                  && entity.titles().stream().anyMatch(nouns::anonymous);
      return called && (phrase.titles().isEmpty() || entity.titles().containsAll(phrase.titles()));
    }
    boolean called =
        entity.surname().equalsIgnoreCase(phrase.head())
            || families.takesUp(phrase.head(), entity.surname().toLowerCase(Locale.ROOT))
            || entity.first().equalsIgnoreCase(phrase.head()) && entity.words().size() > 2;
    return called
        && entity.sort() == Sort.THING
        && (phrase.titles().isEmpty()
            || phrase.titles().contains(entity.first().toLowerCase(Locale.ROOT)));
  }

  /** The business that was named last: its name need not say that it is one. */
  private Optional<Entity> business(NounPhrase phrase, int number) {
    Entity found = null;
    for (int i = number; i >= 0 && number - i < MOST_LINES; i--) {
      List<Place> here = i == number ? places.before(i, phrase.first()) : places.of(i);
      for (Place place : here) {
        Entity entity = place.entity();
        boolean fits = entity.named() && !entity.person() && entity.mayBeBusiness();
        if (fits && place.subject()) {
          return Optional.of(entity);
        }
        found = fits && found == null ? entity : found;
      }
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Whether the noun describes somebody rather than giving an office that others hold too. */
  private boolean epithet(NounPhrase phrase) {
    return phrase.head().endsWith("year-old") || nouns.epithet(phrase.head());
  }

  /** Whoever is called by a noun that the lexicon lacks, alone, is most likely one just named. */
  private boolean unknown(String head) {
    return !nouns.speaks(head) && !head.endsWith("s");
  }

  /** Whoever was the subject last, where nothing speaks against it. */
  private Optional<Entity> inMind(NounPhrase phrase, Optional<Office> office, int number) {
    boolean one = nouns.office(phrase.head()) && !nouns.seat(phrase.head());
    boolean former = office.filter(it -> !it.limits().isEmpty() && !it.qualified()).isPresent();
    boolean qualified = office.filter(Office::qualified).isPresent();
    if (one && !former || nouns.office(phrase.head()) && qualified) {
      // Who holds it the article does not say, and whoever was named last need not.
      return Optional.empty();
    }
    int gender = genders.gender(List.of(), Set.of(phrase.head()));
    Entity found = null;
    for (int i = number; i >= 0 && places.distance(i, number) <= NEAR; i--) {
      List<Place> here = i == number ? places.before(i, phrase.first()) : places.of(i);
      for (Place place : here) {
        Entity entity = place.entity();
        // A single name that does something may be a country's: it takes more to be "the mayor".
        boolean known = entity.words().size() > 1 || entity.gender() != 0;
        boolean person =
            entity.person() || entity.named() && entity.mayBePerson() && entity.acts() && known;
        boolean another =
            nouns.office(phrase.head())
                && (!entity.named() || entity.titles().stream().anyMatch(nouns::office));
        boolean fits =
            person
                && !another
                && offices.mayHold(entity, office)
                && (gender == 0 || (long) gender * entity.gender() >= 0);
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
