package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.ReportingVerbs.Form;
import dev.byline.attribution.ReportingVerbs.Frame;
import dev.byline.attribution.ReportingVerbs.Verb;
import dev.byline.attribution.Token.Type;

/** Tells whether a word that may be a reporting verb is one where it stands. */
final class VerbUse {

  /** How many words of a name are looked at. */
  private static final int LONGEST_NAME = 8;

  private final FunctionWords words;
  private final SpeakingNouns nouns;
  private final NounPhrases phrases;
  private final Subjects subjects;

  VerbUse(FunctionWords words, SpeakingNouns nouns, NounPhrases phrases, Subjects subjects) {
    this.words = words;
    this.nouns = nouns;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** Whether the word reports, by what stands before it. */
  boolean reports(Line line, int at, Verb verb) {
    if (line.get(at).possessive() || line.get(at).capitalised() && at > 0) {
      return false;
    }
    int i = at - 1;
    boolean negated = false;
    while (i >= 0 && adverb(line, i)) {
      negated |= words.is(Kind.NEGATION, line.lower(i));
      i--;
    }
    if (negated && !verb.view()) {
      return false;
    }
    String before = line.lower(i);
    if (verb.state()) {
      return (words.is(Kind.BEING, before) || before.equals("remains") || before.equals("remained"))
          && line.lower(at + 1).equals("that")
          && !subjects.before(line, at).filter(it -> it.head().equals("it")).isPresent();
    }
    if (before.equals("to")) {
      return words.is(Kind.GOING_ON, line.lower(i - 1))
          && (!line.lower(i - 1).equals("on") || words.is(Kind.GOING, line.lower(i - 2)));
    }
    if (words.is(Kind.MODAL, before)) {
      return false;
    }
    if (words.is(Kind.BEING, before)) {
      return verb.form() == Form.ING
          || line.lower(at + 1).equals("by")
          || impersonal(line, at, verb, i);
    }
    return switch (verb.form()) {
      case BASE -> baseFits(line, at, i);
      case ING -> participle(line, at, i);
      case PRESENT ->
          !words.is(Kind.PREPOSITION, before)
              && !(line.is(i, Type.NUMBER) && !phrases.nameWord(line, i - 1))
              && !words.is(Kind.PLURAL_QUANTITY, before)
              && (!words.is(Kind.ARTICLE, before) || before.equals("that") && line.word(i - 1))
              && !(i == at - 1 && line.word(i) && line.get(i).possessive());
      case PAST ->
          !words.is(Kind.PREPOSITION, before)
              && (!words.is(Kind.ARTICLE, before) || before.equals("that") && line.word(i - 1));
    };
  }

  private boolean adverb(Line line, int i) {
    String word = line.lower(i);
    return line.word(i)
        && (words.is(Kind.ADVERB, word) || words.is(Kind.NEGATION, word) || words.manner(word))
        && !words.is(Kind.DETERMINER, word);
  }

  /** "It is alleged that": somebody says it, but not who. */
  private static boolean impersonal(Line line, int at, Verb verb, int being) {
    return verb.takes(Frame.THAT)
        && line.lower(at + 1).equals("that")
        && line.lower(being - 1).equals("it");
  }

  /** "critics say", "they believe", "did say", "aides to the governor say". */
  private boolean baseFits(Line line, int at, int i) {
    String before = line.lower(i);
    if (line.word(i) && line.get(i).possessive()) {
      // "doctors at St. Brigid's say"
      return several(line, at);
    }
    if (oneNamed(line, i)) {
      return false;
    }
    boolean plural =
        before.endsWith("s")
            && !words.is(Kind.DETERMINER, before)
            && !words.is(Kind.AUXILIARY, before);
    return plural
        || before.equals("they")
        || before.equals("who")
        || before.equals("did")
        || before.equals("do")
        || nouns.group(before)
        || line.is(i, Type.COMMA)
        || line.is(i, Type.CLOSING)
        || line.is(i, Type.DASH)
        || words.is(Kind.CONJUNCTION, before)
        || phrases.nameWord(line, i)
        || several(line, at);
  }

  /** "A Financial Times report said": what follows an article and a name is a noun. */
  private boolean oneNamed(Line line, int last) {
    int first = last;
    while (first >= 0 && last - first < LONGEST_NAME && phrases.nameWord(line, first)) {
      first--;
    }
    return first < last && (line.lower(first).equals("a") || line.lower(first).equals("an"));
  }

  private boolean several(Line line, int at) {
    return subjects
        .before(line, at)
        .filter(subject -> nouns.group(subject.head()))
        .filter(
            subject ->
                !subject.head().equals(line.lower(subject.last()))
                    || !line.get(subject.last()).possessive())
        .isPresent();
  }

  private boolean participle(Line line, int at, int i) {
    return line.is(at - 1, Type.COMMA)
        || line.quotation(at - 1) && Quotation.endsWithComma(line, at - 1)
        || line.is(at - 1, Type.DASH)
        || i != at - 1 && line.is(i, Type.COMMA)
        || words.is(Kind.BEFORE_PARTICIPLE, line.lower(i))
        || subjects.quoting(line, at) >= 0
        || at == 0;
  }

  boolean passive(Line line, int at, Verb verb) {
    int i = at - 1;
    while (i > 0 && adverb(line, i)) {
      i--;
    }
    return words.is(Kind.BEING, line.lower(i)) && verb.form() == Form.PAST && !verb.state();
  }

  /** "If the jury says", "Had she said", "neither club said": nobody has said it. */
  boolean conditional(Line line, int at) {
    int start = subjects.clauseStart(line, Math.max(0, at - 1));
    return line.lower(0).equals("had") && start == 0
        || words.is(Kind.CONDITION, line.lower(start - 1))
        || words.is(Kind.CONDITION, line.lower(start))
        || words.is(Kind.NOBODY, line.lower(start));
  }
}
