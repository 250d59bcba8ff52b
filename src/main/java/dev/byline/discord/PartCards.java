package dev.byline.discord;

import static dev.byline.discord.DiscordText.plain;
import static dev.byline.discord.SourceMarkup.alsoIn;
import static dev.byline.discord.SourceMarkup.around;
import static dev.byline.discord.SourceMarkup.item;
import static dev.byline.discord.SourceMarkup.marked;
import static dev.byline.discord.SourceMarkup.named;
import static dev.byline.discord.SourceMarkup.source;

import dev.byline.chat.Part;
import dev.byline.chat.Part.Quoted;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cards of single parts: a quote, a story, a moment of a timeline. */
final class PartCards {

  private static final int SAID = 0x0D6455;
  private static final int ABOUT = 0x3A4FA3;
  private static final int MENTIONS = 0x6B5A45;

  /** Three such sentences with their places fit a message's own text. */
  private static final int BRIEF = 400;

  private PartCards() {}

  static Card quoted(Quoted quoted) {
    String sentence =
        plain(quoted.segments().stream().map(Quoted.Segment::text).collect(Collectors.joining()));
    String body =
        Stream.of(
                Optional.of(named(quoted.attribution())),
                Optional.of("> " + sentence),
                Optional.of(
                    source(
                        quoted.publisher(),
                        quoted.published(),
                        quoted.publishedLabel(),
                        quoted.title(),
                        quoted.citation())),
                quoted.alsoInLabel().map(label -> alsoIn(label, quoted.alsoIn())),
                quoted.url().map(SourceMarkup::link))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
    int edge =
        switch (quoted.relation()) {
          case SAID -> SAID;
          case ABOUT -> ABOUT;
          case MENTIONS -> MENTIONS;
        };
    String brief =
        "> "
            + DiscordText.atMost(BRIEF, sentence)
            + "\n"
            + named(quoted.attribution())
            + " · **"
            + named(quoted.citation().label())
            + "**";
    return new Card("", body, edge, brief, Optional.of(quoted.citation()));
  }

  /** A story is never cut: what is too long leaves out its last sentences. */
  static Card story(Part.Story story) {
    StringBuilder body = new StringBuilder(plain(story.summary()));
    for (Quoted quote : story.quotes()) {
      body.append('\n').append(quoted(quote).body());
    }
    story.articles().forEach(article -> body.append('\n').append(item(article)));
    String brief =
        "**"
            + named(story.headline())
            + "**"
            + story.quotes().stream()
                .limit(1)
                .map(quote -> "\n" + quoted(quote).brief())
                .collect(Collectors.joining());
    return new Card("", body.toString(), SAID, brief, Optional.empty())
        .titled(named(story.headline()));
  }

  static Card weighed(Part.Weighed weighed) {
    Card quote = quoted(weighed.quote());
    String points =
        weighed.points().bars().stream()
            .map(bar -> plain(bar.amountLabel()) + " " + plain(bar.label()))
            .collect(Collectors.joining(" · "));
    return new Card(
        "",
        weighed.place().map(place -> "**" + place + ".** ").orElse("")
            + plain(weighed.verdict())
            + "\n"
            + quote.body()
            + "\n"
            + weighed.words().stream().map(DiscordText::plain).collect(Collectors.joining(" · "))
            + "\n-# "
            + plain(weighed.points().title())
            + ": "
            + points,
        quote.colour(),
        quote.brief(),
        quote.quoted());
  }

  static Card moment(Part.Timeline.Moment moment) {
    return Card.of(
        "**"
            + plain(moment.dateLabel())
            + "** · "
            + plain(moment.label())
            + " · "
            + plain(moment.speaker())
            + "\n> "
            + marked(moment.words())
            + "\n"
            + source(moment.source())
            + moment.repeatsLabel().map(label -> "\n" + alsoIn(label, moment.repeats())).orElse(""),
        SAID);
  }

  static Card comparison(Part.Comparison comparison) {
    return Card.of(
        "**"
            + plain(comparison.givenLabel())
            + "**\n> "
            + marked(comparison.given())
            + "\n**"
            + plain(comparison.sourceLabel())
            + "**\n> "
            + marked(comparison.words())
            + "\n"
            + plain(comparison.attribution())
            + "\n"
            + source(comparison.source()),
        SAID);
  }

  /** The sentence in its paragraph, which is in quieter letters than it. */
  static Card passage(Part.Passage passage) {
    StringBuilder quoting = new StringBuilder("> ");
    StringBuilder brief = new StringBuilder();
    for (Quoted.Segment segment : passage.segments()) {
      if (segment.text().equals("\n")) {
        quoting.append("\n> ");
      } else if (segment.matched()) {
        quoting.append(around("**", segment.text()));
        brief.append(plain(segment.text()));
      } else {
        quoting.append(segment.text().isBlank() ? " " : plain(segment.text()));
      }
    }
    return new Card(
        "",
        quoting + "\n" + source(passage.source()),
        SAID,
        "> "
            + DiscordText.atMost(BRIEF, brief.toString())
            + "\n**"
            + named(passage.source().citation().label())
            + "**",
        Optional.empty());
  }
}
