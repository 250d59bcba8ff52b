package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.ReportingVerbs.Frame;
import dev.byline.attribution.Statement.Stance;
import dev.byline.attribution.Token.Type;
import java.util.Optional;

/** Finds what is said by who is named beside it: "according to Rowe", "as Rowe put it". */
final class Asides {

  /** How many tokens before an aside are looked at. */
  private static final int LONGEST = 200;

  /** How many words may name whose view it is. */
  private static final int LONGEST_OWNER = 8;

  private final FunctionWords words;
  private final ReportingVerbs verbs;
  private final SpeakingNouns nouns;
  private final NounPhrases phrases;
  private final Coordinations coordinations;
  private final Complements complements;

  Asides(
      FunctionWords words,
      ReportingVerbs verbs,
      SpeakingNouns nouns,
      NounPhrases phrases,
      Coordinations coordinations,
      Complements complements) {
    this.words = words;
    this.verbs = verbs;
    this.nouns = nouns;
    this.phrases = phrases;
    this.coordinations = coordinations;
    this.complements = complements;
  }

  /** What is said beside the aside that begins here, if one does. */
  Optional<Report> at(Line line, int at) {
    if (line.lower(at).equals("according") && line.lower(at + 1).equals("to")) {
      return beside(line, at, at + 2, "according to");
    }
    if (line.lower(at).equals("in")
        && line.lower(at + 1).equals("the")
        && words.is(Kind.JUDGEMENT, line.lower(at + 2))
        && line.lower(at + 3).equals("of")) {
      return beside(line, at, at + 4, line.text(at, at + 3));
    }
    if (line.lower(at).equals("in") || line.lower(at).equals("by")) {
      return inWords(line, at);
    }
    return line.lower(at).equals("as") ? asPut(line, at) : Optional.empty();
  }

  private Optional<Report> beside(Line line, int at, int first, String cue) {
    Optional<Report> found =
        phrases
            .startingAt(line, first)
            .filter(this::knows)
            .map(source -> coordinations.andAfter(line, source))
            .flatMap(source -> report(line, at, cue, source, source.last()));
    // "According to Rowe, the quay stays open": what looked like an apposition is what is said.
    return found.isPresent()
        ? found
        : phrases
            .bareAt(line, first)
            .filter(this::knows)
            .map(source -> coordinations.andAfter(line, source))
            .flatMap(source -> report(line, at, cue, source, source.last()));
  }

  /** "in Rowe's words", "by the mayor's own account". */
  private Optional<Report> inWords(Line line, int at) {
    for (int i = at + 1; i < line.size() && i - at <= LONGEST_OWNER && line.word(i); i++) {
      boolean own = line.lower(i + 1).equals("own");
      int noun = own ? i + 2 : i + 1;
      if (!line.get(i).possessive() && !FunctionWords.POSSESSIVES.containsKey(line.lower(i))) {
        continue;
      }
      if (!words.is(Kind.JUDGEMENT, line.lower(noun)) || !endsAside(line, noun + 1)) {
        return Optional.empty();
      }
      String pronoun = FunctionWords.POSSESSIVES.get(line.lower(i));
      Optional<NounPhrase> source =
          pronoun != null
              ? Optional.of(NounPhrase.pronoun(i, pronoun, line.lower(i)))
              : phrases.of(line, at + 1, i).filter(this::knows);
      String cue = line.text(noun, noun);
      return source.flatMap(phrase -> report(line, at, cue, phrase, noun));
    }
    return Optional.empty();
  }

  private static boolean endsAside(Line line, int i) {
    return line.is(i, Type.COMMA) || line.is(i, Type.END) || i >= line.size();
  }

  /** "As Rowe put it,": the verb ends the aside. */
  private Optional<Report> asPut(Line line, int at) {
    for (int i = at + 2; i < line.size() && i - at <= 8 && line.word(i); i++) {
      boolean put =
          (line.lower(i).startsWith("put") || words.is(Kind.TELLING, line.lower(i)))
              && line.lower(i + 1).equals("it");
      boolean says = verbs.of(line.lower(i)).filter(verb -> verb.takes(Frame.CLAUSE)).isPresent();
      int end = put ? i + 1 : i;
      if ((put || says) && (line.is(end + 1, Type.COMMA) || line.is(end + 1, Type.END))) {
        String cue = put ? line.text(i, i + 1) : line.get(i).text();
        return phrases
            .of(line, at + 1, i - 1)
            .flatMap(source -> report(line, at, cue, source, end));
      }
      if (words.finite(line, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Report> report(Line line, int at, String cue, NounPhrase source, int end) {
    boolean leads = at == 0 || at == 1 && line.word(0) || line.is(at - 1, Type.SEMICOLON);
    int first;
    int last;
    if (leads) {
      first = end + 1;
      while (first < line.size() && first - end < LONGEST && !line.is(first, Type.COMMA)) {
        first++;
      }
      first++;
      last = first < line.size() ? complements.clauseEnd(line, first) : first - 1;
    } else {
      last = line.is(at - 1, Type.COMMA) ? at - 2 : at - 1;
      first = Math.max(0, last);
      while (first > 0 && last - first < LONGEST && !parts(line, first - 1)) {
        first--;
      }
      int next = line.is(end + 1, Type.COMMA) ? end + 2 : end + 1;
      boolean goesOn = next > end + 1 || words.finite(line, next);
      if (goesOn && !words.holdsFinite(line, first, last)) {
        // "The blast, according to Rowe, was heard"
        last = complements.clauseEnd(line, next);
      }
    }
    return first > last || first >= line.size()
        ? Optional.empty()
        : Optional.of(new Report(cue, at, Stance.SAID, Optional.of(source), first, last));
  }

  private static boolean parts(Line line, int i) {
    return line.is(i, Type.SEMICOLON) || line.is(i, Type.END);
  }

  /** Whether it can say something: "according to plan" tells of no one. */
  private boolean knows(NounPhrase source) {
    return !source.is(NounPhrase.Kind.NOMINAL)
        || source.last() > source.first()
        || nouns.speaks(source.head())
        || phrases.role(source.head());
  }
}
