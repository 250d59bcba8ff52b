package dev.byline.attribution;

import dev.byline.attribution.Complements.Range;
import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.ReportingVerbs.Frame;
import dev.byline.attribution.ReportingVerbs.Verb;
import dev.byline.attribution.Statement.Stance;
import dev.byline.attribution.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what stands before its cue: "“...,” said Smith", "The plan, he said, would fail". */
final class SpeechBefore {

  /** How many tokens before a cue are looked at. */
  private static final int LONGEST = 200;

  /** How many words without a verb that is known as one may be a clause before its cue. */
  private static final int LONG = 4;

  private final FunctionWords words;
  private final ReportingVerbs verbs;
  private final NounPhrases phrases;
  private final Complements complements;
  private final SpeechEdges edges;

  SpeechBefore(
      FunctionWords words, ReportingVerbs verbs, NounPhrases phrases, Complements complements) {
    this.words = words;
    this.verbs = verbs;
    this.phrases = phrases;
    this.complements = complements;
    this.edges = new SpeechEdges(words);
  }

  SpeechEdges edges() {
    return edges;
  }

  /**
   * What the verb reports of what stands before it.
   *
   * @param before the subject before the verb
   * @param right whether something that may be said follows the verb
   * @return several where another quotation follows; empty where nothing before the cue is said
   */
  List<Report> at(Line line, int at, Verb verb, Optional<NounPhrase> before, boolean right) {
    boolean inverted =
        at > 0
            && afterSpeech(line, at - 1)
            && !introduces(line, at + verb.length())
            && !(before.isPresent() && tellsSomebody(verb))
            && (line.quotation(at - 1) || line.quotation(at - 2) || !verb.ofThingsToo());
    Optional<NounPhrase> source = inverted ? inverted(line, at + verb.length()) : before;
    if (inverted && source.isEmpty()) {
      source = before;
    }
    if (source.isEmpty() && !line.quotation(at - 1)) {
      return List.of();
    }
    int edge = source.map(phrase -> Math.min(phrase.first(), at)).orElse(at) - 1;
    while (edge > 0 && words.is(Kind.ADVERB, line.lower(edge))) {
      edge--;
    }
    if (verb.stance() == Stance.DENIED) {
      edge = beforeCharge(line, edge);
    }
    if (edge < 0 || !afterSpeech(line, edge)) {
      return List.of();
    }
    boolean quotation =
        line.quotation(edge) || line.is(edge, Type.COMMA) && line.quotation(edge - 1);
    boolean after = inverted && source.isPresent() && source.get().first() > at;
    boolean spanned =
        before.isPresent() && before.get().first() <= 1 && before.get().last() >= at - 2;
    if (quotation && right && !Quotation.endsWithComma(line, edge)) {
      // "“No deal!” The mayor said she would wait.": the quotation is a sentence of its own.
      return List.of();
    }
    if (!quotation
        && (right && (!after || spanned)
            || !verb.takes(Frame.CLAUSE)
                && !verb.takes(Frame.THAT)
                && verb.stance() != Stance.DENIED)) {
      return List.of();
    }
    int next = Math.max(at + verb.length() - 1, source.map(NounPhrase::last).orElse(at)) + 1;
    Optional<Range> left = edges.before(line, edge);
    if (left.isEmpty()) {
      return List.of();
    }
    Optional<Range> rest = rest(line, next);
    if (edges.fronted(line, left.get())) {
      return around(line, at, verb, source, left.get(), rest);
    }
    return reports(line, at, verb, source, left.get(), rest, quotation);
  }

  /** ", an accusation she has denied": the mark before what takes up the denied clause. */
  private int beforeCharge(Line line, int edge) {
    for (int i = edge; i > 0 && edge - i < LONG && line.word(i); i--) {
      if (line.is(i - 1, Type.COMMA)
          && (words.is(Kind.TAKING_UP, line.lower(i))
              || i < edge && words.is(Kind.ARTICLE, line.lower(i)))) {
        return i - 1;
      }
    }
    return edge;
  }

  /** "“No,” Rowe, a judge, told reporters": whoever follows is told, and does not tell. */
  private static boolean tellsSomebody(Verb verb) {
    return verb.takes(Frame.HEARER) && !verb.takes(Frame.CLAUSE);
  }

  private Optional<NounPhrase> inverted(Line line, int first) {
    return phrases
        .startingAt(line, first)
        .filter(phrase -> !phrase.head().equals("it") && closes(line, phrase))
        .filter(phrase -> line.quotation(first - 2) || !clauseBegins(line, phrase));
  }

  /** "says its own tally gave neither": the phrase is the subject of what is said. */
  private boolean clauseBegins(Line line, NounPhrase phrase) {
    for (int i = phrase.first(); i <= phrase.last() && line.word(i); i++) {
      if (FunctionWords.RELATIVE.contains(line.lower(i))) {
        return false;
      }
      if (words.finite(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** "If that fails, Rowe said, the county will sue": what leads in is said with the rest. */
  private List<Report> around(
      Line line, int at, Verb verb, Optional<NounPhrase> source, Range left, Optional<Range> rest) {
    return rest.filter(range -> edges.saidToo(line, left))
        .filter(range -> line.is(range.first() - 1, Type.COMMA) && !line.quotation(range.first()))
        .filter(range -> words.holdsFinite(line, range.first(), range.last()))
        .map(range -> List.of(Report.of(line, at, verb, source, left.first(), range.last())))
        .orElse(List.of());
  }

  private List<Report> reports(
      Line line,
      int at,
      Verb verb,
      Optional<NounPhrase> source,
      Range left,
      Optional<Range> rest,
      boolean quotation) {
    boolean quoted = line.quotation(left.last());
    if (rest.isPresent()
        && !quoted
        && line.quotation(rest.get().first())
        && line.is(rest.get().first() - 1, Type.COMMA)
        && Quotation.goesOn(line.get(rest.get().first()).text())
        && (!clause(line, left) || words.is(Kind.BEING, line.lower(left.last())))) {
      return List.of(Report.of(line, at, verb, source, left.first(), rest.get().last()));
    }
    if (rest.isPresent()
        && !line.quotation(rest.get().first())
        && !quoted
        && (!words.holdsFinite(line, left.first(), left.last())
            || goesOn(line, rest.get().first()))) {
      // "The plan, he said, would fail": one clause with its cue inside.
      return List.of(Report.of(line, at, verb, source, left.first(), rest.get().last()));
    }
    if (!quoted && !quotation && !clause(line, left)) {
      return List.of();
    }
    List<Report> reports = new ArrayList<>();
    reports.add(Report.of(line, at, verb, source, left.first(), left.last()));
    rest.filter(range -> line.quotation(range.first()))
        .ifPresent(
            range -> reports.add(Report.of(line, at, verb, source, range.first(), range.last())));
    return reports;
  }

  /** Whether a range reads as a clause: it holds a verb, or is long and begins as a subject. */
  private boolean clause(Line line, Range range) {
    if (words.holdsFinite(line, range.first(), range.last())) {
      return range.last() > range.first();
    }
    boolean subject =
        words.is(Kind.ARTICLE, line.lower(range.first())) || phrases.nameWord(line, range.first());
    // "Rowe, for his part, remembers"
    boolean apart =
        line.is(range.first() + 1, Type.COMMA) || line.is(range.first() + 2, Type.COMMA);
    return subject && !apart && range.last() - range.first() >= LONG;
  }

  /** ", killing three", ", and the dog was saved": the clause before the cue goes on after it. */
  private boolean goesOn(Line line, int first) {
    String word = line.lower(first);
    return line.is(first - 1, Type.COMMA)
        && line.word(first)
        && verbs.of(word).isEmpty()
        && !words.is(Kind.SCENE, word)
        && !secondReport(line, first);
  }

  private boolean secondReport(Line line, int first) {
    for (int i = first; i < line.size() && i <= first + 5; i++) {
      if (verbs.of(line.lower(i)).filter(verb -> verb.takes(Frame.THAT)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "said the mayor.": no verb comes after whoever is named, else they do what is told. */
  private boolean closes(Line line, NounPhrase source) {
    return !words.finite(line, source.last() + 1) && !line.quotation(source.last() + 1);
  }

  /** Whether what comes after the verb is what it reports. */
  private static boolean introduces(Line line, int i) {
    return line.lower(i).equals("that")
        || line.is(i, Type.COMMA)
        || line.quotation(i)
        || line.is(i, Type.COLON);
  }

  private static boolean afterSpeech(Line line, int i) {
    return line.is(i, Type.COMMA) || line.quotation(i) || line.is(i, Type.DASH) && i > 0;
  }

  /** What follows a cue that stood after or within what is said. */
  private Optional<Range> rest(Line line, int from) {
    int i = from;
    while (i < line.size() && i - from < LONGEST && !line.get(i).breaks()) {
      i++;
    }
    if (line.is(i, Type.END) || line.is(i, Type.SEMICOLON)) {
      return line.quotation(i + 1) ? Optional.of(new Range(i + 1, i + 1, false)) : Optional.empty();
    }
    int first = line.quotation(i) ? i : i + 1;
    if (first >= line.size()) {
      return Optional.empty();
    }
    int last =
        line.quotation(first) && !line.word(first + 1) ? first : complements.clauseEnd(line, first);
    return Optional.of(new Range(first, last, false));
  }
}
