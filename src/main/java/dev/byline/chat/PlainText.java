package dev.byline.chat;

import dev.byline.answer.Marked;
import dev.byline.chat.Part.Lines.Line;
import dev.byline.chat.Part.Quoted.Segment;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a reply for a place that shows letters only, such as a log. */
public final class PlainText {

  private final Words words;

  private PlainText(Words words) {
    this.words = words;
  }

  /** An English reply in lines, without what only makes sense where it can be clicked. */
  public static String of(Reply reply) {
    return of(reply, Locale.ENGLISH);
  }

  /** The same of a reply in another language. */
  public static String of(Reply reply, Locale locale) {
    return new PlainText(Words.in(locale)).of(reply.title(), reply.parts());
  }

  private String of(String title, List<Part> parts) {
    return title
        + "\n"
        + parts.stream()
            .map(this::of)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
  }

  private String of(Part part) {
    return switch (part) {
      case Part.Text text -> text.text();
      case Part.Difference difference ->
          difference.title()
              + ":\n"
              + difference.sides().stream().map(this::of).collect(Collectors.joining("\n"));
      case Part.Section section -> section.title() + ":";
      case Part.Quoted quoted -> of(quoted);
      case Part.Ledger ledger ->
          ledger.days().stream().map(this::of).collect(Collectors.joining("\n"));
      case Part.Timeline timeline ->
          timeline.moments().stream().map(this::of).collect(Collectors.joining("\n"));
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
          lines.items().stream().map(this::of).collect(Collectors.joining("\n"));
      case Part.Bars bars -> of(bars);
      case Part.Weighed weighed -> of(weighed);
      case Part.Story story -> of(story);
      case Part.Picture picture -> picture.alternative();
      case Part.Progress progress -> progress.label();
      case Part.Suggestions ignored -> "";
    };
  }

  private String of(Line line) {
    return "- "
        + line.text()
        + line.detail().map(detail -> " (" + detail + ")").orElse("")
        + line.open().map(place -> ", " + place.label()).orElse("");
  }

  private String of(Part.Bars bars) {
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

  private String of(Part.Weighed weighed) {
    return "%s%s%n%s%n    %s%n%s"
        .formatted(
            weighed.place().map(place -> place + ". ").orElse("- "),
            weighed.verdict(),
            of(weighed.quote()),
            String.join("; ", weighed.words()),
            of(weighed.points()));
  }

  private String of(Part.Story story) {
    return story.headline()
        + " ("
        + story.summary()
        + ")\n"
        + Stream.concat(
                story.quotes().stream().map(this::of), story.articles().stream().map(this::of))
            .collect(Collectors.joining("\n"));
  }

  private String of(Part.Ledger.Day day) {
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

  private String of(Part.Timeline.Moment moment) {
    return "- %s, %s (%s): %s%n    %s%s"
        .formatted(
            moment.dateLabel(),
            moment.speaker(),
            moment.label(),
            marked(moment.words()),
            of(moment.source()),
            moment.repeatsLabel().map(repeats -> "; " + repeats).orElse(""));
  }

  private String of(Part.Comparison comparison) {
    return "%s: %s%n%s: %s%n    %s, %s"
        .formatted(
            comparison.givenLabel(),
            marked(comparison.given()),
            comparison.sourceLabel(),
            marked(comparison.words()),
            comparison.attribution(),
            of(comparison.source()));
  }

  /** Changes as programs for programmers mark them: {@code [-lost-]}, {@code {+come+}}. */
  private String marked(List<Marked> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.mark()) {
                  case EQUAL, AROUND -> piece.text();
                  case DELETED -> "[-" + piece.text() + "-]";
                  case INSERTED -> "{+" + piece.text() + "+}";
                })
        .collect(Collectors.joining());
  }

  private String of(Part.Source source) {
    return source.publisher().map(publisher -> publisher + ", ").orElse("")
        + source.publishedLabel().orElseGet(() -> words.say("days.none-given"))
        + ", "
        + source.citation().label();
  }

  private String of(Part.Quoted quoted) {
    String sentence = quoted.segments().stream().map(Segment::text).collect(Collectors.joining());
    return "  %s: %s%n    %s%s, %s"
        .formatted(
            quoted.attribution(),
            sentence,
            quoted.publisher().map(publisher -> publisher + ", ").orElse(""),
            quoted.publishedLabel().orElseGet(() -> words.say("days.none-given")),
            quoted.citation().label());
  }
}
