package dev.byline.attribution;

import dev.byline.attribution.Complements.Range;
import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.ReportingVerbs.Frame;
import dev.byline.attribution.ReportingVerbs.Verb;
import dev.byline.attribution.Token.Type;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what follows a verb in the frame that the lexicon gives it: "of neglect", "to mend it". */
final class Frames {

  /** How many words an object or a hearer may have before what is said of or to them. */
  private static final int FARTHEST = 12;

  private final FunctionWords words;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final HeardClauses heard;
  private final Predicates predicates;

  Frames(FunctionWords words, Clauses clauses, NounPhrases phrases) {
    this.words = words;
    this.clauses = clauses;
    this.phrases = phrases;
    this.heard = new HeardClauses(words, clauses, phrases);
    this.predicates = new Predicates(words, clauses);
  }

  /** What follows the verb in one of its frames. */
  Optional<Range> after(Line line, int at, Verb verb) {
    int next = pastTime(line, at + 1);
    if (next >= line.size()) {
      return Optional.empty();
    }
    return atOnce(line, next, verb)
        .or(() -> afterObject(line, next, verb))
        .or(() -> verb.takes(Frame.HEARER) ? heard.of(line, next, verb) : Optional.empty())
        .or(() -> verb.takes(Frame.PREDICATE) ? predicates.of(line, next) : Optional.empty())
        .or(() -> object(line, next, verb));
  }

  /** "rejected on Tuesday any suggestion": when it was said is no part of it. */
  private int pastTime(Line line, int from) {
    int i = from;
    if (words.is(Kind.RECENT, line.lower(i)) && words.is(Kind.TIME, line.lower(i + 1))) {
      i++;
    }
    while (words.is(Kind.TIME, line.lower(i))) {
      i++;
    }
    return i;
  }

  /** A frame whose first word comes right after the verb. */
  private Optional<Range> atOnce(Line line, int next, Verb verb) {
    String word = line.lower(next);
    if (verb.takes(Frame.TO) && word.equals("not") && line.lower(next + 1).equals("to")) {
      return clauses.range(line, next);
    }
    boolean whole =
        verb.takes(Frame.WHETHER)
                && words.is(Kind.QUESTION, word)
                && !(words.is(Kind.SCENE, word) && verb.takes(Frame.CLAUSE))
            || verb.takes(Frame.TO) && word.equals("to") && verbLike(line, next + 1)
            || verb.takes(Frame.DOING)
                && doing(line, words.is(Kind.ADVERB, word) ? next + 1 : next);
    if (whole) {
      return clauses.range(line, next);
    }
    if (verb.takes(Frame.AGAINST) && word.equals("against")) {
      return clauses.range(line, next);
    }
    if (verb.takes(Frame.FOR) && word.equals("for") || verb.takes(Frame.OF) && word.equals("of")) {
      return clauses.range(line, next + 1);
    }
    boolean onTo =
        verb.takes(Frame.ON_TO) && word.equals("on") && find(line, next, "to"::equals).isPresent();
    return onTo ? clauses.range(line, next + 1) : Optional.empty();
  }

  /** "setting foot there" */
  private static boolean doing(Line line, int i) {
    return line.lower(i).endsWith("ing") && line.lower(i).length() > 4;
  }

  /** A frame whose word comes after whom or what the verb acts on. */
  private Optional<Range> afterObject(Line line, int next, Verb verb) {
    if (verb.takes(Frame.AS) && find(line, next, "as"::equals).isPresent()) {
      return clauses.range(line, next);
    }
    if (verb.takes(Frame.OF)) {
      Optional<Integer> of = beyondObject(line, next, "of"::equals);
      if (of.isPresent()) {
        return clauses.range(line, next);
      }
    }
    if (verb.takes(Frame.HEARER_FOR)) {
      Optional<Integer> why = beyondObject(line, next, reason -> words.is(Kind.REASON, reason));
      if (why.isPresent()) {
        return clauses.range(line, next);
      }
    }
    if (verb.takes(Frame.AT)) {
      Optional<Integer> at = beyondObject(line, next, "at"::equals);
      if (at.isPresent() && figure(line, at.get() + 1)) {
        return clauses.range(line, next);
      }
    }
    String word = line.lower(next);
    if (verb.takes(Frame.HEARER_TO) && !word.equals("not") && !word.equals("to")) {
      Optional<Integer> to = beyondObject(line, next, "to"::equals);
      if (to.isPresent() && verbLike(line, to.get() + 1)) {
        return clauses.range(
            line, line.lower(to.get() - 1).equals("not") ? to.get() - 1 : to.get());
      }
    }
    return Optional.empty();
  }

  /** "Rowe ahead by 45 percent to 43", "trucks crossing": what a document gives or shows. */
  Optional<Range> figures(Line line, int at, Verb verb) {
    if (verb.ofDocumentsOnly() && !standing(line, at + 1)) {
      return Optional.empty();
    }
    Optional<Range> found = clauses.range(line, at + 1);
    return found.filter(
        range -> {
          for (int i = range.first(); i <= range.last() && i - at <= FARTHEST; i++) {
            boolean shown = i > range.first() && doing(line, i);
            boolean number = line.is(i, Type.NUMBER) && !verb.base().equals("have");
            if (number || words.is(Kind.SHARE, line.lower(i)) || shown) {
              return true;
            }
          }
          return false;
        });
  }

  /** "him", "the candidates", "Rowe": whoever a poll has somewhere. */
  private boolean standing(Line line, int i) {
    return words.is(Kind.OBJECT, line.lower(i))
        || line.lower(i).equals("the")
        || line.is(i, Type.NUMBER)
        || line.word(i) && !words.finite(line, i) && phrases.nameWord(line, i);
  }

  /** "214", "$3 billion", "about 40" */
  private static boolean figure(Line line, int i) {
    return line.is(i, Type.NUMBER) || line.is(i + 1, Type.NUMBER) || line.is(i + 2, Type.NUMBER);
  }

  private Optional<Range> object(Line line, int next, Verb verb) {
    String word = line.lower(next);
    boolean object =
        words.is(Kind.DETERMINER, word)
            || words.is(Kind.OBJECT, word)
            || phrases.nameWord(line, next)
            || bareNoun(line, next);
    // "“It will hold,” promised deputy mayor Anna Rowe": a bare noun may begin a subject too.
    return verb.takes(Frame.OBJECT) && object
        ? clauses.range(line, next).map(r -> new Range(r.first(), r.last(), bareNoun(line, next)))
        : Optional.empty();
  }

  /** "denied wrongdoing", "blame ambition" */
  private boolean bareNoun(Line line, int i) {
    String word = line.lower(i);
    return line.word(i)
        && word.length() > 3
        && !words.joins(word)
        && !words.is(Kind.ADVERB, word)
        && !words.is(Kind.TIME, word)
        && !words.is(Kind.SCENE, word)
        && !words.manner(word)
        && !words.finite(line, i);
  }

  private boolean verbLike(Line line, int i) {
    return line.quotation(i)
        || line.word(i) && !line.get(i).capitalised() && !words.is(Kind.DETERMINER, line.lower(i));
  }

  /** One of the words, within the clause and before another verb. */
  private Optional<Integer> find(Line line, int from, Predicate<String> wanted) {
    for (int i = from; i < line.size() && i - from <= FARTHEST; i++) {
      if (wanted.test(line.lower(i))) {
        return Optional.of(i);
      }
      if (line.is(i, Type.COMMA) && i > from) {
        int behind = behindInsertion(line, i);
        return wanted.test(line.lower(behind)) ? Optional.of(behind) : Optional.empty();
      }
      if (line.get(i).breaks() && !line.quotation(i) || words.finite(line, i) && i > from) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "accused Rowe, the mayor, of neglect": the token behind the second comma, or -1. */
  private static int behindInsertion(Line line, int comma) {
    for (int i = comma + 1; i < line.size() && i - comma <= FARTHEST; i++) {
      if (line.is(i, Type.COMMA)) {
        return i + 1;
      }
      if (line.get(i).breaks()) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Integer> beyondObject(Line line, int from, Predicate<String> wanted) {
    return line.word(from)
                && !words.is(Kind.PREPOSITION, line.lower(from))
                && !words.finite(line, from + 1)
            || line.is(from, Type.NUMBER)
        ? find(line, from + 1, wanted)
        : Optional.empty();
  }
}
