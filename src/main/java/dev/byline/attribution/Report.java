package dev.byline.attribution;

import dev.byline.attribution.ReportingVerbs.Verb;
import dev.byline.attribution.Statement.Stance;
import java.util.Optional;

/**
 * What a sentence reports as said: its cue, who is named as saying it, and the tokens of what is
 * said.
 *
 * @param cue as it reads
 * @param cueToken the cue's first token in the line
 * @param stance how the cue presents it
 * @param source who is named; empty where the sentence does not say
 * @param first the content's first token in the line
 * @param last its last token
 */
record Report(
    String cue, int cueToken, Stance stance, Optional<NounPhrase> source, int first, int last) {

  static Report of(Line line, int at, Verb verb, Optional<NounPhrase> source, int first, int last) {
    String cue = line.text(at, at + verb.length() - 1);
    return new Report(cue, at, verb.stance(), source, first, last);
  }
}
