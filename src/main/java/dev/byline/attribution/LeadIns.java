package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;
import java.util.Optional;

/** Finds who says the next paragraph: "The mayor replied on Sunday:" ends with its colon. */
final class LeadIns {

  private final Reports reports;
  private final FunctionWords words;
  private final SpeakingNouns nouns;

  LeadIns(Reports reports, FunctionWords words, SpeakingNouns nouns) {
    this.reports = reports;
    this.words = words;
    this.nouns = nouns;
  }

  /** "That was Rowe's closing statement.": whose words stand in the paragraphs before. */
  Optional<NounPhrase> behind(Line line) {
    if (!words.is(Kind.BACKWARD, line.lower(0)) || !words.is(Kind.BEING, line.lower(1))) {
      return Optional.empty();
    }
    return reports
        .phrases()
        .bareAt(line, 2)
        .filter(phrase -> !phrase.is(NounPhrase.Kind.NOMINAL) && letter(line, phrase));
  }

  private boolean letter(Line line, NounPhrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (nouns.letter(line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What leads in.
   *
   * @param cue the token that reports
   * @param source who is named
   * @param verbatim whether it surely tells of words, so that they need no quotation marks
   */
  record LeadIn(int cue, NounPhrase source, boolean verbatim) {}

  /** What a line that ends with a colon leads in. */
  Optional<LeadIn> of(Line line) {
    int colon = line.size() - 1;
    if (!line.is(colon, Type.COLON)) {
      return Optional.empty();
    }
    boolean letter = line.tokens().stream().anyMatch(token -> nouns.letter(token.lower()));
    for (int i = colon - 1; i > 0; i--) {
      if (reports.speaking(line, i)) {
        int verb = i;
        return reports
            .subjects()
            .before(line, i)
            .or(() -> reports.subjects().main(line, verb))
            .filter(reports.phrases()::speaks)
            .map(source -> new LeadIn(verb, source, true));
      }
    }
    boolean told = words.holdsFinite(line, 0, colon) && !words.is(Kind.BEING, line.lower(0));
    return told
        ? reports
            .subjects()
            .main(line, colon)
            .filter(reports.phrases()::speaks)
            .map(source -> new LeadIn(colon, source, letter))
        : Optional.empty();
  }
}
