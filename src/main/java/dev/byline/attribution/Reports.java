package dev.byline.attribution;

import dev.byline.attribution.ReportingVerbs.Frame;
import dev.byline.attribution.ReportingVerbs.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a sentence reports as said, by the words that report it. */
final class Reports {

  /** How many reports of one sentence are read: no sentence for people has as many. */
  private static final int MOST = 24;

  private final ReportingVerbs verbs;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final VerbUse use;
  private final VerbReports verbReports;
  private final CueNouns cueNouns;
  private final Asides asides;
  private final FreeQuotations freeQuotations;

  Reports(FunctionWords words, ReportingVerbs verbs, SpeakingNouns nouns, FirstNames firstNames) {
    this.verbs = verbs;
    this.phrases = new NounPhrases(words, nouns, firstNames);
    this.subjects = new Subjects(words, nouns, phrases);
    this.use = new VerbUse(words, nouns, phrases, subjects);
    Clauses clauses = new Clauses(words, verbs, nouns);
    Complements complements = new Complements(words, clauses, phrases);
    SpeechBefore before = new SpeechBefore(words, verbs, phrases, complements);
    this.verbReports = new VerbReports(words, nouns, phrases, subjects, complements, use, before);
    this.cueNouns = new CueNouns(words, phrases, subjects, clauses);
    this.asides = new Asides(words, verbs, nouns, phrases, subjects.coordinations(), complements);
    this.freeQuotations = new FreeQuotations(words, nouns, phrases, subjects, before);
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
    for (int i = 0; i < line.size() && reports.size() < MOST; i++) {
      if (!line.word(i)) {
        continue;
      }
      Optional<Report> aside = asides.at(line, i);
      if (aside.isPresent()) {
        reports.add(aside.get());
        continue;
      }
      Optional<Verb> verb = verbAt(line, i);
      if (verb.isPresent()) {
        reports.addAll(verbReports.at(line, i, verb.get()));
      } else {
        cueNouns.at(line, i).ifPresent(reports::add);
      }
    }
    reports.addAll(freeQuotations.of(line, reports));
    return reports;
  }

  private Optional<Verb> verbAt(Line line, int i) {
    return verbs
        .state(line.lower(i))
        .filter(verb -> use.reports(line, i, verb))
        .or(() -> verbs.at(line, i).filter(verb -> use.reports(line, i, verb)));
  }

  /** Whether a verb of speaking stands here, whatever follows it. */
  boolean speaking(Line line, int at) {
    return line.word(at) && verbAt(line, at).filter(verb -> verb.takes(Frame.THAT)).isPresent();
  }
}
