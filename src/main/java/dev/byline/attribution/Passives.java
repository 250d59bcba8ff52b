package dev.byline.attribution;

import dev.byline.attribution.ReportingVerbs.Verb;
import java.util.Optional;
import java.util.Set;

/** Finds what passives report: "The plan was criticised by Rowe as rash", "It is alleged that". */
final class Passives {

  private static final Set<String> REASONS = Set.of("as", "for", "of", "over");

  private final SpeakingNouns nouns;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;

  Passives(SpeakingNouns nouns, NounPhrases phrases, Subjects subjects, Complements complements) {
    this.nouns = nouns;
    this.phrases = phrases;
    this.subjects = subjects;
    this.complements = complements;
  }

  /** What the participle at the place reports, if the sentence names who does or says "that". */
  Optional<Report> at(Line line, int at, Verb verb) {
    if (line.lower(at + 1).equals("that")) {
      int last = complements.clauseEnd(line, at + 2);
      return last < at + 2
          ? Optional.empty()
          : Optional.of(Report.of(line, at, verb, Optional.empty(), at + 2, last));
    }
    if (!line.lower(at + 1).equals("by")) {
      return Optional.empty();
    }
    Optional<NounPhrase> agent =
        phrases
            .startingAt(line, at + 2)
            .filter(phrase -> !phrase.is(NounPhrase.Kind.NOMINAL) || nouns.speaks(phrase.head()));
    if (agent.isEmpty()) {
      return Optional.empty();
    }
    int after = agent.get().last() + 1;
    if (REASONS.contains(line.lower(after)) && after + 1 < line.size()) {
      int first = line.lower(after).equals("of") ? after + 1 : after;
      return Optional.of(
          Report.of(line, at, verb, agent, first, complements.clauseEnd(line, first)));
    }
    int start = subjects.clauseStart(line, at);
    int end = subjects.beforeAuxiliaries(line, at);
    return end < start
        ? Optional.empty()
        : Optional.of(Report.of(line, at, verb, agent, start, end));
  }
}
