package dev.byline.attribution;

import dev.byline.attribution.Complements.Range;
import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.ReportingVerbs.Form;
import dev.byline.attribution.ReportingVerbs.Frame;
import dev.byline.attribution.ReportingVerbs.Verb;
import dev.byline.attribution.Statement.Stance;
import dev.byline.attribution.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a sentence reports as said, by the words that report it. */
final class Reports {

  private static final Set<String> BEING =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "am", "isn't", "isn’t", "wasn't",
          "wasn’t", "weren’t", "weren't");

  /** Verbs whose negation still tells somebody's view. */
  private static final Set<String> VIEWS = Set.of("think", "believe", "expect", "know", "feel");

  /** Verbs whose subject is as often a thing that does not speak: "the move suggests that". */
  private static final Set<String> OF_THINGS_TOO =
      Set.of(
          "suggest",
          "show",
          "indicate",
          "imply",
          "signal",
          "reveal",
          "find",
          "underline",
          "underscore",
          "demand",
          "stress",
          "mean",
          "hint",
          "threaten",
          "promise",
          "guarantee",
          "recall",
          "question",
          "rule",
          "estimate",
          "confirm",
          "know",
          "feel",
          "expect",
          "hope",
          "fear",
          "doubt");

  private final FunctionWords words;
  private final ReportingVerbs verbs;
  private final SpeakingNouns nouns;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;
  private final CueNouns cueNouns;

  Reports(FunctionWords words, ReportingVerbs verbs, SpeakingNouns nouns, FirstNames firstNames) {
    this.words = words;
    this.verbs = verbs;
    this.nouns = nouns;
    this.phrases = new NounPhrases(words, nouns, firstNames);
    this.subjects = new Subjects(words, phrases);
    this.complements = new Complements(words, verbs, phrases);
    this.cueNouns = new CueNouns(words, phrases, complements);
  }

  NounPhrases phrases() {
    return phrases;
  }

  Subjects subjects() {
    return subjects;
  }

  /** The reports of a sentence in the order of their cues. */
  List<Report> of(Line line) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (line.lower(i).equals("according") && line.lower(i + 1).equals("to")) {
        accordingTo(line, i).ifPresent(reports::add);
      } else if (line.word(i)) {
        int at = i;
        Optional<Verb> verb = verbs.of(line.lower(i)).filter(v -> reports(line, at, v));
        if (verb.isPresent()) {
          reports.addAll(byVerb(line, i, verb.get()));
        } else {
          cueNouns.at(line, i).ifPresent(reports::add);
        }
      }
    }
    afterColon(line, reports).ifPresent(reports::add);
    unknownVerb(line, reports).ifPresent(reports::add);
    return reports;
  }

  /** Whether a verb of speaking stands here, whatever follows it. */
  boolean speaking(Line line, int at) {
    return line.word(at)
        && verbs
            .of(line.lower(at))
            .filter(verb -> verb.takes(Frame.THAT) && reports(line, at, verb))
            .isPresent();
  }

  /** Whether the word is used as a verb that reports, by what stands before it. */
  private boolean reports(Line line, int at, Verb verb) {
    if (line.get(at).possessive() || line.get(at).capitalised() && at > 0) {
      return false;
    }
    int i = at - 1;
    boolean negated = false;
    while (i >= 0
        && line.word(i)
        && (words.is(Kind.ADVERB, line.lower(i))
            || words.is(Kind.NEGATION, line.lower(i))
            || line.lower(i).endsWith("ly"))) {
      negated |= words.is(Kind.NEGATION, line.lower(i));
      i--;
    }
    String before = line.lower(i);
    boolean view = VIEWS.contains(verb.base());
    if (negated && !view) {
      return false;
    }
    if (before.equals("to")) {
      return Set.of("on", "continued", "continues").contains(line.lower(i - 1));
    }
    if (words.is(Kind.MODAL, before)) {
      return false;
    }
    if (BEING.contains(before) || before.equals("it’s") || before.equals("it's")) {
      return verb.form() == Form.ING
          || line.lower(at + 1).equals("by")
          || impersonal(line, at, verb, i);
    }
    return switch (verb.form()) {
      case BASE -> baseFits(line, i);
      case ING -> participle(line, at, i);
      case PAST, PRESENT -> !words.is(Kind.ARTICLE, before) && !words.is(Kind.PREPOSITION, before);
    };
  }

  /** "It is alleged that": somebody says it, but not who. */
  private static boolean impersonal(Line line, int at, Verb verb, int being) {
    return verb.takes(Frame.THAT)
        && line.lower(at + 1).equals("that")
        && line.lower(being - 1).equals("it");
  }

  private boolean isPassive(Line line, int at, Verb verb) {
    int i = at - 1;
    while (i > 0 && (words.is(Kind.ADVERB, line.lower(i)) || line.lower(i).endsWith("ly"))) {
      i--;
    }
    return BEING.contains(line.lower(i)) && verb.form() == Form.PAST;
  }

  /** "critics say", "they believe", "did say". */
  private boolean baseFits(Line line, int i) {
    String before = line.lower(i);
    if (line.word(i) && line.get(i).possessive()) {
      return false;
    }
    return before.equals("they")
        || Set.of("did", "do", "who").contains(before)
        || before.endsWith("s")
            && !line.get(i).possessive()
            && !words.is(Kind.DETERMINER, before)
            && !words.is(Kind.AUXILIARY, before)
        || nouns.group(before)
        || line.is(i, Type.COMMA)
        || line.is(i, Type.CLOSING)
        || line.is(i, Type.DASH)
        || words.is(Kind.CONJUNCTION, before)
        || phrases.nameWord(line, i);
  }

  private boolean participle(Line line, int at, int i) {
    String before = line.lower(i);
    return line.is(at - 1, Type.COMMA)
        || line.is(at - 1, Type.DASH)
        || i != at - 1 && line.is(i, Type.COMMA)
        || Set.of("and", "after", "before", "by", "while", "beyond", "in").contains(before)
        || BEING.contains(before)
        || at == 0;
  }

  private List<Report> byVerb(Line line, int at, Verb verb) {
    if (isPassive(line, at, verb)) {
      return passive(line, at, verb).stream().toList();
    }
    if (verb.form() != Form.ING && conditional(line, at)) {
      return List.of();
    }
    boolean participle = verb.form() == Form.ING && !BEING.contains(line.lower(at - 1));
    Optional<NounPhrase> subject =
        participle ? participleSubject(line, at) : subjects.before(line, at);
    Optional<Range> right = complements.after(line, at, verb);
    boolean plain =
        right.isEmpty()
            || right.get().plain()
            || line.quotation(right.get().first()) && betweenQuotations(line, at, subject);
    if (plain && !participle) {
      List<Report> left = withLeft(line, at, verb, subject, right.isPresent());
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
    return List.of(report(line, at, verb, subject, right.get().first(), right.get().last()));
  }

  /** "“My grandmother,” said Rowe, “would”": what stands before the cue is said too. */
  private static boolean betweenQuotations(Line line, int at, Optional<NounPhrase> subject) {
    int before = subject.map(phrase -> Math.min(phrase.first(), at)).orElse(at) - 1;
    return line.quotation(before) && endsOpen(line.get(before).text());
  }

  /** "If the jury says", "neither club said": nobody has said it. */
  private boolean conditional(Line line, int at) {
    int start = subjects.clauseStart(line, at - 1 < 0 ? 0 : at - 1);
    return Set.of("if", "unless", "whether", "lest").contains(line.lower(start - 1))
        || Set.of("neither", "nobody", "none", "if", "unless").contains(line.lower(start));
  }

  private Optional<NounPhrase> participleSubject(Line line, int at) {
    return subjects.main(line, at);
  }

  /** A thing may "suggest"; only who can speak, or a document, says so. */
  private boolean speaks(Line line, NounPhrase subject, Verb verb, Range content) {
    if (subject.kind() == NounPhrase.Kind.NOMINAL && !line.quotation(content.first())) {
      boolean known = nouns.speaks(subject.head()) || phrases.role(subject.head());
      return known || !OF_THINGS_TOO.contains(verb.base()) && !verb.base().equals("find");
    }
    if (subject.kind() == NounPhrase.Kind.PRONOUN && subject.head().equals("it")) {
      return !OF_THINGS_TOO.contains(verb.base());
    }
    return true;
  }

  private Report report(
      Line line, int at, Verb verb, Optional<NounPhrase> source, int first, int last) {
    return new Report(line.get(at).text(), at, verb.stance(), source, first, last);
  }

  /** "..., Smith said", "...,” said Smith", and what goes on after it. */
  private List<Report> withLeft(
      Line line, int at, Verb verb, Optional<NounPhrase> before, boolean right) {
    boolean inverted = at > 0 && afterSpeech(line, at - 1) && !adverbialClause(line, at + 1);
    Optional<NounPhrase> source =
        inverted
            ? phrases
                .startingAt(line, at + 1)
                .filter(p -> !p.head().equals("it") && closes(line, p))
            : before;
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
    if (edge < 0 || !afterSpeech(line, edge)) {
      return List.of();
    }
    boolean quotation =
        line.quotation(edge) || line.is(edge, Type.COMMA) && line.quotation(edge - 1);
    boolean after = inverted && source.isPresent() && source.get().first() > at;
    boolean spanned =
        before.isPresent() && before.get().first() <= 1 && before.get().last() >= at - 2;
    if (!quotation && right && (!after || spanned)) {
      return List.of();
    }
    if (!quotation && !verb.takes(Frame.CLAUSE) && !verb.takes(Frame.THAT)) {
      return List.of();
    }
    Optional<Range> left = leftOf(line, edge);
    if (left.isEmpty()) {
      return List.of();
    }
    List<Report> reports = new ArrayList<>();
    int next = Math.max(at, source.map(NounPhrase::last).orElse(at)) + 1;
    Optional<Range> rest = rest(line, next);
    if (rest.isPresent()
        && !line.quotation(rest.get().first())
        && !line.quotation(left.get().last())
        && (!words.holdsFinite(line, left.get().first(), left.get().last())
            || goesOn(line, rest.get().first()))) {
      // "The plan, he said, would fail": one clause with its cue inside.
      reports.add(report(line, at, verb, source, left.get().first(), rest.get().last()));
      return reports;
    }
    if (!line.quotation(left.get().last()) && !clauseBefore(line, left.get(), quotation)) {
      return List.of();
    }
    reports.add(report(line, at, verb, source, left.get().first(), left.get().last()));
    if (rest.isPresent() && line.quotation(rest.get().first())) {
      reports.add(report(line, at, verb, source, rest.get().first(), rest.get().last()));
    }
    return reports;
  }

  /** ", killing three", ", and the dog was saved": the clause before the cue goes on after it. */
  private boolean goesOn(Line line, int first) {
    String word = line.lower(first);
    boolean reports = verbs.of(word).isPresent() || line.lower(first - 1).equals("according");
    boolean scene =
        Set.of(
                "as",
                "after",
                "before",
                "when",
                "while",
                "in",
                "at",
                "on",
                "during",
                "according",
                "speaking",
                "standing",
                "citing",
                "referring",
                "pointing",
                "his",
                "her")
            .contains(word);
    return line.is(first - 1, Type.COMMA)
        && line.word(first)
        && !reports
        && !scene
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

  private boolean adverbialClause(Line line, int i) {
    return i < line.size()
        && (line.lower(i).equals("that")
            || line.is(i, Type.COMMA)
            || line.quotation(i)
            || line.is(i, Type.COLON));
  }

  private boolean clauseBefore(Line line, Range left, boolean quotation) {
    return quotation
        || words.holdsFinite(line, left.first(), left.last()) && left.last() - left.first() >= 1;
  }

  private static boolean afterSpeech(Line line, int i) {
    return line.is(i, Type.COMMA) || line.quotation(i) || line.is(i, Type.DASH) && i > 0;
  }

  /** What is said before the mark at this place. */
  private Optional<Range> leftOf(Line line, int edge) {
    int last = line.quotation(edge) ? edge : edge - 1;
    if (last < 0) {
      return Optional.empty();
    }
    if (line.quotation(last) && sentenceLike(line, last)) {
      return Optional.of(new Range(last, last, false));
    }
    int first = last;
    while (first > 0
        && !line.is(first - 1, Type.SEMICOLON)
        && !line.is(first - 1, Type.COLON)
        && !(line.is(first - 1, Type.END))) {
      first--;
    }
    while (first < last
        && (words.is(Kind.CONJUNCTION, line.lower(first))
            || line.is(first, Type.COMMA)
            || line.is(first, Type.DASH))) {
      first++;
    }
    // "If that fails, the mayor" holds no report; "In May" is none either.
    boolean subordinate =
        words.is(Kind.SUBORDINATOR, line.lower(first))
                && !(line.lower(first).equals("that") && words.finite(line, first + 1))
            || words.is(Kind.PREPOSITION, line.lower(first))
                && !words.holdsFinite(line, first, last)
            || line.lower(first).endsWith("ing")
            || line.lower(first).equals("asked")
            || line.lower(first).equals("speaking");
    boolean comma = false;
    for (int i = first; i <= last; i++) {
      comma |= line.is(i, Type.COMMA);
    }
    if (subordinate && !comma && !line.quotation(last)) {
      return Optional.empty();
    }
    return Optional.of(new Range(first, last, true));
  }

  /** A quotation that begins as a sentence does, and after nothing or a comma or colon. */
  private static boolean sentenceLike(Line line, int i) {
    String text = line.get(i).text();
    int letter = 0;
    while (letter < text.length() && !Character.isLetterOrDigit(text.charAt(letter))) {
      letter++;
    }
    boolean upper = letter < text.length() && !Character.isLowerCase(text.charAt(letter));
    return i == 0 || upper && (line.get(i - 1).breaks());
  }

  /** What follows a cue that stood after or within what is said. */
  private Optional<Range> rest(Line line, int from) {
    int i = from;
    while (i < line.size()
        && !line.is(i, Type.COMMA)
        && !line.is(i, Type.COLON)
        && !line.quotation(i)
        && !line.is(i, Type.DASH)
        && !line.is(i, Type.SEMICOLON)
        && !line.is(i, Type.END)) {
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

  /** "was criticised by Smith for": what follows the agent is what they say. */
  private Optional<Report> passive(Line line, int at, Verb verb) {
    if (line.lower(at + 1).equals("that")) {
      int last = complements.clauseEnd(line, at + 2);
      return last < at + 2
          ? Optional.empty()
          : Optional.of(report(line, at, verb, Optional.empty(), at + 2, last));
    }
    if (!line.lower(at + 1).equals("by")) {
      return Optional.empty();
    }
    Optional<NounPhrase> agent = phrases.startingAt(line, at + 2);
    if (agent.isEmpty()
        || agent.get().kind() == NounPhrase.Kind.NOMINAL && !nouns.speaks(agent.get().head())) {
      return Optional.empty();
    }
    int start = subjects.clauseStart(line, at);
    int end = complements.clauseEnd(line, at);
    return Optional.of(report(line, at, verb, agent, start, end));
  }

  private Optional<Report> accordingTo(Line line, int at) {
    Optional<NounPhrase> source = phrases.startingAt(line, at + 2).filter(this::knows);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    boolean leads = at == 0 || at == 1 && line.word(0);
    int first;
    int last;
    if (leads || line.is(at - 1, Type.SEMICOLON)) {
      first = source.get().last() + 1;
      while (first < line.size() && !line.is(first, Type.COMMA)) {
        first++;
      }
      first++;
      last = first < line.size() ? complements.clauseEnd(line, first) : first - 1;
    } else {
      last = line.is(at - 1, Type.COMMA) ? at - 2 : at - 1;
      first = Math.max(0, last);
      while (first > 0 && !line.is(first - 1, Type.SEMICOLON) && !line.is(first - 1, Type.END)) {
        first--;
      }
    }
    return first > last || first >= line.size()
        ? Optional.empty()
        : Optional.of(new Report("according to", at, Stance.SAID, source, first, last));
  }

  /** Whether it can say something: "according to plan" tells of no one. */
  private boolean knows(NounPhrase source) {
    return source.kind() != NounPhrase.Kind.NOMINAL
        || source.last() > source.first()
        || nouns.speaks(source.head())
        || phrases.role(source.head());
  }

  /** "Smith was blunt: “...”", "Smith: “...”". */
  private Optional<Report> afterColon(Line line, List<Report> reports) {
    for (int i = 1; i + 1 < line.size(); i++) {
      int quotation = i + 1;
      if (line.is(i, Type.COLON)
          && line.quotation(quotation)
          && reports.stream()
              .noneMatch(report -> report.first() <= quotation && quotation <= report.last())) {
        Optional<NounPhrase> source = subjects.main(line, i);
        return Optional.of(new Report(":", i, Stance.SAID, source, quotation, quotation));
      }
    }
    return Optional.empty();
  }

  /** "“...,” Smith thundered": any verb next to a quotation that ends with a comma reports it. */
  private Optional<Report> unknownVerb(Line line, List<Report> reports) {
    for (int i = 0; i + 2 < line.size(); i++) {
      int quotation = i;
      boolean free =
          line.quotation(i)
              && reports.stream()
                  .noneMatch(report -> report.first() <= quotation && quotation <= report.last());
      if (!free || !endsOpen(line.get(i).text())) {
        continue;
      }
      int start = i + 1;
      if (words.finite(line, start) && line.lower(start).endsWith("ed")) {
        Optional<NounPhrase> named = phrases.startingAt(line, start + 1).filter(phrases::speaks);
        if (named.isPresent()) {
          return Optional.of(
              new Report(
                  line.get(start).text(),
                  start,
                  Stance.SAID,
                  named,
                  sentenceLike(line, i) ? i : leftOf(line, i).map(Range::first).orElse(i),
                  i));
        }
      }
      int verb = start;
      while (verb < line.size()
          && verb - start < 8
          && line.word(verb)
          && !words.finite(line, verb)) {
        verb++;
      }
      if (verb > start && line.word(verb) && words.finite(line, verb)) {
        Optional<NounPhrase> source = phrases.of(line, start, verb - 1);
        if (source.isPresent() && source.get().kind() != NounPhrase.Kind.NOMINAL
            || source.filter(s -> nouns.speaks(s.head())).isPresent()) {
          int first = sentenceLike(line, i) ? i : leftOf(line, i).map(Range::first).orElse(i);
          return Optional.of(
              new Report(line.get(verb).text(), verb, Stance.SAID, source, first, i));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a quotation ends with a comma, or asks or exclaims: the sentence goes on after it. */
  private static boolean endsOpen(String quotation) {
    String inner = quotation.replaceAll("[”’\"'»›“‘«]+$", "").strip();
    return inner.endsWith(",") || inner.endsWith("?") || inner.endsWith("!");
  }
}
