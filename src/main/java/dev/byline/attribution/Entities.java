package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom an article names, and where: what "Smith", "she" and "the mayor" go back to. */
final class Entities {

  private static final int FAR = 5;

  private final NounPhrases phrases;
  private final FunctionWords words;
  private final SpeakingNouns nouns;
  private final Gender genders;
  private final Map<String, List<Entity>> bySurname = new HashMap<>();
  private final Map<String, List<Entity>> byFirst = new HashMap<>();
  private final List<List<Place>> places = new ArrayList<>();

  /** Whoever spoke without a name, by the noun that "the official" would take up. */
  private final Map<String, String> unnamed = new HashMap<>();

  /** A name in a line. */
  private record Place(Entity entity, NounPhrase phrase, boolean subject, boolean weak) {}

  Entities(
      NounPhrases phrases,
      FunctionWords words,
      SpeakingNouns nouns,
      Gender genders,
      List<Line> lines) {
    this.phrases = phrases;
    this.words = words;
    this.nouns = nouns;
    this.genders = genders;
    List<List<NounPhrase>> names = lines.stream().map(this::names).toList();
    lines.forEach(this::addQuoted);
    names.forEach(line -> line.stream().filter(name -> name.name().size() > 1).forEach(this::add));
    for (int i = 0; i < lines.size(); i++) {
      List<Place> inLine = new ArrayList<>();
      for (NounPhrase name : names.get(i)) {
        Entity entity = entity(name, i, inLine);
        Line line = lines.get(i);
        boolean weak =
            line.get(name.last()).possessive()
                || name.first() > 0 && words.is(Kind.PREPOSITION, line.lower(name.first() - 1));
        boolean joined = line.lower(name.first() - 1).equals("and");
        boolean subject =
            !weak && (joined || inLine.stream().noneMatch(Place::subject)) && subject(line, name);
        if (subject
            && !line.lower(name.first()).equals("the")
            && !line.lower(name.first() - 1).equals("the")) {
          entity.markActing();
        }
        inLine.add(new Place(entity, name, subject, weak));
        learn(entity, name, line);
      }
      places.add(inLine);
    }
    for (int i = 0; i < lines.size(); i++) {
      voteByPronouns(lines.get(i), places.get(i));
    }
  }

  private boolean subject(Line line, NounPhrase name) {
    for (int i = name.last() + 1; i < line.size() && i <= name.last() + 3; i++) {
      if (words.finite(line, i)) {
        return true;
      }
    }
    return line.is(name.last() + 1, Token.Type.COMMA) && name.first() <= 2
        || line.lower(name.last() + 1).equals("and") && name.first() == 0;
  }

  /** All names of a line in order, without those in quotations. */
  private List<NounPhrase> names(Line line) {
    List<NounPhrase> names = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      boolean ends =
          phrases.nameWord(line, i) && (line.get(i).possessive() || !phrases.nameWord(line, i + 1));
      if (ends) {
        phrases.name(line, i).ifPresent(names::add);
      }
    }
    return names;
  }

  /** Names in full that only a quotation gives. */
  private void addQuoted(Line line) {
    for (Token token : line.tokens()) {
      if (token.quotation()) {
        Line inner = Line.of(token.text(), 1, token.text().length(), List.of());
        names(inner).stream()
            .filter(name -> name.name().size() > 1)
            .filter(name -> genders.firstName(name.name().getFirst()))
            .forEach(this::add);
      }
    }
  }

  private void add(NounPhrase name) {
    List<Entity> same = bySurname.computeIfAbsent(name.name().getLast(), key -> new ArrayList<>());
    Entity entity =
        same.stream()
            .filter(other -> other.sameName(name.name()))
            .findFirst()
            .orElseGet(
                () -> {
                  Entity fresh = new Entity(name.name());
                  same.add(fresh);
                  byFirst.computeIfAbsent(fresh.first(), key -> new ArrayList<>()).add(fresh);
                  return fresh;
                });
    entity.fuller(name.name());
  }

  private Entity entity(NounPhrase name, int line, List<Place> here) {
    List<Entity> same = bySurname.getOrDefault(name.name().getLast(), List.of());
    if (name.name().size() > 1) {
      return same.stream().filter(other -> other.sameName(name.name())).findFirst().orElseThrow();
    }
    if (same.isEmpty()) {
      List<Entity> first =
          byFirst.getOrDefault(name.name().getFirst(), List.of()).stream()
              .filter(e -> genders.firstName(e.first()))
              .toList();
      if (first.size() == 1) {
        return first.getFirst();
      }
      Entity fresh = new Entity(name.name());
      bySurname.computeIfAbsent(name.name().getLast(), key -> new ArrayList<>()).add(fresh);
      return fresh;
    }
    return namesake(same, name, line, here);
  }

  /** Of several with one surname, the one whom the title fits and who was named last. */
  private Entity namesake(List<Entity> same, NounPhrase name, int line, List<Place> here) {
    int gender = genders.of(List.of(), name.titles());
    List<Entity> fit =
        same.stream()
            .filter(
                entity ->
                    gender == 0
                        || entity.gender() == 0
                        || Integer.signum(gender) == Integer.signum(entity.gender()))
            .toList();
    List<Entity> among = fit.isEmpty() ? same : fit;
    if (among.size() == 1) {
      return among.getFirst();
    }
    for (int i = here.size() - 1; i >= 0; i--) {
      if (among.contains(here.get(i).entity())) {
        return here.get(i).entity();
      }
    }
    for (int i = Math.min(line, places.size()) - 1; i >= 0; i--) {
      for (int j = places.get(i).size() - 1; j >= 0; j--) {
        if (among.contains(places.get(i).get(j).entity())) {
          return places.get(i).get(j).entity();
        }
      }
    }
    return among.getFirst();
  }

  private void learn(Entity entity, NounPhrase name, Line line) {
    Set<String> titles = new HashSet<>();
    name.titles().stream()
        .filter(title -> phrases.role(title) || nouns.person(title))
        .forEach(titles::add);
    NounPhrase whole = phrases.apposed(line, name);
    for (int i = name.last() + 2; i <= whole.last(); i++) {
      String word = line.lower(i);
      if (words.is(Kind.PREPOSITION, word) && !word.equals("of")
          || words.is(Kind.SUBORDINATOR, word)) {
        break;
      }
      if (phrases.role(word) || nouns.person(word)) {
        titles.add(word);
      }
    }
    // "the mayor, Anna Rowe,"
    if (line.is(name.first() - 1, Token.Type.COMMA) && name.first() >= 2) {
      String before = line.lower(name.first() - 2);
      if (nouns.person(before) || phrases.role(before)) {
        titles.add(before);
      }
    }
    entity.titled(titles);
    if (name.name().size() == 1) {
      entity.namedAlone();
    } else if (genders.firstName(name.name().getFirst())) {
      entity.markPerson();
    }
    if (!titles.isEmpty()) {
      entity.markPerson();
    }
    entity.vote(genders.of(name.name(), titles(name, titles)));
  }

  private static Set<String> titles(NounPhrase name, Set<String> more) {
    Set<String> all = new HashSet<>(name.titles());
    all.addAll(more);
    return all;
  }

  private boolean person(Entity entity) {
    if (entity.words().stream()
        .anyMatch(
            word ->
                nouns.body(word.toLowerCase(java.util.Locale.ROOT))
                    || nouns.document(word.toLowerCase(java.util.Locale.ROOT)))) {
      return false;
    }
    return entity.person()
        || entity.words().size() > 1
            && entity.words().size() < 5
            && !entity.thing()
            && (entity.timesAlone() > 0 || entity.acts());
  }

  /** "Rowe and her staff": a pronoun tells of the one person its sentence names before it. */
  private void voteByPronouns(Line line, List<Place> inLine) {
    List<Place> persons = inLine.stream().filter(place -> person(place.entity())).toList();
    if (persons.stream().map(Place::entity).distinct().count() != 1) {
      return;
    }
    int vote = 0;
    int things = 0;
    for (int i = persons.getFirst().phrase().last() + 1; i < line.size(); i++) {
      switch (line.lower(i)) {
        case "he", "him", "his", "himself" -> vote++;
        case "she", "her", "hers", "herself" -> vote--;
        case "it", "its", "itself" -> things++;
        default -> {}
      }
    }
    persons.getFirst().entity().vote(Integer.signum(vote));
    if (things > 0 && vote == 0) {
      persons.getFirst().entity().likeAThing();
    }
  }

  /**
   * The canonical name of what the phrase names.
   *
   * @param number of the phrase's line
   * @param before who spoke last before it, if anybody
   * @return empty where it is not clear
   */
  Optional<String> speaker(NounPhrase phrase, int number, Line line, Optional<String> before) {
    return switch (phrase.kind()) {
      case NAME -> Optional.of(named(phrase, number));
      case PRONOUN -> pronoun(phrase, number, before);
      case NOMINAL -> nominal(phrase, number, line);
    };
  }

  private String named(NounPhrase phrase, int number) {
    List<Entity> same = bySurname.getOrDefault(phrase.name().getLast(), List.of());
    if (phrase.name().size() > 1) {
      return same.stream()
          .filter(other -> other.sameName(phrase.name()))
          .findFirst()
          .map(Entity::name)
          .orElse(phrase.text());
    }
    Optional<Entity> here =
        places.get(number).stream()
            .filter(
                place ->
                    phrase.first() <= place.phrase().last()
                        && place.phrase().last() <= phrase.last())
            .filter(place -> place.phrase().name().getLast().equals(phrase.name().getLast()))
            .map(Place::entity)
            .findFirst();
    return here.map(Entity::name)
        .orElseGet(
            () ->
                same.isEmpty() ? phrase.text() : namesake(same, phrase, number, List.of()).name());
  }

  private Optional<String> pronoun(NounPhrase phrase, int number, Optional<String> before) {
    int wanted =
        switch (phrase.head()) {
          case "he" -> 1;
          case "she" -> -1;
          default -> 0;
        };
    if (wanted == 0) {
      return before;
    }
    Map<Entity, Double> scores = new HashMap<>();
    for (int i = number; i >= 0 && i > number - FAR; i--) {
      for (Place place : places.get(i)) {
        boolean later = i == number && place.phrase().first() > phrase.first();
        if (!later && person(place.entity()) && fits(place.entity(), wanted)) {
          double score =
              (place.subject() ? 3 : place.weak() ? 1 : 2)
                  - 0.9 * (number - i)
                  + (place.entity().gender() == 0 ? -0.5 : 0.3);
          scores.merge(place.entity(), score, Math::max);
        }
      }
    }
    before.ifPresent(
        name ->
            bySurname.values().stream()
                .flatMap(List::stream)
                .filter(
                    entity -> entity.name().equals(name) && person(entity) && fits(entity, wanted))
                .forEach(
                    entity -> scores.merge(entity, 2.6, (one, two) -> Math.max(one, two) + 0.5)));
    List<Map.Entry<Entity, Double>> ranked =
        scores.entrySet().stream()
            .sorted(
                Map.Entry.<Entity, Double>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().name()))
            .toList();
    if (ranked.isEmpty()) {
      return ahead(phrase, number, wanted);
    }
    if (ranked.size() > 1 && ranked.get(0).getValue() - ranked.get(1).getValue() < 0.3) {
      return Optional.empty();
    }
    return Optional.of(ranked.getFirst().getKey().name());
  }

  /** "“Not on my watch!” she shouted from where Anna Rowe sat": the name comes after. */
  private Optional<String> ahead(NounPhrase phrase, int number, int wanted) {
    for (int i = number; i < places.size() && i <= number + 1; i++) {
      for (Place place : places.get(i)) {
        boolean after = i > number || place.phrase().first() > phrase.first();
        if (after && person(place.entity()) && fits(place.entity(), wanted)) {
          return Optional.of(place.entity().name());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Entity entity, int wanted) {
    return entity.gender() == 0 || Integer.signum(entity.gender()) == wanted;
  }

  private Optional<String> nominal(NounPhrase phrase, int number, Line line) {
    boolean definite =
        Set.of("the", "this", "that").contains(line.lower(phrase.first()))
            && phrase.last() <= phrase.first() + 3;
    Optional<String> again =
        definite ? Optional.ofNullable(unnamed.get(phrase.head())) : Optional.empty();
    if (again.isPresent() && titled(phrase, number, true).isEmpty()) {
      return again;
    }
    boolean singular =
        nouns.person(phrase.head())
            || phrases.role(phrase.head())
            || phrase.head().endsWith("year-old");
    if (!definite || !singular && !nouns.body(phrase.head())) {
      if (!definite && phrase.last() > phrase.first()) {
        unnamed.put(phrase.head(), phrase.text());
      }
      return Optional.of(phrase.text());
    }
    return titled(phrase, number, singular)
        .or(() -> singular ? onlyPerson(phrase, number) : Optional.empty())
        .or(
            () ->
                singular && anybody(phrase, number)
                    ? Optional.empty()
                    : Optional.of(phrase.text()));
  }

  /** Whoever the article names with the same office, or the body that is called so. */
  private Optional<String> titled(NounPhrase phrase, int number, boolean singular) {
    for (int i = number; i >= 0; i--) {
      List<Place> inLine =
          places.get(i).stream()
              .sorted(Comparator.comparing((Place place) -> !place.subject()))
              .toList();
      for (Place place : inLine) {
        boolean later = i == number && place.phrase().first() >= phrase.first();
        if (!later
            && (singular
                ? person(place.entity()) && place.entity().titles().contains(phrase.head())
                : place.entity().surname().equalsIgnoreCase(phrase.head()))) {
          return Optional.of(place.entity().name());
        }
      }
    }
    return Optional.empty();
  }

  /** "the trooper", where only one person was named lately and nothing speaks against it. */
  private Optional<String> onlyPerson(NounPhrase phrase, int number) {
    int gender = genders.of(List.of(), Set.of(phrase.head()));
    Set<Entity> near = new HashSet<>();
    Set<Entity> strong = new HashSet<>();
    for (int i = number; i >= 0 && i > number - FAR; i--) {
      for (Place place : places.get(i)) {
        boolean later = i == number && place.phrase().first() >= phrase.first();
        if (!later && person(place.entity()) && (gender == 0 || fits(place.entity(), gender))) {
          near.add(place.entity());
          if (!place.weak()) {
            strong.add(place.entity());
          }
        }
      }
    }
    Set<Entity> candidates = near.size() == 1 ? near : strong;
    return candidates.size() == 1
        ? candidates.stream()
            .findFirst()
            .filter(entity -> !another(entity, phrase))
            .map(Entity::name)
        : Optional.empty();
  }

  /** Whether the article gives somebody an office that is not the one the phrase names. */
  private boolean another(Entity entity, NounPhrase phrase) {
    return phrases.role(phrase.head())
        && entity.titles().stream().anyMatch(phrases::role)
        && !entity.titles().contains(phrase.head());
  }

  private boolean anybody(NounPhrase phrase, int number) {
    for (int i = number; i >= 0 && i > number - FAR; i--) {
      for (Place place : places.get(i)) {
        if (person(place.entity()) && !(i == number && place.phrase().first() >= phrase.first())) {
          return true;
        }
      }
    }
    return false;
  }
}
