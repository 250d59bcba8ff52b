package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Learns from the words around names who is a person, a "he" or a "she", and what office. */
final class Traits {

  private final NounPhrases phrases;
  private final SpeakingNouns nouns;
  private final FirstNames firstNames;
  private final Mentions mentions;
  private final FunctionWords words;
  private final Offices offices;

  Traits(
      NounPhrases phrases,
      FunctionWords words,
      SpeakingNouns nouns,
      FirstNames firstNames,
      Mentions mentions,
      Offices offices) {
    this.offices = offices;
    this.words = words;
    this.phrases = phrases;
    this.nouns = nouns;
    this.firstNames = firstNames;
    this.mentions = mentions;
  }

  /** What a name's own sentence tells of its bearer. */
  void learn(Entity entity, NounPhrase name, Line line) {
    Set<String> titles = new HashSet<>();
    name.titles().stream().filter(this::office).forEach(titles::add);
    NounPhrase whole = phrases.appositions().with(line, name);
    for (int i = name.last() + 2; i <= whole.last(); i++) {
      String word = line.lower(i);
      if (words.is(Kind.PREPOSITION, word) && !word.equals("of")
          || words.is(Kind.SUBORDINATOR, word)) {
        break;
      }
      if (office(word)) {
        titles.add(word);
      }
    }
    // "the mayor, Anna Rowe,"
    if (line.is(name.first() - 1, Type.COMMA) && office(line.lower(name.first() - 2))) {
      titles.add(line.lower(name.first() - 2));
    }
    Set<Office> held = offices.beside(line, name);
    held.stream().map(Office::head).filter(this::office).forEach(titles::add);
    entity.titled(titles);
    entity.holds(held);
    if (name.name().size() == 1) {
      entity.markAlone();
    } else {
      entity.markInFull();
    }
    if (!titles.isEmpty() || name.name().size() > 1 && firstNames.has(name.name().getFirst())) {
      entity.markPerson();
    }
    if (name.first() > 0 && line.word(name.first() - 1)) {
      entity.markWithin();
    }
    if (mentions.acts(line, name)) {
      entity.markActing();
    }
    Set<String> all = new HashSet<>(name.titles());
    all.addAll(titles);
    entity.vote(firstNames.gender(name.name(), all));
  }

  private boolean office(String word) {
    return phrases.role(word) || nouns.person(word);
  }

  /** "Rowe and her staff": a pronoun tells of the one person its sentence names before it. */
  void voteByPronouns(Line line, List<Place> here) {
    List<Place> persons =
        here.stream()
            .filter(place -> !place.pronoun() && place.entity().named() && place.entity().person())
            .toList();
    if (persons.stream().map(Place::entity).distinct().count() != 1) {
      return;
    }
    Entity only = persons.getFirst().entity();
    int he = 0;
    int it = 0;
    for (int i = 0; i < persons.getFirst().first(); i++) {
      // "Her boss, Remy Ross, said she": the pronouns are another's.
      if (FunctionWords.personal(line.lower(i))) {
        return;
      }
    }
    for (int i = persons.getFirst().last() + 1; i < line.size(); i++) {
      switch (line.lower(i)) {
        case "he", "him", "his", "himself" -> he++;
        case "she", "her", "hers", "herself" -> he--;
        case "it", "its", "itself" -> it++;
        default -> {}
      }
    }
    only.vote(Integer.signum(he));
    if (it > 0 && he == 0) {
      only.markThing();
    }
  }
}
