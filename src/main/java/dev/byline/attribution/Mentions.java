package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds all phrases of a sentence that speak of somebody, whether they say anything or not. */
final class Mentions {

  /** How many phrases of one sentence are kept in mind. */
  private static final int MOST = 200;

  private final NounPhrases phrases;
  private final FunctionWords words;
  private final SpeakingNouns nouns;
  private final FirstNames firstNames;

  Mentions(NounPhrases phrases, FunctionWords words, SpeakingNouns nouns, FirstNames firstNames) {
    this.phrases = phrases;
    this.words = words;
    this.nouns = nouns;
    this.firstNames = firstNames;
  }

  /** The names, nominals and pronouns of a line in order, without those in quotations. */
  List<NounPhrase> of(Line line) {
    List<NounPhrase> found = new ArrayList<>();
    for (int i = 0; i < line.size() && found.size() < MOST; i++) {
      if (!line.word(i)) {
        continue;
      }
      at(line, i).filter(phrase -> !apposed(line, phrase, found)).ifPresent(found::add);
    }
    return found;
  }

  /** "Her neighbor, Walt Dierks, a retired lineman": nouns beside a name are no one else. */
  private boolean apposed(Line line, NounPhrase phrase, List<NounPhrase> found) {
    if (!phrase.is(NounPhrase.Kind.NOMINAL)) {
      return false;
    }
    boolean after =
        line.is(phrase.first() - 1, Type.COMMA)
            && !found.isEmpty()
            && found.getLast().is(NounPhrase.Kind.NAME)
            && found.getLast().last() == phrase.first() - 2;
    return after || phrases.appositions().nameOf(line, phrase) != phrase;
  }

  /** The phrase whose name, noun or pronoun ends here. */
  private Optional<NounPhrase> at(Line line, int i) {
    String word = line.lower(i);
    if (word.equals("he") || word.equals("she")) {
      return Optional.of(NounPhrase.pronoun(i, word, word));
    }
    if (phrases.nameWord(line, i)) {
      boolean ends =
          line.get(i).possessive()
              || !phrases.nameWord(line, i + 1) && !phrases.names().goesOn(line, i + 1);
      // "Anna Rowe, a Democrat,"
      boolean kind =
          phrases.role(word)
              && words.is(Kind.ARTICLE, line.lower(i - 1))
              && !word.isEmpty()
              && !line.lower(i - 1).equals("the");
      return ends && !kind ? Optional.of(phrases.names().endingAt(line, i)) : Optional.empty();
    }
    boolean noun = !line.get(i).capitalised() || i == 0;
    return noun && nouns.speaks(word) && !modifies(line, i)
        ? phrases
            .endingAt(line, i)
            .filter(phrase -> phrase.is(NounPhrase.Kind.NOMINAL) && !office(line, phrase))
        : Optional.empty();
  }

  /** "ran for president", "served as mayor": an office, not whoever holds it. */
  private boolean office(Line line, NounPhrase phrase) {
    return phrase.first() == phrase.last()
            && phrase.first() > 0
            && nouns.person(phrase.head())
            && words.is(Kind.PREPOSITION, line.lower(phrase.first() - 1))
        || line.lower(phrase.first() - 1).equals("as") && phrase.first() == phrase.last();
  }

  /** "the company spokeswoman": a noun before the noun that tells who is meant. */
  private boolean modifies(Line line, int i) {
    return line.get(i).possessive()
        || phrases.nameWord(line, i + 1)
        || nouns.speaks(line.lower(i + 1))
        || line.lower(i + 1).endsWith("year-old");
  }

  /** People's names in full that a quotation gives. */
  List<NounPhrase> quoted(Line line) {
    List<NounPhrase> found = new ArrayList<>();
    for (Token token : line.tokens()) {
      if (token.quotation()) {
        Line inner = Line.of(token.text(), 1, token.text().length(), List.of());
        for (int i = 0; i < inner.size() && found.size() < MOST; i++) {
          if (phrases.nameWord(inner, i) && !phrases.nameWord(inner, i + 1)) {
            Optional.of(phrases.names().endingAt(inner, i))
                .filter(name -> name.name().size() > 1)
                .filter(name -> firstNames.has(name.name().getFirst()))
                .ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  /**
   * Where the name of the subject begins that follows a clause in front of it: "Asked whether she
   * would run, Rowe laughed". 0 where there is none.
   */
  int afterFrontedClause(Line line, List<NounPhrase> found) {
    String first = line.lower(0);
    boolean fronted =
        words.is(Kind.SUBORDINATOR, first)
            || words.is(Kind.PREPOSITION, first)
            || first.endsWith("ed")
            || first.endsWith("ing");
    if (!fronted) {
      return 0;
    }
    for (NounPhrase phrase : found) {
      if (phrase.is(NounPhrase.Kind.NAME)
          && line.is(phrase.first() - 1, Type.COMMA)
          && subject(line, phrase)) {
        return phrase.first();
      }
    }
    return 0;
  }

  int gender(NounPhrase phrase) {
    return firstNames.gender(List.of(), phrase.titles());
  }

  /** What the phrase is in its sentence. */
  Place.Rank rank(Line line, NounPhrase phrase, boolean subjectSeen) {
    if (line.get(phrase.last()).possessive() && !subjectSeen && phrase.first() == 0) {
      // "Rowe's plan failed. She said": whoever it belongs to is ahead of others who are named.
      return Place.Rank.OBJECT;
    }
    if (line.get(phrase.last()).possessive()
        || phrase.first() > 0 && words.is(Kind.PREPOSITION, line.lower(phrase.first() - 1))) {
      return Place.Rank.OBLIQUE;
    }
    boolean joined = line.lower(phrase.first() - 1).equals("and");
    boolean first = joined || !subjectSeen;
    return first && subject(line, phrase) ? Place.Rank.SUBJECT : Place.Rank.OBJECT;
  }

  private boolean subject(Line line, NounPhrase phrase) {
    if (phrase.is(NounPhrase.Kind.PRONOUN)) {
      return true;
    }
    if (nouns.speaks(line.lower(phrase.last() + 1))) {
      // "Western diplomats said": the name only tells which.
      return false;
    }
    for (int i = phrase.last() + 1; i < line.size() && i <= phrase.last() + 3; i++) {
      if (words.finite(line, i)) {
        return true;
      }
    }
    return line.is(phrase.last() + 1, Type.COMMA) && phrase.first() <= 2
        || line.lower(phrase.last() + 1).equals("and") && phrase.first() == 0;
  }

  /** Whether the name does something and stands without an article, as people's names do. */
  boolean acts(Line line, NounPhrase name) {
    return rank(line, name, false) == Place.Rank.SUBJECT
        && !line.lower(name.first()).equals("the")
        && !line.lower(name.first() - 1).equals("the");
  }
}
