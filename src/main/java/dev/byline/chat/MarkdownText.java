package dev.byline.chat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reply as CommonMark, in which what people and articles wrote is never markup. */
final class MarkdownText {

  /** CommonMark lets any ASCII punctuation be escaped; these may begin markup or a link. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#+!|&~:@-]");

  private MarkdownText() {}

  /** The reply, its title as the first heading. */
  static String of(Reply reply) {
    return Stream.concat(
                Stream.of("# " + escaped(reply.title())),
                reply.parts().stream().flatMap(MarkdownText::blocks))
            .collect(Collectors.joining("\n\n"))
        + reply.footer().map(footer -> "\n\n---\n\n" + escaped(footer)).orElse("")
        + "\n";
  }

  private static Stream<String> blocks(Part part) {
    return switch (part) {
      case Part.Text text -> Stream.of(escaped(text.text()));
      case Part.Section section -> Stream.of("## " + escaped(section.title()));
      case Part.Story story ->
          Stream.concat(
              Stream.of("## " + escaped(story.headline()), escaped(story.summary())),
              story.quotes().stream().map(MarkdownText::quoted));
      case Part.Quoted quoted -> Stream.of(quoted(quoted));
      case Part.Bars bars -> Stream.of("## " + escaped(bars.title()), bars(bars.bars()));
      case Part.Picture picture -> picture.alternative().lines().map(MarkdownText::escaped);
      // What only makes sense where it can be clicked.
      case Part.Suggestions ignored -> Stream.empty();
      default ->
          Stream.of(escaped(PlainText.of(Reply.of(Reply.Kind.INFO, "", List.of(part))).strip()));
    };
  }

  private static String quoted(Part.Quoted quoted) {
    String sentence =
        quoted.segments().stream().map(Part.Quoted.Segment::text).collect(Collectors.joining());
    return Stream.of(
            Stream.of("> " + escaped(sentence), ">"),
            Stream.of(
                "> "
                    + Stream.of(
                            Stream.of(quoted.attribution()),
                            quoted.publisher().stream(),
                            quoted.publishedLabel().stream(),
                            Stream.of(quoted.citation().label()),
                            quoted.alsoInLabel().stream())
                        .flatMap(pieces -> pieces)
                        .map(MarkdownText::escaped)
                        .collect(Collectors.joining(" · "))))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static String bars(List<Part.Bars.Bar> bars) {
    return bars.stream()
        .map(bar -> "- " + escaped(bar.label()) + ": " + escaped(bar.amountLabel()))
        .collect(Collectors.joining("\n"));
  }

  /** On one line, so that no line of it begins a block. */
  private static String escaped(String text) {
    return MARKUP.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("\\\\$0");
  }
}
