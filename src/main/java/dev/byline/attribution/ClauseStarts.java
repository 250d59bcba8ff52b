package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;

/** Finds where the clause of a word begins. */
final class ClauseStarts {

  /** How many tokens are looked at before a word. */
  private static final int FARTHEST = 60;

  private final FunctionWords words;

  ClauseStarts(FunctionWords words) {
    this.words = words;
  }

  /** The first word after what parts the clause of this word from what comes before. */
  int of(Line line, int i) {
    int start = i;
    while (start > 0 && i - start < FARTHEST) {
      Token before = line.get(start - 1);
      if (before.breaks() && before.type() != Type.OPENING) {
        break;
      }
      String word = line.lower(start - 1);
      if (words.is(Kind.SUBORDINATOR, word) || word.equals("but")) {
        break;
      }
      if (word.equals("and") && !joinsPhrases(line, start - 1)) {
        break;
      }
      start--;
    }
    return start;
  }

  /** "Smith and Jones": the word joins two phrases rather than two clauses. */
  private boolean joinsPhrases(Line line, int conjunction) {
    int left = conjunction - 1;
    int start = left;
    while (start > 0 && left - start < FARTHEST && !line.get(start - 1).breaks()) {
      start--;
    }
    return left >= 0 && line.word(left) && !words.holdsFinite(line, start, left);
  }
}
