package dev.byline.attribution;

import dev.byline.attribution.Complements.Range;
import dev.byline.attribution.FunctionWords.Kind;
import java.util.Optional;

/** Finds what somebody or something is called: "called the plan “reckless”". */
final class Predicates {

  private final FunctionWords words;
  private final Clauses clauses;

  Predicates(FunctionWords words, Clauses clauses) {
    this.words = words;
    this.clauses = clauses;
  }

  /** "false", "unacceptable": an adjective by which somebody judges. */
  private boolean judges(Line line, int i) {
    String word = line.lower(i);
    return words.is(Kind.JUDGING, word)
        || word.endsWith("able")
        || word.endsWith("ible")
        || word.endsWith("ous")
        || word.endsWith("ful")
        || word.endsWith("less");
  }

  /** "called him a liar", "called the plan “reckless”". */
  Optional<Range> of(Line line, int next) {
    if (words.is(Kind.PREPOSITION, line.lower(next)) || !line.word(next)) {
      return Optional.empty();
    }
    for (int i = next + 1; i < line.size() && i - next <= 8; i++) {
      if (line.quotation(i)
          || i > next && judges(line, i) && !line.word(i + 1)
          || words.is(Kind.PREDICATIVE, line.lower(i))
              && !words.is(Kind.PREPOSITION, line.lower(i - 1))
          || i == next + 1
              && words.is(Kind.OBJECT, line.lower(next))
              && line.word(i)
              && !words.joins(line.lower(i))
              && !words.is(Kind.TIME, line.lower(i))
              && !words.is(Kind.ADVERB, line.lower(i))) {
        return clauses.range(line, next);
      }
      if (line.get(i).breaks() || words.finite(line, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
