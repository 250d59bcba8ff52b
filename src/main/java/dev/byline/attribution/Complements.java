package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.ReportingVerbs.Frame;
import dev.byline.attribution.ReportingVerbs.Verb;
import dev.byline.attribution.Token.Type;
import java.util.Optional;
import java.util.Set;

/** Finds what stands after a reporting verb as said. */
final class Complements {

  /** How many words may stand between a verb and what is said: hearer, time and place. */
  private static final int FARTHEST = 16;

  private static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "how", "what", "why", "who", "where", "when", "which");

  private static final Set<String> OBJECT_PRONOUNS =
      Set.of("him", "her", "them", "it", "me", "us", "you");

  private final FunctionWords words;
  private final Clauses clauses;
  private final NounPhrases phrases;

  Complements(FunctionWords words, Clauses clauses, NounPhrases phrases) {
    this.words = words;
    this.clauses = clauses;
    this.phrases = phrases;
  }

  /**
   * A range of tokens.
   *
   * @param plain whether it is a clause that nothing but its place marks as said
   */
  record Range(int first, int last, boolean plain) {}

  /** What follows the verb as its content. */
  Optional<Range> after(Line line, int at, Verb verb) {
    return quotation(line, at)
        .or(() -> thatClause(line, at, verb))
        .or(() -> framed(line, at, verb))
        .or(() -> clause(line, at, verb));
  }

  /** "said on Monday: “...”", "said it was “...”": only where the quotation comes next. */
  private Optional<Range> quotation(Line line, int at) {
    int i = at + 1;
    while (i < line.size() && i - at <= FARTHEST && !line.quotation(i)) {
      boolean mark = line.is(i, Type.COMMA) || line.is(i, Type.COLON);
      if (mark && line.quotation(i + 1)) {
        return Optional.of(new Range(i + 1, quotedEnd(line, i + 1), false));
      }
      if (line.get(i).breaks() && !line.is(i, Type.COMMA)
          || words.finite(line, i)
          || line.lower(i).equals("that")
          || FunctionWords.PERSONAL.contains(line.lower(i))
          || line.is(i, Type.COMMA)
              && !phrases.appositions().at(line, i + 1)
              && !adverbial(line, i + 1)) {
        return Optional.empty();
      }
      i++;
    }
    if (line.quotation(i) && Quotation.complete(line.get(i).text()) && i == at + 1) {
      return Optional.of(new Range(i, i, false));
    }
    boolean next =
        i == at + 1
            || i - at <= 4
                && !QUESTION_WORDS.contains(line.lower(at + 1))
                && (adverbial(line, at + 1) && i - at <= 3);
    return i < line.size() && line.quotation(i) && next
        ? Optional.of(new Range(i, clauseEnd(line, i), false))
        : Optional.empty();
  }

  private boolean adverbial(Line line, int i) {
    return words.is(Kind.TIME, line.lower(i))
        || words.is(Kind.PREPOSITION, line.lower(i))
        || words.is(Kind.ADVERB, line.lower(i));
  }

  /** A quotation that is a sentence of its own ends what is said. */
  private int quotedEnd(Line line, int quotation) {
    int next = quotation + 1;
    boolean goesOn = next < line.size() && line.word(next) && !Quotation.complete(line.get(quotation).text());
    return goesOn ? clauseEnd(line, quotation) : quotation;
  }

  private Optional<Range> thatClause(Line line, int at, Verb verb) {
    if (!verb.takes(Frame.THAT)) {
      return Optional.empty();
    }
    int i = at + 1;
    while (i < line.size() && i - at <= FARTHEST) {
      String word = line.lower(i);
      if (word.equals("that")) {
        boolean clause =
            i + 1 < line.size()
                    && !words.finite(line, i + 1)
                    && !line.is(i + 1, Type.COMMA)
                    && !line.is(i + 1, Type.END)
                || line.is(i + 1, Type.COMMA);
        return clause && (i == at + 1 || leadsTo(line, at + 1, i, verb))
            ? Optional.of(new Range(i + 1, clauseEnd(line, i + 1), false))
            : Optional.empty();
      }
      boolean inserted =
          Set.of("as", "when", "after", "before", "while").contains(line.lower(at + 1));
      if (line.get(i).breaks() && !line.is(i, Type.COMMA) || words.finite(line, i) && !inserted) {
        return Optional.empty();
      }
      i++;
    }
    return Optional.empty();
  }

  /** Whether only a hearer, a time or a place stands between the verb and its clause. */
  private boolean leadsTo(Line line, int from, int that, Verb verb) {
    return verb.takes(Frame.HEARER)
        || adverbial(line, from)
        || Set.of("as", "when", "last", "this", "early", "late", "publicly")
            .contains(line.lower(from))
        || line.lower(from).endsWith("ly")
        || line.is(from, Type.COMMA)
        || line.lower(from).equals("to");
  }

  private Optional<Range> framed(Line line, int at, Verb verb) {
    int next = at + 1;
    String word = line.lower(next);
    if (next >= line.size()) {
      return Optional.empty();
    }
    if (verb.takes(Frame.WHETHER) && QUESTION_WORDS.contains(word)) {
      return range(line, next);
    }
    if (verb.takes(Frame.TO) && word.equals("to") && verbLike(line, next + 1)
        || verb.takes(Frame.DOING) && word.endsWith("ing") && word.length() > 4
        || verb.takes(Frame.DOING) && word.equals("having")) {
      return range(line, next);
    }
    if (verb.takes(Frame.FOR) && word.equals("for") || verb.takes(Frame.OF) && word.equals("of")) {
      return range(line, next + 1);
    }
    if (verb.takes(Frame.ON_TO) && word.equals("on")) {
      return find(line, next, Set.of("to")).isPresent() ? range(line, next + 1) : Optional.empty();
    }
    if (verb.takes(Frame.AS)) {
      Optional<Integer> as = find(line, next, Set.of("as"));
      if (as.isPresent()) {
        return range(line, next);
      }
    }
    if (verb.takes(Frame.OF)) {
      Optional<Integer> of = findAfterObject(line, next, Set.of("of"));
      if (of.isPresent()) {
        return range(line, of.get() + 1);
      }
    }
    if (verb.takes(Frame.HEARER_FOR)) {
      Optional<Integer> reason = findAfterObject(line, next, Set.of("for", "over"));
      if (reason.isPresent()) {
        return range(line, reason.get() + 1);
      }
    }
    if (verb.takes(Frame.HEARER_TO) && !word.equals("not") && !word.equals("to")) {
      Optional<Integer> to = findAfterObject(line, next, Set.of("to"));
      if (to.isPresent() && verbLike(line, to.get() + 1)) {
        return range(line, line.lower(to.get() - 1).equals("not") ? to.get() - 1 : to.get());
      }
    }
    if (verb.takes(Frame.HEARER)) {
      Optional<Range> heard = heard(line, next, verb);
      if (heard.isPresent()) {
        return heard;
      }
    }
    if (verb.takes(Frame.PREDICATE)) {
      return predicate(line, next);
    }
    if (verb.takes(Frame.OBJECT)
        && (words.is(Kind.DETERMINER, word)
            || OBJECT_PRONOUNS.contains(word)
            || phrases.nameWord(line, next))) {
      return range(line, next);
    }
    return Optional.empty();
  }

  private boolean verbLike(Line line, int i) {
    return line.quotation(i)
        || line.word(i)
            && !line.get(i).capitalised()
            && !words.is(Kind.DETERMINER, line.lower(i));
  }

  private Optional<Range> range(Line line, int first) {
    int last = clauseEnd(line, first);
    return last >= first ? Optional.of(new Range(first, last, false)) : Optional.empty();
  }

  /** One of the words, within the clause and before another verb. */
  private Optional<Integer> find(Line line, int from, Set<String> wanted) {
    for (int i = from; i < line.size() && i - from <= 12; i++) {
      if (wanted.contains(line.lower(i))) {
        return Optional.of(i);
      }
      if (line.get(i).breaks() && !line.quotation(i) || words.finite(line, i) && i > from) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> findAfterObject(Line line, int from, Set<String> wanted) {
    return line.word(from) && !words.is(Kind.PREPOSITION, line.lower(from))
            || line.is(from, Type.NUMBER)
        ? find(line, from + 1, wanted)
        : Optional.empty();
  }

  /** "told reporters he would go", "told them how it was". */
  private Optional<Range> heard(Line line, int next, Verb verb) {
    if (!line.word(next) || words.is(Kind.PREPOSITION, line.lower(next))) {
      return Optional.empty();
    }
    int limit = Math.min(line.size(), next + FARTHEST);
    int first = OBJECT_PRONOUNS.contains(line.lower(next)) ? next + 1 : next;
    for (int i = next + 1; i < limit; i++) {
      String word = line.lower(i);
      if (line.get(i).breaks()) {
        return Optional.empty();
      }
      if (verb.takes(Frame.WHETHER) && QUESTION_WORDS.contains(word) && i > next) {
        return range(line, i);
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
        int last = clauseEnd(line, i);
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

  /** "called him a liar", "called the plan “reckless”". */
  private Optional<Range> predicate(Line line, int next) {
    if (words.is(Kind.PREPOSITION, line.lower(next)) || !line.word(next)) {
      return Optional.empty();
    }
    for (int i = next + 1; i < line.size() && i - next <= 8; i++) {
      if (line.quotation(i)
          || Set.of("a", "an", "one", "the", "too", "very", "not").contains(line.lower(i))
              && !words.is(Kind.PREPOSITION, line.lower(i - 1))
          || i == next + 1
              && OBJECT_PRONOUNS.contains(line.lower(next))
              && line.word(i)
              && !words.joins(line.lower(i))
              && !words.is(Kind.TIME, line.lower(i))
              && !words.is(Kind.ADVERB, line.lower(i))) {
        return range(line, next);
      }
      if (line.get(i).breaks() || words.finite(line, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "said the bridge was closed", perhaps with a time or a place before the clause. */
  private Optional<Range> clause(Line line, int at, Verb verb) {
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
            || words.is(Kind.SUBORDINATOR, word) && !QUESTION_WORDS.contains(word))) {
      return Optional.empty();
    }
    int last = clauseEnd(line, first);
    boolean says =
        verb.base().equals("say")
            && (last - first >= 4 || last > first && line.quotation(last));
    return gap && last > first
            || last - first >= 2 && (says || word.indexOf('’') > 0 || word.indexOf('\'') > 0 || words.holdsFinite(line, first + 1, last))
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
        || words.is(Kind.ADVERB, word) && !word.equals("there") && !words.finite(line, i + 1)
        || Set.of("last", "this", "early", "late").contains(word)
            && words.is(Kind.TIME, line.lower(i + 1))
        || Set.of(
                "in", "on", "at", "during", "after", "before", "to", "from", "via", "through",
                "outside", "aboard", "over")
            .contains(word);
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

  /** The last token of the clause that begins here. */
  int clauseEnd(Line line, int first) {
    return clauses.end(line, first);
  }
}
