package dev.byline.attribution;

import dev.byline.attribution.Complements.Range;
import dev.byline.attribution.Statement.Stance;
import dev.byline.attribution.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who says a quotation that no reporting verb of the lexicon reports. */
final class FreeQuotations {

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
      if (!free || !Quotation.open(line.get(i).text())) {
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
                  SpeechBefore.sentenceLike(line, i) ? i : speechBefore.leftOf(line, i).map(Range::first).orElse(i),
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
          int first = SpeechBefore.sentenceLike(line, i) ? i : speechBefore.leftOf(line, i).map(Range::first).orElse(i);
          return Optional.of(
              new Report(line.get(verb).text(), verb, Stance.SAID, source, first, i));
        }
      }
    }
    return Optional.empty();
  }
}
