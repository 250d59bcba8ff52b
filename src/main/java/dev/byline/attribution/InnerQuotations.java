package dev.byline.attribution;

import dev.byline.attribution.Statement.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what somebody quotes another as saying: “She told me, ‘Run,’”. A verb of the outer speaker
 * must report it, since single marks stand as often beside expressions and titles.
 */
final class InnerQuotations {

  private final Reports reports;
  private final Voices voices;

  InnerQuotations(Reports reports, Voices voices) {
    this.reports = reports;
    this.voices = voices;
  }

  /**
   * The quotations within one that somebody says.
   *
   * @param passage the paragraph
   * @param firstLine the number of its first line in the article
   * @param outer a direct statement in it
   */
  List<Draft> of(Passage passage, int firstLine, Draft outer) {
    List<Quotation> inner = within(passage.text(), outer);
    List<Draft> found = new ArrayList<>();
    if (inner.isEmpty()) {
      return found;
    }
    int last = passage.sentence(outer.end() - 1);
    for (int i = passage.sentence(outer.start()); i <= last; i++) {
      int from = Math.max(passage.starts().get(i), outer.start() + 1);
      int to = i < last ? passage.starts().get(i + 1) : outer.end();
      Line line = Line.of(passage.text(), from, to, inner);
      for (Report report : reports.of(line)) {
        if (report.first() == report.last() && line.quotation(report.first())) {
          found.add(draft(passage, line, firstLine + i, report, outer));
        }
      }
    }
    return found;
  }

  /** The quotations between the outer marks, as places in the paragraph. */
  private static List<Quotation> within(String text, Draft outer) {
    int offset = outer.start() + 1;
    if (offset >= outer.end()) {
      return List.of();
    }
    return QuotationMarks.in(text.substring(offset, outer.end())).stream()
        .filter(Quotation::closed)
        .map(mark -> new Quotation(mark.start() + offset, mark.end() + offset, true))
        .toList();
  }

  private Draft draft(Passage passage, Line line, int number, Report report, Draft outer) {
    Token content = line.get(report.first());
    String said = content.text() + ' ' + String.join(" ", outer.voice().names());
    Voice voice =
        report
            .source()
            .map(source -> voices.of(passage, line, number, source, said))
            .orElse(
                new Voice(
                    firstPerson(line, report) ? outer.voice().speakers() : List.of(),
                    Optional.empty()));
    return new Draft(
        content.start(),
        content.end(),
        Kind.DIRECT,
        report.stance(),
        Optional.of(report.cue()),
        voice);
  }

  /** "I told him": the outer speaker quotes what they said themselves. */
  private boolean firstPerson(Line line, Report report) {
    int i = report.cueToken() - 1;
    while (i >= 0 && reports.subjects().accompanies(line, i)) {
      i--;
    }
    return line.lower(i).equals("i");
  }
}
