package dev.byline.attribution;

import dev.byline.attribution.Statement.Kind;
import dev.byline.attribution.Statement.Stance;
import java.util.List;
import java.util.Optional;

/**
 * Finds paragraphs that are somebody's words from beginning to end, without quotation marks: a turn
 * of a transcript, a post, what a colon leads in.
 */
final class WholeParagraphs {

  private final Reports reports;
  private final LeadIns leadIns;
  private final Voices voices;

  WholeParagraphs(Reports reports, LeadIns leadIns, Voices voices) {
    this.reports = reports;
    this.leadIns = leadIns;
    this.voices = voices;
  }

  /**
   * Who says the next paragraph, by the end of this one.
   *
   * @param cue the word or mark that reports it
   * @param voice who says it
   * @param verbatim whether it needs no quotation marks
   */
  record Lead(String cue, Voice voice, boolean verbatim) {}

  /** The statement that fills the paragraph. */
  Optional<Draft> of(Passage passage, int firstLine, Transcript transcript, Optional<Lead> lead) {
    return transcript
        .turn(passage)
        .map(colon -> turn(passage, firstLine, colon))
        .or(() -> Posts.signature(passage).map(name -> post(passage, firstLine, name)))
        .or(() -> led(passage, lead));
  }

  private Draft turn(Passage passage, int firstLine, int colon) {
    Line line = passage.lines().getFirst();
    NounPhrase name = reports.phrases().names().phrase(line, 0, colon - 1, 0, colon - 1);
    Voice named = voices.of(passage, line, firstLine, name, "");
    // "Q" and "A" name nobody.
    boolean letter = colon == 1 && line.get(0).text().length() == 1;
    Voice voice = letter ? new Voice(List.of(), named.mention()) : named;
    return draft(line.get(colon + 1).start(), length(passage.text()), ":", voice);
  }

  private Draft post(Passage passage, int firstLine, Posts.Signature signature) {
    Line line = passage.lines().get(signature.line());
    Token dash = line.get(signature.dash());
    int first = signature.dash() + 1;
    NounPhrase name =
        reports.phrases().names().phrase(line, first, signature.last(), first, signature.last());
    Voice voice = voices.of(passage, line, firstLine + signature.line(), name, "");
    int end = length(passage.text().substring(0, dash.start()));
    return draft(0, Math.max(1, end), dash.text(), voice);
  }

  /** A paragraph without quotation marks after "The ministry said in a statement:". */
  private static Optional<Draft> led(Passage passage, Optional<Lead> lead) {
    return lead.filter(in -> in.verbatim() && passage.quotations().isEmpty())
        .map(in -> draft(0, length(passage.text()), in.cue(), in.voice()));
  }

  private static Draft draft(int start, int end, String cue, Voice voice) {
    return new Draft(start, end, Kind.INDIRECT, Stance.SAID, Optional.of(cue), voice);
  }

  private static int length(String text) {
    return text.stripTrailing().length();
  }

  /** Whose words the passage says that the paragraphs before it were. */
  Optional<Voice> behind(Passage passage, int firstLine) {
    return passage.lines().stream()
        .findFirst()
        .flatMap(
            line ->
                leadIns
                    .behind(line)
                    .map(source -> voices.of(passage, line, firstLine, source, "")));
  }

  /** What the end of the passage leads in. */
  Optional<Lead> lead(Passage passage, int firstLine) {
    if (passage.lines().isEmpty()) {
      return Optional.empty();
    }
    int last = passage.lines().size() - 1;
    Line line = passage.lines().get(last);
    return leadIns
        .of(line)
        .map(
            in ->
                new Lead(
                    line.get(in.cue()).text(),
                    voices.of(passage, line, firstLine + last, in.source(), ""),
                    in.verbatim()));
  }
}
