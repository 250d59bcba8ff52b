package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.ReportingVerbs.Verb;
import java.util.Optional;

/** Finds what passives report: "The plan was criticised by Rowe as rash", "It is alleged that". */
final class Passives {

  /** How many words may tell where somebody said it before they tell why. */
  private static final int FARTHEST = 8;

  private final FunctionWords words;
  private final SpeakingNouns nouns;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;

  Passives(
      FunctionWords words,
      SpeakingNouns nouns,
      NounPhrases phrases,
      Subjects subjects,
      Complements complements) {
    this.words = words;
    this.nouns = nouns;
    this.phrases = phrases;
    this.subjects = subjects;
    this.complements = complements;
  }

  private static boolean named(NounPhrase phrase, int end) {
    return phrase.is(NounPhrase.Kind.NAME) && phrase.last() == end
        || phrase.is(NounPhrase.Kind.PRONOUN);
  }

  private boolean reason(String word) {
    return words.is(Kind.REASON, word) || word.equals("as") || word.equals("of");
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
    if (reason(line.lower(after)) && after + 1 < line.size()) {
      int first = line.lower(after).equals("of") ? after + 1 : after;
      return Optional.of(
          Report.of(line, at, verb, agent, first, complements.clauseEnd(line, first)));
    }
    // "criticised by Rowe in a letter for leaving"
    for (int i = after; i < line.size() && i - after < FARTHEST && line.word(i); i++) {
      if (line.lower(i).equals("for") && line.lower(i + 1).endsWith("ing")) {
        return Optional.of(Report.of(line, at, verb, agent, i, complements.clauseEnd(line, i)));
      }
    }
    int start = subjects.clauseStart(line, at);
    int end = subjects.beforeAuxiliaries(line, at);
    // "Rowe was criticised by Faizi": whom it was about is nothing that was said.
    return end < start || phrases.of(line, start, end).filter(it -> named(it, end)).isPresent()
        ? Optional.empty()
        : Optional.of(Report.of(line, at, verb, agent, start, end));
  }
}
