package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;
import java.util.Optional;
import java.util.Set;

/** Finds who does what a verb says. */
final class Subjects {

  /** How many tokens are looked at before a verb. */
  private static final int FARTHEST = 60;

  private final FunctionWords words;
  private final NounPhrases phrases;

  Subjects(FunctionWords words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /**
   * The subject that stands before the verb.
   *
   * @param verb the verb's place in the line
   */
  Optional<NounPhrase> before(Line line, int verb) {
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
      case COMMA, DASH, CLOSING -> beforeInsertion(line, i);
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
  private boolean accompanies(Line line, int i) {
    String word = line.lower(i);
    if (!line.word(i)) {
      return false;
    }
    if (word.equals("no") && line.lower(i + 1).equals("longer") || word.equals("longer")) {
      return true;
    }
    return words.is(Kind.AUXILIARY, word) && !word.contains("'") && !word.contains("’")
        || words.is(Kind.ADVERB, word)
        || words.is(Kind.NEGATION, word)
        || word.endsWith("ly") && !line.get(i).capitalised()
        || words.is(Kind.TIME, word)
        || word.equals("on") && words.is(Kind.TIME, line.lower(i + 1))
        || Set.of("this", "last", "earlier").contains(word)
            && words.is(Kind.TIME, line.lower(i + 1));
  }

  private Optional<NounPhrase> ofWords(Line line, int i) {
    String word = line.lower(i);
    if (FunctionWords.RELATIVE.contains(word)) {
      return antecedent(line, i);
    }
    if (FunctionWords.PERSONAL.contains(word)) {
      return phrases.of(line, i, i);
    }
    if (FunctionWords.FIRST_OR_SECOND.contains(word)) {
      return Optional.empty();
    }
    if (words.is(Kind.CONJUNCTION, word)) {
      return main(line, i);
    }
    if (words.is(Kind.SUBORDINATOR, word) || words.is(Kind.PREPOSITION, word)) {
      return Optional.empty();
    }
    int start = clauseStart(line, i);
    int first = start;
    while (first < i && words.is(Kind.ADVERB, line.lower(first))) {
      first++;
    }
    boolean whole =
        !words.is(Kind.PREPOSITION, line.lower(first)) && !words.clauseWithin(line, first, i);
    if (whole) {
      return phrases.of(line, first, i);
    }
    return beforeRelative(line, i)
        .or(() -> phrases.endingAt(line, i).filter(phrase -> !governed(line, phrase)));
  }

  /**
   * "The owner of a mill who is accused of arson": a clause that says who is meant comes between.
   */
  private Optional<NounPhrase> beforeRelative(Line line, int last) {
    for (int i = last; i > 0 && last - i < FARTHEST && !line.get(i).breaks(); i--) {
      if (FunctionWords.RELATIVE.contains(line.lower(i))) {
        int start = clauseStart(line, i - 1);
        if (line.word(i - 1)
            && !words.is(Kind.PREPOSITION, line.lower(start))
            && !words.clauseWithin(line, start, i - 1)) {
          return phrases
              .of(line, start, i - 1)
              .filter(phrases::speaks)
              .map(phrase -> phrase.upTo(last));
        }
      }
    }
    return Optional.empty();
  }

  /** "Smith, who said": the phrase that the relative word stands for. */
  private Optional<NounPhrase> antecedent(Line line, int relative) {
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
    return bare < 0 || !line.word(bare) ? Optional.empty() : phrase(line, bare);
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
  private Optional<NounPhrase> phrase(Line line, int last) {
    int start = clauseStart(line, last);
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
            && Set.of("of", "from").contains(line.lower(preposition))
            && phrases.nameWord(line, preposition - 1);
    return place
        ? phrases
            .endingAt(line, preposition - 1)
            .map(name -> name.upTo(phrase.last()))
            .orElse(phrase)
        : phrase;
  }

  /** The first word after what parts the clause of this word from what comes before. */
  int clauseStart(Line line, int i) {
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

  /** The last token of what a passive is about: before "has been" and its like. */
  int beforeAuxiliaries(Line line, int verb) {
    int i = verb - 1;
    while (i > 0 && accompanies(line, i)) {
      i--;
    }
    return i;
  }

  /** "Rowe, the mayor, said", "the mayor, Anna Rowe, said", "Cruz (R-Texas) said". */
  private Optional<NounPhrase> beforeInsertion(Line line, int closing) {
    Type mark = line.get(closing).type() == Type.CLOSING ? Type.OPENING : line.get(closing).type();
    Optional<NounPhrase> fallback = Optional.empty();
    for (int j = closing - 2; j > 0 && closing - j < FARTHEST; j--) {
      if (line.quotation(j) && Quotation.complete(line.get(j).text()) && mark != Type.DASH
          || line.is(j, Type.SEMICOLON)
          || line.is(j, Type.COLON)) {
        break;
      }
      if (!line.is(j, mark)) {
        continue;
      }
      int last = line.is(j - 1, Type.CLOSING) ? opening(line, j - 1) - 1 : j - 1;
      if (last < 0 || !line.word(last)) {
        continue;
      }
      Optional<NounPhrase> apposed = nameThatFills(line, j + 1, closing - 1);
      Optional<NounPhrase> before = phrase(line, last).filter(phrase -> speaksAt(line, phrase));
      if (apposed.isPresent()
          && before.isPresent()
          && before.get().kind() == NounPhrase.Kind.NOMINAL) {
        return apposed.map(name -> Appositions.named(name, before.get()));
      }
      if (before.isPresent()
          && (mark != Type.COMMA
              || phrases.appositions().at(line, j + 1)
              || participle(line, j + 1))) {
        return before.map(phrase -> phrase.upTo(closing - 1));
      }
      if (fallback.isEmpty()) {
        fallback = before;
      }
    }
    return fallback;
  }

  private static int opening(Line line, int closing) {
    int i = closing;
    while (i > 0 && closing - i < FARTHEST && !line.is(i, Type.OPENING)) {
      i--;
    }
    return i;
  }

  private boolean speaksAt(Line line, NounPhrase phrase) {
    return !governed(line, phrase) && !stateOfCity(line, phrase);
  }

  /** "from Maumee, Ohio": the second name only tells more of the first. */
  private boolean stateOfCity(Line line, NounPhrase phrase) {
    int comma = phrase.first() - 1;
    if (phrase.kind() != NounPhrase.Kind.NAME
        || !line.is(comma, Type.COMMA)
        || !phrases.nameWord(line, comma - 1)) {
      return false;
    }
    return phrases.endingAt(line, comma - 1).filter(city -> governed(line, city)).isPresent();
  }

  private boolean participle(Line line, int i) {
    String word = line.lower(i);
    return word.length() > 4 && (word.endsWith("ing") || word.endsWith("ed"));
  }

  private Optional<NounPhrase> nameThatFills(Line line, int from, int last) {
    int first = phrases.appositions().pastTitles(line, from);
    for (int i = first; i <= last; i++) {
      boolean part =
          phrases.nameWord(line, i)
              || line.quotation(i) && i > first && i < last
              || i < last && (line.is(i, Type.NUMBER) || phrases.names().title(line.lower(i)))
              || i > first && i < last && line.word(i) && line.get(i).text().length() <= 3;
      if (!part) {
        return Optional.empty();
      }
    }
    return last < first
        ? Optional.empty()
        : phrases.of(line, first, last).filter(p -> p.kind() == NounPhrase.Kind.NAME);
  }

  /** "on Truth Social", "to Marco Rubio": where or to whom something is said, not by whom. */
  boolean governed(Line line, NounPhrase phrase) {
    return phrase.first() > 0 && words.is(Kind.PREPOSITION, line.lower(phrase.first() - 1));
  }

  /**
   * The subject of the clause in which a second verb or a participle stands: "He rose and said".
   */
  Optional<NounPhrase> main(Line line, int until) {
    int start = Math.max(0, until - FARTHEST);
    boolean told = false;
    for (int i = start; i < until; i++) {
      told |= words.finite(line, i);
      if (line.quotation(i) && (!told || Quotation.complete(line.get(i).text()))
          || line.is(i, Type.SEMICOLON)
          || line.is(i, Type.COLON)) {
        start = i + 1;
      }
    }
    while (start < until && line.is(start, Type.COMMA)) {
      start++;
    }
    // "In May, Smith": what leads in ends with its comma.
    for (int guard = 0; guard < 3 && start < until && leadsIn(line, start); guard++) {
      int comma = start;
      while (comma < until && !line.is(comma, Type.COMMA)) {
        comma++;
      }
      if (comma >= until) {
        break;
      }
      start = comma + 1;
    }
    int end = start;
    while (end < until
        && !words.finite(line, end)
        && !line.is(end, Type.COMMA)
        && !line.is(end, Type.DASH)
        && !line.is(end, Type.OPENING)
        && !line.quotation(end)) {
      end++;
    }
    boolean adverbial =
        words.is(Kind.CIRCUMSTANCE, line.lower(start))
            || words.is(Kind.PREPOSITION, line.lower(start))
                && words.is(Kind.ARTICLE, line.lower(start + 1));
    if (end <= start || adverbial) {
      return Optional.empty();
    }
    return phrases
        .of(line, start, end - 1)
        .map(phrase -> phrases.appositions().nameOf(line, phrase));
  }

  private boolean leadsIn(Line line, int i) {
    String word = line.lower(i);
    return words.is(Kind.PREPOSITION, word)
        || words.is(Kind.SUBORDINATOR, word)
        || words.is(Kind.ADVERB, word)
        || line.is(i, Type.NUMBER)
        || words.is(Kind.TIME, word)
        || word.endsWith("ing")
        || word.endsWith("ed");
  }
}
