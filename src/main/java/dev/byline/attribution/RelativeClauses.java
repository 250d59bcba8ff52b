package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;
import java.util.Optional;

/** Finds whom "who" and "that" stand for, and whole phrases that hold such a clause. */
final class RelativeClauses {

  /** How many tokens are looked at before a word. */
  private static final int FARTHEST = 60;

  private final FunctionWords words;
  private final NounPhrases phrases;
  private final ClauseStarts starts;

  RelativeClauses(FunctionWords words, NounPhrases phrases, ClauseStarts starts) {
    this.words = words;
    this.phrases = phrases;
    this.starts = starts;
  }

  /**
   * "The owner of a mill who is accused of arson": a clause that says who is meant comes between.
   */
  Optional<NounPhrase> beforeRelative(Line line, int last) {
    for (int i = last; i > 0 && last - i < FARTHEST && !line.get(i).breaks(); i--) {
      int relative = i;
      if (FunctionWords.RELATIVE.contains(line.lower(i))) {
        int start = starts.of(line, i - 1);
        if (line.word(i - 1)
            && !words.is(Kind.PREPOSITION, line.lower(start))
            && !words.clauseWithin(line, start, i - 1)) {
          return phrases
              .of(line, start, i - 1)
              .filter(phrases::speaks)
              .map(phrase -> phrase.described(line, relative, last));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "voters in counties that ring the city say": what follows "that" begins with a verb, known or
   * not, so that somebody before it is the subject.
   */
  Optional<NounPhrase> aroundRelative(Line line, int start, int last) {
    boolean verb =
        start < last
            && FunctionWords.RELATIVE.contains(line.lower(start - 1))
            && line.word(start)
            && !line.get(start).capitalised()
            && !FunctionWords.PERSONAL.contains(line.lower(start))
            && !words.is(Kind.DETERMINER, line.lower(start));
    return verb ? beforeRelative(line, last) : Optional.empty();
  }

  /** "Smith, who said": the phrase that the relative word stands for. */
  Optional<NounPhrase> antecedent(Line line, int relative) {
    int last = relative - 1;
    if (line.is(last, Type.COMMA)) {
      last--;
      Optional<NounPhrase> apposed = beforePlaceInCommas(line, last);
      if (apposed.isPresent()) {
        return apposed;
      }
    }
    // "an ad in August that said"
    int bare = last;
    while (bare > 0 && words.is(Kind.TIME, line.lower(bare)) && !line.lower(bare).isEmpty()) {
      bare--;
    }
    if (bare < last && words.is(Kind.PREPOSITION, line.lower(bare))) {
      bare--;
    }
    if (bare < 0 || !line.word(bare)) {
      return Optional.empty();
    }
    Optional<NounPhrase> whole = phrase(line, bare);
    // "a rebuke from Ms. Tran, who": people are "who", things are not.
    return line.lower(relative).equals("who")
            && whole.filter(it -> it.is(NounPhrase.Kind.NOMINAL) && !phrases.speaks(it)).isPresent()
        ? phrases.endingAt(line, bare).filter(phrases::speaks).or(() -> whole)
        : whole;
  }

  /** "Craig Sudell, of the Fire and Rescue Service, who": the name before the commas. */
  private Optional<NounPhrase> beforePlaceInCommas(Line line, int last) {
    for (int i = last; i > 1 && last - i < FARTHEST; i--) {
      if (line.is(i, Type.COMMA)) {
        boolean apposed =
            phrases.appositions().at(line, i + 1) || words.is(Kind.ORIGIN, line.lower(i + 1));
        return apposed && phrases.nameWord(line, i - 1)
            ? phrase(line, i - 1).map(phrase -> phrase.upTo(last))
            : Optional.empty();
      }
      if (line.get(i).breaks()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The whole phrase before this word's end, with what precedes a preposition in it. */
  Optional<NounPhrase> phrase(Line line, int last) {
    int start = starts.of(line, last);
    if (FunctionWords.RELATIVE.contains(line.lower(start - 1)) && line.word(start - 2)) {
      // "The union that represents the workers, in Boise,"
      Optional<NounPhrase> whole = beforeRelative(line, last);
      if (whole.isPresent()) {
        return whole;
      }
    }
    if (!words.is(Kind.PREPOSITION, line.lower(start)) && !words.clauseWithin(line, start, last)) {
      return phrases.of(line, start, last);
    }
    return phrases.endingAt(line, last).map(phrase -> beforePlace(line, phrase));
  }

  /** "Cyrus Babbage of Georgia": a place after a name says where the person is from. */
  private NounPhrase beforePlace(Line line, NounPhrase phrase) {
    int preposition = phrase.first() - 1;
    boolean place =
        phrase.kind() == NounPhrase.Kind.NAME
            && words.is(Kind.ORIGIN, line.lower(preposition))
            && phrases.nameWord(line, preposition - 1);
    return place
        ? phrases
            .endingAt(line, preposition - 1)
            .map(name -> name.upTo(phrase.last()))
            .orElse(phrase)
        : phrase;
  }
}
