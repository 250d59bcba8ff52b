package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;
import java.util.HashSet;
import java.util.Set;

/** Joins a phrase with what stands beside it to say who is meant: "Anna Rowe, the mayor". */
final class Appositions {

  /** How many tokens an apposition may have. */
  private static final int LONGEST = 60;

  /** How many words in lower case may tell an office before a name. */
  private static final int MOST_TITLES = 4;

  private final FunctionWords words;
  private final SpeakingNouns nouns;
  private final NameWords names;

  Appositions(FunctionWords words, SpeakingNouns nouns, NameWords names) {
    this.words = words;
    this.nouns = nouns;
    this.names = names;
  }

  /** The phrase with the apposition or brackets after it. */
  NounPhrase with(Line line, NounPhrase phrase) {
    int mark = phrase.last() + 1;
    if (line.is(mark, Type.OPENING)) {
      int close = closing(line, mark);
      return close < 0 ? phrase : phrase.upTo(close);
    }
    if (!line.is(mark, Type.COMMA) || !at(line, mark + 1)) {
      return phrase;
    }
    int end = mark + 1;
    while (end < line.size() && end - mark < LONGEST && !ends(line, end)) {
      end++;
    }
    return clause(line, mark + 1, end) ? phrase : phrase.upTo(end - 1);
  }

  /** Whether a clause of its own begins after the comma: "According to police, the van was". */
  private boolean clause(Line line, int first, int end) {
    boolean relative = false;
    for (int i = first; i < end; i++) {
      relative |= words.is(Kind.SUBORDINATOR, line.lower(i));
      if (!relative && i > first && words.is(Kind.AUXILIARY, line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Line line, int i) {
    Type type = line.get(i).type();
    return line.get(i).breaks() && type != Type.OPENING && type != Type.CLOSING;
  }

  private static int closing(Line line, int from) {
    for (int i = from; i < line.size() && i - from < LONGEST; i++) {
      if (line.is(i, Type.CLOSING)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what begins here says who somebody is. */
  boolean at(Line line, int i) {
    String word = line.lower(i);
    return line.is(i, Type.NUMBER)
        || words.is(Kind.APPOSITIVE, word)
        || names.title(word)
        || party(word)
        || line.word(i) && line.get(i).possessive() && line.get(i).capitalised();
  }

  /** "R-Texas" */
  private static boolean party(String word) {
    return word.length() > 2 && word.charAt(1) == '-' && "dri".indexOf(word.charAt(0)) >= 0;
  }

  /** "former Gov. Bob Rowe": where the name begins behind the words that only tell an office. */
  int pastTitles(Line line, int from) {
    int i = from;
    while (i - from < MOST_TITLES
        && line.word(i)
        && !line.get(i).capitalised()
        && (words.is(Kind.APPOSITIVE, line.lower(i)) && !words.is(Kind.DETERMINER, line.lower(i))
            || names.title(line.lower(i)))) {
      i++;
    }
    return Math.max(i, pastOffice(line, from));
  }

  /** "retired Danish police officer Jane Rowe": whatever stands before the noun that is a title. */
  private int pastOffice(Line line, int from) {
    int name = from;
    for (int i = from;
        i - from < MOST_TITLES
            && line.word(i)
            && !words.joins(line.lower(i))
            && (i == from || !words.finite(line, i));
        i++) {
      if (names.title(line.lower(i)) && names.at(line, i + 1)) {
        name = i + 1;
      }
    }
    return name;
  }

  /** "the club's chairman, Derek Longbottom": the name that says who is meant. */
  NounPhrase nameOf(Line line, NounPhrase phrase) {
    if (!phrase.is(NounPhrase.Kind.NOMINAL) || !line.is(phrase.last() + 1, Type.COMMA)) {
      return phrase;
    }
    int first = pastTitles(line, phrase.last() + 2);
    int last = first - 1;
    while (last - first < LONGEST
        && (names.at(line, last + 1)
            || names.initial(line, last + 1)
            || last >= first && names.particle(line, last + 1))) {
      last++;
    }
    int end = pastOrigin(line, last);
    boolean fills =
        last >= first
            && names.at(line, last)
            && (end + 1 >= line.size() || line.get(end + 1).breaks());
    if (!fills || nouns.document(phrase.head())) {
      return phrase;
    }
    NounPhrase name =
        names.phrase(line, phrase.last() + 2, last, names.runStart(line, first, last), last);
    return named(name.upTo(end), phrase);
  }

  /** "Mike Pell of Indiana": the place after a name is no part of it. */
  private int pastOrigin(Line line, int last) {
    if (!words.is(Kind.ORIGIN, line.lower(last + 1))) {
      return last;
    }
    int end = last + 1;
    while (end - last < LONGEST && names.at(line, end + 1)) {
      end++;
    }
    return end;
  }

  /** A name with the office that stands before it as its title. */
  static NounPhrase named(NounPhrase name, NounPhrase office) {
    Set<String> titles = new HashSet<>(name.titles());
    titles.addAll(office.titles());
    titles.add(office.head());
    return new NounPhrase(
        name.kind(),
        Math.min(office.first(), name.first()),
        Math.max(office.last(), name.last()),
        name.head(),
        name.name(),
        name.suffix(),
        titles,
        name.text(),
        name.members());
  }
}
