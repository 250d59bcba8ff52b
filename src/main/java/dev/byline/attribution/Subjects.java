package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;
import java.util.Optional;

/** Finds who does what a verb says. */
final class Subjects {

  /** How many tokens are looked at before a verb. */
  private static final int FARTHEST = 60;

  private final FunctionWords words;
  private final NounPhrases phrases;
  private final ClauseStarts starts;
  private final RelativeClauses relatives;
  private final Insertions insertions;
  private final Coordinations coordinations;
  private final MainSubjects mainSubjects;

  Subjects(FunctionWords words, SpeakingNouns nouns, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.starts = new ClauseStarts(words);
    this.relatives = new RelativeClauses(words, phrases, starts);
    this.insertions = new Insertions(words, phrases, relatives);
    this.coordinations = new Coordinations(words, nouns, phrases);
    this.mainSubjects = new MainSubjects(words, phrases, coordinations);
  }

  Coordinations coordinations() {
    return coordinations;
  }

  /** The first word after what parts the clause of this word from what comes before. */
  int clauseStart(Line line, int i) {
    return starts.of(line, i);
  }

  /** The subject of the clause in which a second verb or a participle stands. */
  Optional<NounPhrase> main(Line line, int until) {
    return mainSubjects.of(line, until);
  }

  /**
   * The subject that stands before the verb.
   *
   * @param verb the verb's place in the line
   */
  Optional<NounPhrase> before(Line line, int verb) {
    return one(line, verb).map(phrase -> coordinations.whole(line, phrase));
  }

  private Optional<NounPhrase> one(Line line, int verb) {
    int i = verb - 1;
    int quoting = quoting(line, verb);
    if (quoting >= 0) {
      return quoted(line, quoting, verb - 1);
    }
    // "went on to say"
    if (line.lower(i).equals("to")) {
      i -= line.lower(i - 1).equals("on") ? 3 : 2;
    }
    while (i >= 0 && accompanies(line, i)) {
      i--;
    }
    if (i < 0) {
      return Optional.empty();
    }
    Token last = line.get(i);
    return switch (last.type()) {
      case COMMA, DASH, CLOSING -> insertions.beforeInsertion(line, i);
      case WORD, NUMBER -> ofWords(line, i);
      default -> Optional.empty();
    };
  }

  /** The place of "quoted" or its like before "as saying", or -1. */
  int quoting(Line line, int saying) {
    if (line.lower(saying - 1).equals("as")) {
      for (int i = saying - 2; i >= 0 && saying - i < FARTHEST; i--) {
        if (words.is(Kind.QUOTING, line.lower(i))) {
          return i;
        }
        if (line.get(i).breaks() && !line.is(i, Type.COMMA)) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** "quoted the mayor as saying", "the mayor was quoted as saying": whoever is quoted. */
  private Optional<NounPhrase> quoted(Line line, int quoting, int as) {
    if (quoting < as - 1 && !words.is(Kind.PREPOSITION, line.lower(quoting + 1))) {
      return phrases.startingAt(line, quoting + 1);
    }
    return before(line, quoting);
  }

  /** "has also repeatedly", "on Tuesday": what may stand between a subject and its verb. */
  boolean accompanies(Line line, int i) {
    String word = line.lower(i);
    if (!line.word(i)) {
      return false;
    }
    if (words.is(Kind.MEMBER, word) && (i == 0 || line.get(i - 1).breaks())) {
      // "Both said"
      return false;
    }
    if (word.equals("no") && line.lower(i + 1).equals("longer") || word.equals("longer")) {
      return true;
    }
    return words.is(Kind.AUXILIARY, word) && !word.contains("'") && !word.contains("’")
        || words.is(Kind.ADVERB, word) && !words.is(Kind.PREPOSITION, line.lower(i - 1))
        || words.is(Kind.NEGATION, word)
        || words.manner(word) && !line.get(i).capitalised()
        || words.is(Kind.TIME, word)
        || word.equals("on") && words.is(Kind.TIME, line.lower(i + 1))
        || words.is(Kind.RECENT, word) && words.is(Kind.TIME, line.lower(i + 1));
  }

  private Optional<NounPhrase> ofWords(Line line, int i) {
    String word = line.lower(i);
    if (FunctionWords.RELATIVE.contains(word)) {
      return relatives.antecedent(line, i);
    }
    if (FunctionWords.PERSONAL.contains(word)) {
      return phrases.of(line, i, i);
    }
    if (FunctionWords.FIRST_OR_SECOND.contains(word)) {
      return Optional.empty();
    }
    if (words.is(Kind.CONJUNCTION, word)) {
      return mainSubjects.of(line, i);
    }
    if (words.is(Kind.SUBORDINATOR, word) || words.is(Kind.PREPOSITION, word)) {
      return Optional.empty();
    }
    int start = starts.of(line, i);
    int first = start;
    while (first < i && words.is(Kind.ADVERB, line.lower(first))) {
      first++;
    }
    boolean whole =
        !words.is(Kind.PREPOSITION, line.lower(first)) && !words.clauseWithin(line, first, i);
    Optional<NounPhrase> around = relatives.aroundRelative(line, start, i);
    if (around.isPresent()) {
      return around;
    }
    if (whole) {
      return phrases.of(line, behindObject(line, first, i), i);
    }
    return relatives
        .beforeRelative(line, i)
        .or(() -> phrases.endingAt(line, i).filter(phrase -> !insertions.governed(line, phrase)));
  }

  /** "a figure the director called absurd": the second phrase is who calls, the first what. */
  private int behindObject(Line line, int first, int last) {
    for (int j = last; j > first; j--) {
      if (words.is(Kind.DEFINITE, line.lower(j))
          || FunctionWords.POSSESSIVES.containsKey(line.lower(j))) {
        boolean apart =
            line.word(j - 1)
                && !words.joins(line.lower(j - 1))
                && !words.is(Kind.ADVERB, line.lower(j - 1))
                && !words.is(Kind.DETERMINER, line.lower(j - 1))
                && (words.is(Kind.ARTICLE, line.lower(first))
                    || words.is(Kind.TAKING_UP, line.lower(first)));
        return apart ? j : first;
      }
    }
    return first;
  }

  /** The last token of what a passive is about: before "has been" and its like. */
  int beforeAuxiliaries(Line line, int verb) {
    int i = verb - 1;
    while (i > 0 && accompanies(line, i)) {
      i--;
    }
    return i;
  }
}
