package dev.byline.attribution;

import dev.byline.attribution.Complements.Range;
import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.ReportingVerbs.Frame;
import dev.byline.attribution.ReportingVerbs.Verb;
import dev.byline.attribution.Token.Type;
import java.util.Optional;

/** Finds clauses that nothing but their place marks as said: "said the bridge was closed". */
final class PlainClauses {

  /** How many words of time and place may stand before the clause. */
  private static final int FARTHEST = 16;

  /** How many words without a known verb after "said" may be a clause. */
  private static final int LONG = 4;

  private final FunctionWords words;
  private final Clauses clauses;
  private final NounPhrases phrases;

  PlainClauses(FunctionWords words, Clauses clauses, NounPhrases phrases) {
    this.words = words;
    this.clauses = clauses;
    this.phrases = phrases;
  }

  /** "said the bridge was closed", perhaps with a time or a place before the clause. */
  Optional<Range> after(Line line, int at, Verb verb) {
    if (!verb.takes(Frame.CLAUSE)) {
      return Optional.empty();
    }
    int first = at + 1;
    while (first < line.size() && first - at <= FARTHEST && skippable(line, first)) {
      first = pastAdverbial(line, first);
    }
    if (first >= line.size() || line.get(first).breaks() && !line.quotation(first)) {
      return Optional.empty();
    }
    String word = line.lower(first);
    boolean gap = first == at + 1 && words.finite(line, first) && relativeBefore(line, at);
    boolean subject = word.equals("that") && words.finite(line, first + 1);
    if (!gap
        && !subject
        && (words.is(Kind.PREPOSITION, word)
            || words.is(Kind.CONJUNCTION, word)
            || words.is(Kind.AUXILIARY, word) && !word.contains("’") && !word.contains("'")
            || words.is(Kind.SUBORDINATOR, word) && !words.is(Kind.QUESTION, word))) {
      return Optional.empty();
    }
    int last = clauses.end(line, first);
    if (words.is(Kind.ANSWER, word) && last == first && verb.base().equals("say")) {
      return Optional.of(new Range(first, last, true));
    }
    boolean brief =
        last == first + 1 && FunctionWords.PERSONAL.contains(word) && words.finite(line, last);
    if (brief) {
      return Optional.of(new Range(first, last, true));
    }
    boolean says =
        verb.base().equals("say") && last - first >= LONG || last > first && line.quotation(last);
    return gap && last > first
            || (last - first >= 2 || last > first && line.quotation(last))
                && (says || contracted(word) || words.holdsFinite(line, first + 1, last))
        ? Optional.of(new Range(first, last, true))
        : Optional.empty();
  }

  /** "a fall that analysts said was": what is said lacks the subject that stands before it. */
  private static boolean relativeBefore(Line line, int at) {
    for (int i = at - 1; i >= 0 && at - i <= 5 && line.word(i); i--) {
      if (FunctionWords.RELATIVE.contains(line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean skippable(Line line, int i) {
    String word = line.lower(i);
    return words.is(Kind.TIME, word)
        || line.is(i, Type.NUMBER) && words.is(Kind.TIME, line.lower(i - 1))
        || words.is(Kind.ADVERB, word)
            && !word.equals("there")
            && !line.lower(i + 1).equals("than")
            && !words.finite(line, i + 1)
        || words.is(Kind.RECENT, word) && words.is(Kind.TIME, line.lower(i + 1))
        || words.is(Kind.CIRCUMSTANCE, word);
  }

  /** After a time word, or a preposition with its short phrase. */
  private int pastAdverbial(Line line, int i) {
    if (!words.is(Kind.PREPOSITION, line.lower(i))) {
      return i + 1;
    }
    int j = i + 1;
    if (words.is(Kind.DETERMINER, line.lower(j))) {
      j++;
    }
    int start = j;
    while (j < line.size()
        && j - start < 6
        && line.word(j)
        && !words.is(Kind.DETERMINER, line.lower(j))
        && !FunctionWords.PERSONAL.contains(line.lower(j))
        && !words.joins(line.lower(j))
        && !words.finite(line, j)
        && !(j > start
            && phrases.nameWord(line, j) != phrases.nameWord(line, j - 1)
            && !words.is(Kind.TIME, line.lower(j)))) {
      j++;
    }
    return Math.max(j, i + 1);
  }

  /** "she'd", "it's" */
  private boolean contracted(String word) {
    return words.is(Kind.AUXILIARY, word) && (word.indexOf('’') > 0 || word.indexOf('\'') > 0);
  }
}
