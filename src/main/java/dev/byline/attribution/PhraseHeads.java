package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;

/** Finds the word that tells what a phrase is: "officials" in "officials briefed on the talks". */
final class PhraseHeads {

  private final FunctionWords words;
  private final SpeakingNouns nouns;
  private final NameWords names;

  PhraseHeads(FunctionWords words, SpeakingNouns nouns, NameWords names) {
    this.words = words;
    this.nouns = nouns;
    this.names = names;
  }

  /** The last word of the part that tells what the phrase is, before "for", "of", "who". */
  int end(Line line, int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      String word = line.lower(i);
      boolean ends =
          !line.word(i) && !line.is(i, Type.NUMBER) && !line.quotation(i)
              || words.is(Kind.PREPOSITION, word)
              || words.is(Kind.SUBORDINATOR, word)
              || words.is(Kind.CONJUNCTION, word)
                  && !names.at(line, i + 1)
                  && !nouns.person(line.lower(last))
              || i > first + 1 && participle(line, i);
      boolean officeOf =
          word.equals("of")
              && names.at(line, i - 1)
              && names.at(line, i + 1)
              && names.role(line.lower(i - 1));
      if (ends && !officeOf && !names.small(line, first, i)) {
        return i - 1;
      }
    }
    return last;
  }

  /** "people briefed on the talks": a participle after a noun begins what only describes it. */
  boolean participle(Line line, int i) {
    String word = line.lower(i);
    return word.endsWith("ed")
        && !line.get(i).capitalised()
        && nouns.speaks(line.lower(i - 1))
        && !nouns.speaks(line.lower(i + 1));
  }

  /** "Secretary of State Marco Rubio": the person's name stands after what the office is of. */
  boolean officeOf(Line line, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (line.lower(i).equals("of") && names.role(line.lower(i - 1))) {
        return names.count(line, i + 1, end) >= 2;
      }
    }
    return false;
  }
}
