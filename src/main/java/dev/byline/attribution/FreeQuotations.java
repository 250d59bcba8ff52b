package dev.byline.attribution;

import dev.byline.attribution.Complements.Range;
import dev.byline.attribution.Statement.Stance;
import dev.byline.attribution.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds who says a quotation that no reporting verb of the lexicon reports. */
final class FreeQuotations {

  /** How many words may stand between a quotation and the verb of whoever says it. */
  private static final int LONGEST_SUBJECT = 9;

  private final FunctionWords words;
  private final SpeakingNouns nouns;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final SpeechBefore speechBefore;

  FreeQuotations(
      FunctionWords words,
      SpeakingNouns nouns,
      NounPhrases phrases,
      Subjects subjects,
      SpeechBefore speechBefore) {
    this.words = words;
    this.nouns = nouns;
    this.phrases = phrases;
    this.subjects = subjects;
    this.speechBefore = speechBefore;
  }

  /** What is reported by a colon or a verb that is not in the lexicon, beside these reports. */
  List<Report> of(Line line, List<Report> reports) {
    List<Report> found = new ArrayList<>();
    afterColon(line, reports).ifPresent(found::add);
    unknownVerb(line, reports).ifPresent(found::add);
    return found;
  }

  /** "Smith was blunt: “...”", "Smith: “...”". */
  private Optional<Report> afterColon(Line line, List<Report> reports) {
    for (int i = 1; i + 1 < line.size(); i++) {
      int quotation = i + 1;
      if (line.is(i, Type.COLON) && line.quotation(quotation) && free(quotation, reports)) {
        Optional<NounPhrase> source = subjects.main(line, i);
        return Optional.of(new Report(":", i, Stance.SAID, source, quotation, quotation));
      }
    }
    return Optional.empty();
  }

  /** "“...,” Smith thundered": any verb next to a quotation that ends with a comma reports it. */
  private Optional<Report> unknownVerb(Line line, List<Report> reports) {
    for (int i = 0; i + 2 < line.size(); i++) {
      if (line.quotation(i) && free(i, reports)) {
        int quotation = i;
        Optional<Report> found =
            Quotation.open(line.get(i).text())
                ? inverted(line, i).or(() -> afterSubject(line, quotation, quotation))
                : between(line, i);
        if (found.isPresent() && reports.stream().noneMatch(sameCue(found.get()))) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** "“Bigger fires” — Smith shrugs — “but not here”": a verb between two quotations. */
  private Optional<Report> between(Line line, int quotation) {
    int mark = quotation + 1;
    if (!line.is(mark, Type.DASH) && !line.is(mark, Type.COMMA)) {
      return Optional.empty();
    }
    for (int i = mark + 2; i + 1 < line.size() && i - mark <= LONGEST_SUBJECT; i++) {
      if (line.get(i).breaks()) {
        return line.is(i, line.get(mark).type()) && line.quotation(i + 1)
            ? afterSubject(line, quotation, mark)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Predicate<Report> sameCue(Report report) {
    return other -> other.cueToken() == report.cueToken();
  }

  private static boolean free(int quotation, List<Report> reports) {
    return reports.stream()
        .noneMatch(report -> report.first() <= quotation && quotation <= report.last());
  }

  /** "“...,” thundered Smith" */
  private Optional<Report> inverted(Line line, int quotation) {
    int verb = quotation + 1;
    if (!words.finite(line, verb) || !line.lower(verb).endsWith("ed")) {
      return Optional.empty();
    }
    return phrases
        .startingAt(line, verb + 1)
        .filter(phrases::speaks)
        .map(source -> report(line, verb, source, quotation));
  }

  private Optional<Report> afterSubject(Line line, int quotation, int edge) {
    int verb = edge + 1;
    while (verb - edge < LONGEST_SUBJECT && line.word(verb) && !words.finite(line, verb)) {
      verb++;
    }
    if (verb == edge + 1 || !words.finite(line, verb)) {
      return Optional.empty();
    }
    int cue = verb;
    return phrases
        .of(line, edge + 1, verb - 1)
        .filter(source -> !source.is(NounPhrase.Kind.NOMINAL) || nouns.speaks(source.head()))
        .map(source -> report(line, cue, source, quotation));
  }

  private Report report(Line line, int verb, NounPhrase source, int quotation) {
    int first =
        SpeechEdges.sentenceLike(line, quotation)
            ? quotation
            : speechBefore.edges().before(line, quotation).map(Range::first).orElse(quotation);
    return new Report(
        line.get(verb).text(), verb, Stance.SAID, Optional.of(source), first, quotation);
  }
}
