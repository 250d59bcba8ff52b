package dev.byline.attribution;

import dev.byline.attribution.Complements.Range;
import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.ReportingVerbs.Form;
import dev.byline.attribution.ReportingVerbs.Frame;
import dev.byline.attribution.ReportingVerbs.Verb;
import dev.byline.attribution.Token.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what a reporting verb reports: what stands after it, before it, or on both sides. */
final class VerbReports {

  /** So many words may stand before the subject of a clause that opens the sentence. */
  private static final int FRONTED = 6;

  /** So many words may name what a clause is about. */
  private static final int FARTHEST = 30;

  private final FunctionWords words;
  private final SpeakingNouns nouns;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;
  private final VerbUse use;
  private final SpeechBefore speechBefore;
  private final Passives passives;

  VerbReports(
      FunctionWords words,
      SpeakingNouns nouns,
      NounPhrases phrases,
      Subjects subjects,
      Complements complements,
      VerbUse use,
      SpeechBefore speechBefore) {
    this.words = words;
    this.nouns = nouns;
    this.phrases = phrases;
    this.subjects = subjects;
    this.complements = complements;
    this.use = use;
    this.speechBefore = speechBefore;
    this.passives = new Passives(words, nouns, phrases, subjects, complements);
  }

  /** What the verb at the place reports. */
  List<Report> at(Line line, int at, Verb verb) {
    if (use.passive(line, at, verb)) {
      return passives.at(line, at, verb).stream().toList();
    }
    if (verb.form() != Form.ING && use.conditional(line, at)) {
      return List.of();
    }
    boolean participle =
        verb.form() == Form.ING
            && !words.is(Kind.BEING, line.lower(at - 1))
            && subjects.quoting(line, at) < 0;
    Optional<NounPhrase> subject = participle ? subjects.main(line, at) : subjects.before(line, at);
    int end = at + verb.length() - 1;
    Optional<Range> right =
        complements.after(line, end, verb).map(range -> withinFronted(line, subject, range));
    // "by adding more sanctions" is how it is done, not who says so.
    if (participle
        && line.lower(at - 1).equals("by")
        && right.filter(range -> line.quotation(range.first())).isEmpty()
        && !line.lower(end + 1).equals("that")) {
      return List.of();
    }
    if (right.isEmpty()
        && verb.takes(Frame.FIGURES)
        && subject.filter(source -> document(source, verb)).isPresent()) {
      return complements
          .figures(line, end, verb)
          .map(range -> List.of(Report.of(line, at, verb, subject, range.first(), range.last())))
          .orElse(List.of());
    }
    if (verb.ofDocumentsOnly()) {
      return List.of();
    }
    boolean inside = right.filter(range -> insideClause(line, at, subject, range)).isPresent();
    boolean plain =
        inside
            || right.isEmpty()
            || right.get().plain()
            || line.quotation(right.get().first()) && betweenQuotations(line, at, subject);
    boolean going = verb.form() == Form.ING && !line.quotation(at - 1);
    if (plain && !going) {
      List<Report> left = speechBefore.at(line, at, verb, subject, right.isPresent() && !inside);
      if (!left.isEmpty()) {
        return left;
      }
    }
    if (right.isEmpty() || subject.isPresent() && !speaks(line, subject.get(), verb, right.get())) {
      return List.of();
    }
    boolean quoted = line.quotation(right.get().first());
    if (subject.isEmpty() && !quoted && !(at <= 1 && verb.takes(Frame.THAT))) {
      return List.of();
    }
    Range content =
        relative(line, at) || relativeObject(line, subject)
            ? beforeMainVerb(line, right.get())
            : right.get();
    return List.of(Report.of(line, at, verb, subject, content.first(), content.last()));
  }

  /** "A week after Rowe said that she would go, the town": the main clause is the article's own. */
  private Range withinFronted(Line line, Optional<NounPhrase> subject, Range content) {
    int before = subject.map(NounPhrase::first).orElse(0) - 1;
    if (before < 0
        || before > FRONTED
        || !words.is(Kind.FRONTING, line.lower(before))
        || line.quotation(content.first())) {
      return content;
    }
    for (int i = content.first() + 1; i < content.last(); i++) {
      boolean main =
          words.is(Kind.DETERMINER, line.lower(i + 1))
              || FunctionWords.PERSONAL.contains(line.lower(i + 1))
              || words.finite(line, i + 2);
      if (line.is(i, Type.COMMA) && main && words.holdsFinite(line, content.first(), i - 1)) {
        return new Range(content.first(), i - 1, content.plain());
      }
    }
    return content;
  }

  /** "“My grandmother,” said Rowe, “would": what stands before the cue is said too. */
  private static boolean betweenQuotations(Line line, int at, Optional<NounPhrase> subject) {
    int before = subject.map(phrase -> Math.min(phrase.first(), at)).orElse(at) - 1;
    return line.quotation(before) && Quotation.open(line.get(before).text());
  }

  /**
   * "The plan, Rowe said, “is dead”": the cue stands within one clause, which ends in quotation.
   */
  private boolean insideClause(Line line, int at, Optional<NounPhrase> subject, Range right) {
    int before = subject.map(phrase -> Math.min(phrase.first(), at)).orElse(at) - 1;
    return before > 0
        && line.is(before, Type.COMMA)
        && !line.quotation(before - 1)
        && line.quotation(right.first())
        && line.is(right.first() - 1, Type.COMMA)
        && Quotation.goesOn(line.get(right.first()).text())
        && begun(line, before - 1);
  }

  /** Whether the words up to a place begin a clause: its subject, or its subject and "was". */
  private boolean begun(Line line, int last) {
    int first = last;
    while (first > 0 && last - first < FARTHEST && line.word(first - 1)) {
      first--;
    }
    if (first > 0 && !line.is(first - 1, Type.END)) {
      return false;
    }
    int end = words.is(Kind.BEING, line.lower(last)) ? last - 1 : last;
    String opening = line.lower(first);
    return end >= first
        && !words.clauseWithin(line, first, end)
        && !words.is(Kind.TIME, opening)
        && !words.is(Kind.ADVERB, opening)
        && !words.is(Kind.PREPOSITION, opening)
        && !words.is(Kind.SUBORDINATOR, opening)
        && !opening.endsWith("ing")
        && !opening.endsWith("ed")
        && phrases.of(line, first, end).isPresent();
  }

  /** Whether the verb's subject is "who" or "which". */
  private boolean relative(Line line, int at) {
    int i = at - 1;
    while (i > 0
        && (words.is(Kind.AUXILIARY, line.lower(i)) || words.is(Kind.ADVERB, line.lower(i)))) {
      i--;
    }
    return FunctionWords.RELATIVE.contains(line.lower(i));
  }

  /** "The deal, which Rowe called “dead,”": whether what it is about stands before the subject. */
  private boolean relativeObject(Line line, Optional<NounPhrase> subject) {
    String before = subject.map(phrase -> line.lower(phrase.first() - 1)).orElse("");
    return before.equals("which") || before.equals("whom");
  }

  /** "The mayor, who says the bridge is unsafe, left": the main verb ends what is said. */
  private Range beforeMainVerb(Line line, Range content) {
    for (int i = content.first(); i < content.last(); i++) {
      boolean comma = line.is(i, Type.COMMA) && i > content.first();
      boolean quoted = line.quotation(i) && Quotation.endsWithComma(line, i);
      int verb = words.is(Kind.ADVERB, line.lower(i + 1)) ? i + 2 : i + 1;
      if ((comma || quoted)
          && words.finite(line, verb)
          && !words.is(Kind.SUBORDINATOR, line.lower(verb))) {
        return new Range(content.first(), quoted ? i : i - 1, content.plain());
      }
    }
    return content;
  }

  private boolean document(NounPhrase phrase, Verb verb) {
    return phrase.is(NounPhrase.Kind.PRONOUN)
        ? phrase.head().equals("it") && !verb.ofDocumentsOnly()
        : nouns.document(phrase.head().toLowerCase(Locale.ROOT));
  }

  /** A thing may "suggest"; only who can speak, or a document, says so. */
  private boolean speaks(Line line, NounPhrase subject, Verb verb, Range content) {
    if (subject.is(NounPhrase.Kind.NOMINAL) && !line.quotation(content.first())) {
      return nouns.speaks(subject.head()) || phrases.role(subject.head()) || !verb.ofThingsToo();
    }
    return !(subject.is(NounPhrase.Kind.PRONOUN) && subject.head().equals("it"))
        || !verb.ofThingsToo();
  }
}
