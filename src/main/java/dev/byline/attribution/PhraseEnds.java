package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;

/** Finds how far a phrase goes that begins somewhere: "the head of the harbour board on Monday". */
final class PhraseEnds {

  private static final int LONGEST = 20;

  /** How many words the second of two roles may have. */
  private static final int LONGEST_ROLE = 4;

  private final FunctionWords words;
  private final SpeakingNouns nouns;
  private final NameWords names;

  PhraseEnds(FunctionWords words, SpeakingNouns nouns, NameWords names) {
    this.words = words;
    this.nouns = nouns;
    this.names = names;
  }

  /** The phrase's last token; before {@code first} where none begins there. */
  int last(Line line, int first) {
    int last = first - 1;
    while (last + 1 < line.size() && last - first < LONGEST && goesOn(line, first, last + 1)) {
      last++;
    }
    while (last > first
        && (words.is(Kind.PREPOSITION, line.lower(last))
            || words.is(Kind.DETERMINER, line.lower(last)) && !line.lower(last).equals("other")
            || words.is(Kind.CONJUNCTION, line.lower(last)))) {
      last--;
    }
    return last;
  }

  private boolean goesOn(Line line, int first, int i) {
    if (line.is(i, Type.NUMBER)) {
      return i == first || names.at(line, i + 1);
    }
    String word = line.lower(i);
    if (names.at(line, i)) {
      return true;
    }
    if (!line.word(i) || words.is(Kind.TIME, word)) {
      return false;
    }
    if (i == first) {
      return !words.joins(word) && !words.is(Kind.ADVERB, word) || words.is(Kind.DETERMINER, word);
    }
    if (words.is(Kind.SUBORDINATOR, word)) {
      return false;
    }
    boolean named = names.at(line, i - 1);
    if (words.is(Kind.PREPOSITION, word)) {
      return goesOnAfter(line, first, i, named);
    }
    if (words.is(Kind.CONJUNCTION, word)) {
      return word.equals("and")
          && (named && names.at(line, i + 1)
              || nouns.person(line.lower(i - 1)) && role(line, i + 1));
    }
    if (named && names.particle(line, i)) {
      return names.at(line, i + 1);
    }
    // After a name nothing in lower case belongs to it.
    boolean noun = !named || line.get(i - 1).possessive() || nouns.speaks(word) || names.role(word);
    return noun && !words.is(Kind.ADVERB, word) && !words.is(Kind.AUXILIARY, word);
  }

  /** Whether a preposition's phrase tells who is meant rather than when or where. */
  private boolean goesOnAfter(Line line, int first, int i, boolean named) {
    String next = line.lower(i + 1);
    boolean of = line.lower(i).equals("of");
    if (of && next.endsWith("ing")) {
      return false;
    }
    if (words.is(Kind.ORIGIN, line.lower(i)) && named && names.at(line, i + 1)) {
      return true;
    }
    boolean time = words.is(Kind.TIME, next) || !of && words.is(Kind.TIME, line.lower(i + 2));
    boolean speaks = !named && speaksWithin(line, first, i - 1);
    if (of && (speaks || words.is(Kind.DETERMINER, line.lower(i - 1)))) {
      return true;
    }
    String before = line.lower(i - 1);
    boolean described =
        before.endsWith("ed") || before.equals("familiar") || before.equals("close");
    return speaks && !time && (described || words.is(Kind.BELONGING, line.lower(i)));
  }

  /** "co-author and former student, Dae-jung Park": a second noun for the one who is named then. */
  private boolean role(Line line, int first) {
    for (int i = first;
        i - first < LONGEST_ROLE && line.word(i) && !words.joins(line.lower(i));
        i++) {
      if (nouns.person(line.lower(i)) && line.is(i + 1, Type.COMMA)) {
        return names.at(line, i + 2);
      }
    }
    return false;
  }

  private boolean speaksWithin(Line line, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (nouns.speaks(line.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
