package dev.byline.attribution;

import dev.byline.attribution.Complements.Range;
import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.ReportingVerbs.Frame;
import dev.byline.attribution.ReportingVerbs.Verb;
import dev.byline.attribution.Token.Type;
import java.util.Optional;
import java.util.Set;

/** Finds what follows a verb in the frame that the lexicon gives it: "of neglect", "to mend it". */
final class Frames {

  /** How many words an object or a hearer may have before what is said of or to them. */
  private static final int FARTHEST = 12;

  private static final Set<String> AS = Set.of("as");
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> REASON = Set.of("for", "over");

  private final FunctionWords words;
  private final Clauses clauses;
  private final NounPhrases phrases;

  Frames(FunctionWords words, Clauses clauses, NounPhrases phrases) {
    this.words = words;
    this.clauses = clauses;
    this.phrases = phrases;
  }

  /** What follows the verb in one of its frames. */
  Optional<Range> after(Line line, int at, Verb verb) {
    int next = at + 1;
    if (next >= line.size()) {
      return Optional.empty();
    }
    return atOnce(line, next, verb)
        .or(() -> afterObject(line, next, verb))
        .or(() -> verb.takes(Frame.HEARER) ? heard(line, next, verb) : Optional.empty())
        .or(() -> verb.takes(Frame.PREDICATE) ? predicate(line, next) : Optional.empty())
        .or(() -> object(line, next, verb));
  }

  /** A frame whose first word comes right after the verb. */
  private Optional<Range> atOnce(Line line, int next, Verb verb) {
    String word = line.lower(next);
    if (verb.takes(Frame.TO) && word.equals("not") && line.lower(next + 1).equals("to")) {
      return range(line, next);
    }
    boolean whole =
        verb.takes(Frame.WHETHER)
                && words.is(Kind.QUESTION, word)
                && !(words.is(Kind.SCENE, word) && verb.takes(Frame.CLAUSE))
            || verb.takes(Frame.TO) && word.equals("to") && verbLike(line, next + 1)
            || verb.takes(Frame.DOING) && word.endsWith("ing") && word.length() > 4;
    if (whole) {
      return range(line, next);
    }
    if (verb.takes(Frame.AGAINST) && word.equals("against")) {
      return range(line, next);
    }
    if (verb.takes(Frame.FOR) && word.equals("for") || verb.takes(Frame.OF) && word.equals("of")) {
      return range(line, next + 1);
    }
    boolean onTo = verb.takes(Frame.ON_TO) && word.equals("on") && find(line, next, TO).isPresent();
    return onTo ? range(line, next + 1) : Optional.empty();
  }

  /** A frame whose word comes after whom or what the verb acts on. */
  private Optional<Range> afterObject(Line line, int next, Verb verb) {
    if (verb.takes(Frame.AS) && find(line, next, AS).isPresent()) {
      return range(line, next);
    }
    if (verb.takes(Frame.OF)) {
      Optional<Integer> of = beyondObject(line, next, OF);
      if (of.isPresent()) {
        return range(line, of.get() + 1);
      }
    }
    if (verb.takes(Frame.HEARER_FOR)) {
      Optional<Integer> reason = beyondObject(line, next, REASON);
      if (reason.isPresent()) {
        return range(line, reason.get() + 1);
      }
    }
    String word = line.lower(next);
    if (verb.takes(Frame.HEARER_TO) && !word.equals("not") && !word.equals("to")) {
      Optional<Integer> to = beyondObject(line, next, TO);
      if (to.isPresent() && verbLike(line, to.get() + 1)) {
        return range(line, line.lower(to.get() - 1).equals("not") ? to.get() - 1 : to.get());
      }
    }
    return Optional.empty();
  }

  /** "Rowe ahead of Faizi by 45 percent to 43": figures that a document gives. */
  Optional<Range> figures(Line line, int at) {
    Optional<Range> found = range(line, at + 1);
    return found.filter(
        range -> {
          for (int i = range.first(); i <= range.last() && i - at <= FARTHEST; i++) {
            if (line.is(i, Type.NUMBER) || words.is(Kind.SHARE, line.lower(i))) {
              return true;
            }
          }
          return false;
        });
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
        ? range(line, next).map(r -> new Range(r.first(), r.last(), bareNoun(line, next)))
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
        && !word.endsWith("ly")
        && !words.finite(line, i);
  }

  private boolean verbLike(Line line, int i) {
    return line.quotation(i)
        || line.word(i) && !line.get(i).capitalised() && !words.is(Kind.DETERMINER, line.lower(i));
  }

  private Optional<Range> range(Line line, int first) {
    int last = clauses.end(line, first);
    return first < line.size() && last >= first
        ? Optional.of(new Range(first, last, false))
        : Optional.empty();
  }

  /** One of the words, within the clause and before another verb. */
  private Optional<Integer> find(Line line, int from, Set<String> wanted) {
    for (int i = from; i < line.size() && i - from <= FARTHEST; i++) {
      if (wanted.contains(line.lower(i))) {
        return Optional.of(i);
      }
      if (line.get(i).breaks() && !line.quotation(i) || words.finite(line, i) && i > from) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> beyondObject(Line line, int from, Set<String> wanted) {
    return line.word(from) && !words.is(Kind.PREPOSITION, line.lower(from))
                && !words.finite(line, from + 1)
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
    int first = words.is(Kind.OBJECT, line.lower(next)) ? next + 1 : next;
    for (int i = next + 1; i < limit; i++) {
      String word = line.lower(i);
      if (line.get(i).breaks()) {
        return Optional.empty();
      }
      if (verb.takes(Frame.WHETHER) && words.is(Kind.QUESTION, word) && i > next) {
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
  private Optional<Range> predicate(Line line, int next) {
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
        return range(line, next);
      }
      if (line.get(i).breaks() || words.finite(line, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
