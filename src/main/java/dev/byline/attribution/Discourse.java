package dev.byline.attribution;

import dev.byline.attribution.Entity.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whom an article speaks of, sentence by sentence, and so whom its phrases mean.
 *
 * <p>All names are taken in first, since "Rowe" may stand before "Anna Rowe"; then the sentences
 * are gone through in order.
 */
final class Discourse {

  /** How many sentences after somebody was described their name may come. */
  private static final int NEAR = 3;

  private final FunctionWords words;
  private final Mentions mentions;
  private final Offices offices;
  private final Cast cast;
  private final Places places = new Places();
  private final Pronouns pronouns = new Pronouns(places);
  private final Nominals nominals;
  private final Namesakes namesakes;
  private final Kinship kinship;
  private final Map<String, Entity> described = new HashMap<>();

  /** By its noun, the phrase that described somebody last. */
  private final Map<String, String> describedLast = new HashMap<>();

  Discourse(
      NounPhrases phrases,
      FunctionWords words,
      Mentions mentions,
      SpeakingNouns nouns,
      FirstNames firstNames,
      Offices offices,
      List<Passage> passages) {
    List<Line> lines = passages.stream().flatMap(passage -> passage.lines().stream()).toList();
    this.words = words;
    this.mentions = mentions;
    this.offices = offices;
    this.cast = new Cast(nouns, firstNames);
    this.kinship = new Kinship(nouns, firstNames, cast);
    this.namesakes = new Namesakes(mentions, places);
    this.nominals = new Nominals(words, places, nouns, firstNames, offices);
    List<List<NounPhrase>> found = lines.stream().map(mentions::of).toList();
    Traits traits = new Traits(phrases, words, nouns, firstNames, mentions, offices);
    cast.addAll(lines.stream().flatMap(line -> mentions.quoted(line).stream()).toList());
    cast.addAll(
        found.stream().flatMap(List::stream).filter(phrase -> phrase.name().size() > 1).toList());
    // What a first name alone means is known only of people who are known to be some.
    learn(lines, found, traits, phrase -> phrase.name().size() > 1);
    learn(lines, found, traits, phrase -> phrase.name().size() == 1);
    int number = 0;
    for (int paragraph = 0; paragraph < passages.size(); paragraph++) {
      for (Line line : passages.get(paragraph).lines()) {
        places.begin(line, paragraph);
        go(line, number, found.get(number), traits);
        number++;
      }
    }
  }

  private void learn(
      List<Line> lines, List<List<NounPhrase>> found, Traits traits, Predicate<NounPhrase> wanted) {
    for (int i = 0; i < lines.size(); i++) {
      for (NounPhrase phrase : found.get(i)) {
        if (phrase.is(NounPhrase.Kind.NAME) && wanted.test(phrase)) {
          List<Entity> same = cast.of(phrase);
          if (same.size() == 1) {
            traits.learn(same.getFirst(), phrase, lines.get(i));
          }
        }
      }
    }
  }

  private void go(Line line, int number, List<NounPhrase> found, Traits traits) {
    boolean subjectSeen = false;
    int main = mentions.afterFrontedClause(line, found);
    for (NounPhrase phrase : found) {
      boolean ahead = phrase.is(NounPhrase.Kind.PRONOUN) && phrase.first() < main;
      Place.Rank rank = ahead ? Place.Rank.OBJECT : mentions.rank(line, phrase, subjectSeen);
      subjectSeen |= rank == Place.Rank.SUBJECT;
      (ahead
              ? aheadOf(phrase, main, line, number, found)
              : entity(phrase, line, number, List.of(), Said.NOTHING))
          .ifPresent(
              entity -> {
                entity.introduce(number);
                identify(phrase, line, number, entity);
                boolean pronoun = phrase.is(NounPhrase.Kind.PRONOUN);
                places.add(new Place(entity, phrase.first(), phrase.last(), rank, pronoun));
              });
    }
    traits.voteByPronouns(line, places.of(number));
  }

  /** "the director, Malcolm Iyer": named first, he is the director spoken of just before. */
  private void identify(NounPhrase phrase, Line line, int number, Entity entity) {
    int noun = phrase.first() - 2;
    boolean apposed =
        phrase.is(NounPhrase.Kind.NAME)
            && entity.introducedIn() == number
            && line.is(noun + 1, Token.Type.COMMA)
            && line.lower(noun - 1).equals("the");
    String text = apposed ? describedLast.get(line.lower(noun)) : null;
    if (text != null) {
      described.computeIfPresent(text, (key, known) -> unnamed(known, number) ? entity : known);
    }
  }

  private static boolean unnamed(Entity known, int number) {
    return !known.named() && known.person() && number - known.introducedIn() <= NEAR;
  }

  /** "his wife": whoever the article names that may be her. */
  private Optional<Entity> spouse(NounPhrase phrase, Line line, int number) {
    return Optional.ofNullable(FunctionWords.POSSESSIVES.get(line.lower(phrase.first())))
        .filter(pronoun -> kinship.spouse(phrase))
        .flatMap(pronoun -> pronouns.of(pronoun, number, phrase.first(), Said.NOTHING))
        .flatMap(owner -> kinship.spouse(phrase, owner));
  }

  /** "Asked whether she would run, Rowe laughed": the pronoun means who comes behind the comma. */
  private Optional<Entity> aheadOf(
      NounPhrase pronoun, int main, Line line, int number, List<NounPhrase> found) {
    return found.stream()
        .filter(phrase -> phrase.first() == main)
        .findFirst()
        .flatMap(phrase -> entity(phrase, line, number, List.of(), Said.NOTHING))
        .filter(entity -> Pronouns.fits(entity, pronoun.head()))
        .or(() -> entity(pronoun, line, number, List.of(), Said.NOTHING));
  }

  /**
   * Whom a phrase means.
   *
   * @param phrase the phrase
   * @param line in which it stands
   * @param number of the line
   * @param last who spoke last
   * @param said what the phrase's bearer says
   * @return several for "Rowe and Faizi"; empty where it is not clear
   */
  List<Entity> speakers(NounPhrase phrase, Line line, int number, List<Entity> last, Said said) {
    if (phrase.is(NounPhrase.Kind.JOINT)) {
      return phrase.members().stream()
          .flatMap(member -> entity(member, line, number, List.of(), Said.NOTHING).stream())
          .toList();
    }
    if (phrase.name().size() == 1 && cast.family(phrase.name().getFirst())) {
      String family = phrase.name().getFirst();
      return cast.withLastName(family.substring(0, family.length() - 1));
    }
    if (phrase.is(NounPhrase.Kind.PRONOUN)
        && phrase.head().equals("they")
        && (last.size() > 1 || last.size() == 1 && last.getFirst().sort() == Sort.GROUP)) {
      return last;
    }
    int counted = phrase.is(NounPhrase.Kind.NOMINAL) ? counted(phrase, line) : 0;
    if (counted > 1) {
      List<Entity> spoken = last.size() == counted ? last : places.speakers(number);
      if (spoken.size() == counted) {
        return spoken;
      }
    }
    return entity(phrase, line, number, last, said).stream().toList();
  }

  /** Of how many the phrase speaks who were named before: "both", "the two leaders". */
  private int counted(NounPhrase phrase, Line line) {
    boolean definite = line.lower(phrase.first()).equals("the");
    String word = line.lower(definite ? phrase.first() + 1 : phrase.first());
    return definite || word.equals("both") ? words.count(word) : 0;
  }

  /** Whether somebody has said nothing up to a line though another has since they were named. */
  boolean silent(Entity entity, int line) {
    return places.silent(entity, line);
  }

  /** Keeps in mind who said something in a line. */
  void spoke(int line, List<Entity> speakers) {
    speakers.forEach(speaker -> places.spoke(line, speaker));
  }

  private Optional<Entity> entity(
      NounPhrase phrase, Line line, int number, List<Entity> last, Said said) {
    return switch (phrase.kind()) {
      case NAME -> Optional.of(named(phrase, number, last));
      case PRONOUN -> pronouns.of(phrase.head(), number, phrase.first(), said);
      case NOMINAL ->
          nominals
              .member(phrase, number)
              .map(this::described)
              .or(() -> spouse(phrase, line, number))
              .or(() -> nominals.of(phrase, line, number))
              .or(() -> Optional.of(described(phrase, line)));
      case JOINT -> Optional.empty();
    };
  }

  /** "one of two officials" */
  private Entity described(String member) {
    return described.computeIfAbsent(
        member,
        text -> {
          Entity one = Entity.described(text, Sort.PERSON);
          // "another of three officials ... the official"
          String noun = text.substring(text.lastIndexOf(' ') + 1);
          one.titled(Set.of(noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun));
          return one;
        });
  }

  private Entity described(NounPhrase phrase, Line line) {
    describedLast.put(phrase.head(), phrase.text());
    return described.computeIfAbsent(
        phrase.text(),
        text -> {
          Entity fresh = Entity.described(text, nominals.sort(phrase.head()));
          offices.of(line, phrase).ifPresent(office -> fresh.holds(Set.of(office)));
          fresh.titled(phrase.titles());
          fresh.titled(Set.of(phrase.head()));
          return fresh;
        });
  }

  private Entity named(NounPhrase phrase, int number, List<Entity> last) {
    List<Entity> same = cast.of(phrase);
    return same.size() == 1 ? same.getFirst() : namesakes.of(same, phrase, number, last);
  }
}
