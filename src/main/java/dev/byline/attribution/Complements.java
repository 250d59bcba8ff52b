package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.ReportingVerbs.Frame;
import dev.byline.attribution.ReportingVerbs.Verb;
import dev.byline.attribution.Token.Type;
import java.util.Optional;

/** Finds what stands after a reporting verb as said. */
final class Complements {

  /** How many words may stand between a verb and what is said: hearer, time and place. */
  private static final int FARTHEST = 16;

  private final FunctionWords words;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Frames frames;
  private final PlainClauses plainClauses;

  Complements(FunctionWords words, Clauses clauses, NounPhrases phrases) {
    this.words = words;
    this.clauses = clauses;
    this.phrases = phrases;
    this.frames = new Frames(words, clauses, phrases);
    this.plainClauses = new PlainClauses(words, clauses, phrases);
  }

  /**
   * A range of tokens.
   *
   * @param first its first token
   * @param last its last
   * @param plain whether it is a clause that nothing but its place marks as said
   */
  record Range(int first, int last, boolean plain) {}

  /** What follows the verb, whose last word stands at the place, as its content. */
  Optional<Range> after(Line line, int at, Verb verb) {
    return quotation(line, at, verb)
        .or(() -> thatClause(line, at, verb))
        .or(() -> frames.after(line, at, verb))
        .or(() -> plainClauses.after(line, at, verb));
  }

  /** What a document gives as figures. */
  Optional<Range> figures(Line line, int at, Verb verb) {
    return frames.figures(line, at, verb);
  }

  /** "said on Monday: “...”", "said it was “...”": only where the quotation comes next. */
  private Optional<Range> quotation(Line line, int at, Verb verb) {
    // "continued to “clear the roads”": what is done, not what is said.
    if (line.lower(at + 1).equals("to") && line.quotation(at + 2) && !verb.takes(Frame.TO)) {
      return Optional.empty();
    }
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
                && !words.is(Kind.QUESTION, line.lower(at + 1))
                && (adverbial(line, at + 1) && i - at <= 3);
    return i < line.size() && line.quotation(i) && next
        ? Optional.of(new Range(i, clauses.end(line, i), false))
        : Optional.empty();
  }

  /** A quotation that is a sentence of its own ends what is said. */
  private int quotedEnd(Line line, int quotation) {
    int next = quotation + 1;
    boolean goesOn =
        next < line.size() && line.word(next) && !Quotation.complete(line.get(quotation).text());
    return goesOn ? clauses.end(line, quotation) : quotation;
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
            ? Optional.of(new Range(i + 1, clauses.end(line, i + 1), false))
                .filter(range -> clause(line, range))
            : Optional.empty();
      }
      boolean inserted = words.is(Kind.INSERTING, line.lower(at + 1));
      if (line.get(i).breaks() && !line.is(i, Type.COMMA) || words.finite(line, i) && !inserted) {
        return Optional.empty();
      }
      i++;
    }
    return Optional.empty();
  }

  /** "repeated that on Monday": a pronoun and a time are no clause. */
  private boolean clause(Line line, Range range) {
    return !words.is(Kind.PREPOSITION, line.lower(range.first()))
        || words.holdsFinite(line, range.first(), range.last())
        || line.quotation(range.last());
  }

  /** Whether only a hearer, a time or a place stands between the verb and its clause. */
  private boolean leadsTo(Line line, int from, int that, Verb verb) {
    return verb.takes(Frame.HEARER)
        || adverbial(line, from)
        || words.is(Kind.INSERTING, line.lower(from))
        || words.is(Kind.RECENT, line.lower(from))
        || words.manner(line.lower(from))
        || line.is(from, Type.COMMA)
        || line.lower(from).equals("to");
  }

  private boolean adverbial(Line line, int i) {
    return words.is(Kind.TIME, line.lower(i))
        || words.is(Kind.PREPOSITION, line.lower(i))
        || words.is(Kind.ADVERB, line.lower(i));
  }

  /** The last token of the clause that begins here. */
  int clauseEnd(Line line, int first) {
    return clauses.end(line, first);
  }
}
