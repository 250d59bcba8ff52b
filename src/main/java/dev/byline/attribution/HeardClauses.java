package dev.byline.attribution;

import dev.byline.attribution.Complements.Range;
import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.ReportingVerbs.Frame;
import dev.byline.attribution.ReportingVerbs.Verb;
import java.util.Optional;

/** Finds what is said to a hearer who is named first: "told reporters he would go". */
final class HeardClauses {

  /** How many words may name a hearer. */
  private static final int FARTHEST = 12;

  private final FunctionWords words;
  private final Clauses clauses;
  private final NounPhrases phrases;

  HeardClauses(FunctionWords words, Clauses clauses, NounPhrases phrases) {
    this.words = words;
    this.clauses = clauses;
    this.phrases = phrases;
  }

  /** "told reporters he would go", "told them how it was". */
  Optional<Range> of(Line line, int next, Verb verb) {
    if (!line.word(next) || words.is(Kind.PREPOSITION, line.lower(next))) {
      return Optional.empty();
    }
    int limit = Math.min(line.size(), next + FARTHEST);
    int first = words.is(Kind.OBJECT, line.lower(next)) ? next + 1 : next;
    for (int i = next + 1; i < limit; i++) {
      String word = line.lower(i);
      if (line.get(i).breaks()) {
        return Optional.empty();
      }
      if (verb.takes(Frame.WHETHER) && words.is(Kind.QUESTION, word) && i > next) {
        return clauses.range(line, i);
      }
      boolean starts =
          FunctionWords.PERSONAL.contains(word)
              || word.equals("there")
              || words.is(Kind.DETERMINER, word)
                  && !words.is(Kind.PREPOSITION, line.lower(i - 1))
                  && i > first
              || i == first && first > next
              || phrases.nameWord(line, i)
                  && !phrases.nameWord(line, i - 1)
                  && !words.is(Kind.PREPOSITION, line.lower(i - 1))
                  && !words.is(Kind.DETERMINER, line.lower(i - 1))
                  && !line.get(i - 1).possessive();
      if (starts) {
        int last = clauses.end(line, i);
        if (words.holdsFinite(line, i + 1, last)) {
          return Optional.of(new Range(i, last, true));
        }
      }
      if (words.finite(line, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
