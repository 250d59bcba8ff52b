package dev.byline.chat;

import dev.byline.answer.Marked;
import dev.byline.chat.Part.Lines.Line;
import dev.byline.chat.Part.Quoted.Segment;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a reply for a place that shows letters only, such as a log. */
public final class PlainText {

  private PlainText() {}

  /** The reply in lines, without what only makes sense where it can be clicked. */
  public static String of(Reply reply) {
    return reply.title()
        + "\n"
        + reply.parts().stream()
            .map(PlainText::of)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
  }

  private static String of(Part part) {
    return switch (part) {
      case Part.Text words -> words.text();
      case Part.Difference difference ->
          difference.title()
              + ":\n"
              + difference.sides().stream().map(PlainText::of).collect(Collectors.joining("\n"));
      case Part.Section section -> section.title() + ":";
      case Part.Quoted quoted -> of(quoted);
      case Part.Ledger ledger ->
          ledger.days().stream().map(PlainText::of).collect(Collectors.joining("\n"));
      case Part.Timeline timeline ->
          timeline.moments().stream().map(PlainText::of).collect(Collectors.joining("\n"));
      case Part.Comparison comparison -> of(comparison);
      case Part.Passage passage ->
          passage.segments().stream().map(Segment::text).collect(Collectors.joining())
              + "\n    "
              + of(passage.source());
      case Part.Fields fields ->
          fields.fields().stream()
              .map(field -> field.name() + ": " + field.value())
              .collect(Collectors.joining("\n"));
      case Part.Lines lines ->
          lines.items().stream().map(PlainText::of).collect(Collectors.joining("\n"));
      case Part.Bars bars -> of(bars);
      case Part.Weighed weighed -> of(weighed);
      case Part.Progress progress -> progress.label();
      case Part.Suggestions ignored -> "";
    };
  }

  private static String of(Line line) {
    return "- "
        + line.text()
        + line.detail().map(detail -> " (" + detail + ")").orElse("")
        + line.open().map(place -> ", " + place.label()).orElse("");
  }

  private static String of(Part.Bars bars) {
    return (bars.title().isEmpty() ? "" : bars.title() + "\n")
        + bars.bars().stream()
            .map(
                bar ->
                    "    %s %s%s"
                        .formatted(
                            bar.amountLabel(),
                            bar.label(),
                            bar.detail().map(detail -> " (" + detail + ")").orElse("")))
            .collect(Collectors.joining("\n"));
  }

  private static String of(Part.Weighed weighed) {
    return "%s%s%n%s%n    %s%n%s"
        .formatted(
            weighed.place().map(place -> place + ". ").orElse("- "),
            weighed.verdict(),
            of(weighed.quote()),
            String.join("; ", weighed.words()),
            of(weighed.points()));
  }

  private static String of(Part.Ledger.Day day) {
    return day.label()
        + "\n"
        + day.entries().stream()
            .map(
                entry ->
                    "- %s%s: %s%n    %s"
                        .formatted(
                            entry.speaker().map(name -> name + ", ").orElse(""),
                            entry.manner(),
                            entry.text(),
                            of(entry.source())))
            .collect(Collectors.joining("\n"));
  }

  private static String of(Part.Timeline.Moment moment) {
    return "- %s, %s (%s): %s%n    %s%s"
        .formatted(
            moment.dateLabel(),
            moment.speaker(),
            moment.label(),
            of(moment.words()),
            of(moment.source()),
            moment.repeatsLabel().map(repeats -> "; " + repeats).orElse(""));
  }

  private static String of(Part.Comparison comparison) {
    return "%s: %s%n%s: %s%n    %s, %s"
        .formatted(
            comparison.givenLabel(),
            of(comparison.given()),
            comparison.sourceLabel(),
            of(comparison.words()),
            comparison.attribution(),
            of(comparison.source()));
  }

  /** Changes as programs for programmers mark them: {@code [-lost-]}, {@code {+come+}}. */
  private static String of(List<Marked> words) {
    return words.stream()
        .map(
            piece ->
                switch (piece.mark()) {
                  case EQUAL, AROUND -> piece.text();
                  case DELETED -> "[-" + piece.text() + "-]";
                  case INSERTED -> "{+" + piece.text() + "+}";
                })
        .collect(Collectors.joining());
  }

  private static String of(Part.Source source) {
    return source.publisher().map(publisher -> publisher + ", ").orElse("")
        + source.publishedLabel().orElse("no date given")
        + ", "
        + source.citation().label();
  }

  private static String of(Part.Quoted quoted) {
    String sentence = quoted.segments().stream().map(Segment::text).collect(Collectors.joining());
    return "  %s: %s%n    %s%s, %s"
        .formatted(
            quoted.attribution(),
            sentence,
            quoted.publisher().map(publisher -> publisher + ", ").orElse(""),
            quoted.publishedLabel().orElse("no date given"),
            quoted.citation().label());
  }
}
