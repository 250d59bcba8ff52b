package dev.byline.discord;

import static dev.byline.discord.DiscordText.plain;

import dev.byline.answer.Marked;
import dev.byline.chat.Part;
import dev.byline.chat.Part.Place;
import dev.byline.chat.Part.Quoted;
import dev.byline.chat.Part.Source;
import dev.byline.chat.Reply;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a reply in Discord's markup: a card for what it says first, one a sentence, one a list. */
final class ReplyCards {

  private static final int ACCENT = 0x14515C;
  private static final int SAID = 0x0D6455;
  private static final int ABOUT = 0x3A4FA3;
  private static final int MENTIONS = 0x6B5A45;
  private static final int ERROR = 0xA3271F;

  /** How long a bar is that is full. */
  private static final int BAR = 12;

  /** Three such sentences with their places fit a message's own text. */
  private static final int BRIEF = 400;

  /** Longer names, titles and paths are cut. */
  private static final int NAME = 200;

  /** So many places that say the same are named; how many there are is in the label. */
  private static final int PLACES = 8;

  /** When it is the same day from Hawaii to New Zealand: Discord shows a time as each reader's. */
  private static final LocalTime SAME_DAY = LocalTime.of(10, 0);

  /** Browsers take no longer address. */
  private static final int LONGEST_LINK = 2_000;

  private final List<Card> cards = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final int colour;

  private ReplyCards(Reply reply) {
    this.colour = reply.kind() == Reply.Kind.ERROR ? ERROR : ACCENT;
  }

  /** The cards of a reply, in reading order; at least one. */
  static List<Card> of(Reply reply) {
    ReplyCards drawn = new ReplyCards(reply);
    reply.understood().ifPresent(understood -> drawn.line(plainLines(understood)));
    reply.parts().forEach(drawn::draw);
    drawn.close();
    if (drawn.cards.isEmpty()) {
      drawn.cards.add(Card.of("", drawn.colour));
    }
    Card first = drawn.cards.getFirst();
    if (first.title().isEmpty() && first.colour() == drawn.colour) {
      drawn.cards.set(0, first.titled(plain(reply.title())));
    } else {
      drawn.cards.addFirst(Card.of("", drawn.colour).titled(plain(reply.title())));
    }
    return List.copyOf(drawn.cards);
  }

  private static String plainLines(String text) {
    return text.lines().map(DiscordText::plain).collect(Collectors.joining("\n"));
  }

  private void line(String markup) {
    if (!words.isEmpty()) {
      words.append('\n');
    }
    words.append(markup);
  }

  /** Ends the card of running words, if there is one. */
  private void close() {
    if (!words.isEmpty()) {
      cards.add(Card.of(words.toString(), colour));
      words.setLength(0);
    }
  }

  private void draw(Part part) {
    switch (part) {
      case Part.Text text -> line(plainLines(text.text()));
      case Part.Section section -> line("**" + plain(section.title()) + "**");
      case Part.Fields fields ->
          fields
              .fields()
              .forEach(field -> line("**" + plain(field.name()) + ":** " + plain(field.value())));
      case Part.Lines lines -> lines.items().forEach(item -> line(item(item)));
      case Part.Suggestions suggestions -> {
        if (!suggestions.title().isEmpty()) {
          line("**" + plain(suggestions.title()) + "**");
        }
        suggestions.items().forEach(item -> line("- " + plain(item.label())));
      }
      case Part.Progress progress -> line(progress(progress));
      case Quoted quoted -> {
        close();
        cards.add(quoted(quoted));
      }
      // A picture would be attached; until then the same in words, more quietly.
      case Part.Picture picture ->
          picture.alternative().lines().forEach(line -> line("-# " + plain(line)));
      case Part.Bars bars -> bars(bars);
      case Part.Weighed weighed -> {
        close();
        cards.add(weighed(weighed));
      }
      case Part.Difference difference -> {
        line("**" + plain(difference.title()) + "**");
        close();
        difference.sides().forEach(side -> cards.add(quoted(side)));
      }
      case Part.Story story -> {
        close();
        cards.add(story(story));
      }
      case Part.Ledger ledger -> ledger.days().forEach(this::day);
      case Part.Timeline timeline -> {
        line(plain(timeline.summary()));
        close();
        timeline.moments().forEach(moment -> cards.add(moment(moment)));
      }
      case Part.Comparison comparison -> {
        close();
        cards.add(comparison(comparison));
      }
      case Part.Passage passage -> {
        close();
        cards.add(passage(passage));
      }
    }
  }

  private static String item(Part.Lines.Line item) {
    return "- "
        + plain(item.text())
        + item.detail().map(detail -> " · " + plain(detail)).orElse("")
        + item.open().map(place -> " · " + plain(place.label())).orElse("");
  }

  private static String progress(Part.Progress progress) {
    if (progress.total() <= 0) {
      return plain(progress.label());
    }
    int full = (int) ((long) BAR * progress.done() / progress.total());
    return "█".repeat(full)
        + "░".repeat(BAR - full)
        + " "
        + 100L * progress.done() / progress.total()
        + " %\n"
        + plain(progress.label());
  }

  private void bars(Part.Bars bars) {
    if (!bars.title().isEmpty()) {
      line("**" + plain(bars.title()) + "**");
    }
    double most = bars.bars().stream().mapToDouble(bar -> Math.abs(bar.amount())).max().orElse(1);
    for (Part.Bars.Bar bar : bars.bars()) {
      int full = most == 0 ? 0 : (int) Math.round(BAR * Math.abs(bar.amount()) / most);
      line(
          (bar.amount() < 0 ? "▒" : "█").repeat(Math.max(1, full))
              + " "
              + plain(bar.amountLabel())
              + " "
              + plain(bar.label())
              + bar.detail().map(detail -> " (" + plain(detail) + ")").orElse(""));
    }
  }

  private static Card quoted(Quoted quoted) {
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
                quoted.url().map(ReplyCards::link))
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

  /** A name, title or path as long as a reader needs to know it again: anyone may have made it. */
  private static String named(String words) {
    return plain(DiscordText.atMost(NAME, words));
  }

  private static String alsoIn(String label, List<Place> places) {
    return "-# "
        + plain(label)
        + ": "
        + places.stream()
            .limit(PLACES)
            .map(place -> named(place.label()))
            .collect(Collectors.joining(", "))
        + (places.size() > PLACES ? ", …" : "");
  }

  /** An address in angle brackets opens no preview. Spaces and brackets would end it. */
  private static String link(String url) {
    if (url.length() > LONGEST_LINK) {
      return named(url);
    }
    boolean safe = url.chars().noneMatch(letter -> letter <= ' ' || letter == '<' || letter == '>');
    return safe ? "<" + url + ">" : plain(url);
  }

  private static String source(
      Optional<String> publisher,
      Optional<LocalDate> published,
      Optional<String> label,
      Optional<String> title,
      Place citation) {
    Optional<String> day =
        published.map(date -> "<t:" + date.atTime(SAME_DAY).toEpochSecond(ZoneOffset.UTC) + ":D>");
    return Stream.of(
            publisher.map(ReplyCards::named),
            day.or(() -> label.map(DiscordText::plain)),
            title.map(ReplyCards::named),
            Optional.of("**" + named(citation.label()) + "**"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private static String source(Source source) {
    return source(
            source.publisher(),
            source.published(),
            source.publishedLabel(),
            source.title(),
            source.citation())
        + source.url().map(url -> "\n" + link(url)).orElse("");
  }

  /** A story is never cut: what is too long leaves out its last sentences. */
  private static Card story(Part.Story story) {
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

  private static Card weighed(Part.Weighed weighed) {
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

  private void day(Part.Ledger.Day day) {
    close();
    line("**" + plain(day.label()) + "**");
    for (Part.Ledger.Entry entry : day.entries()) {
      line(
          "> "
              + plain(entry.text())
              + "\n"
              + entry.speaker().map(name -> plain(name) + ", ").orElse("")
              + plain(entry.manner())
              + " · "
              + source(entry.source())
              + "\n");
    }
    close();
  }

  private static Card moment(Part.Timeline.Moment moment) {
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

  private static Card comparison(Part.Comparison comparison) {
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
  private static Card passage(Part.Passage passage) {
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

  /** What was lost is struck through, what came is underlined. */
  private static String marked(List<Marked> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.mark()) {
                  case EQUAL, AROUND -> plain(piece.text());
                  case DELETED -> around("~~", piece.text());
                  case INSERTED -> around("__", piece.text());
                })
        .collect(Collectors.joining());
  }

  /** Markup must touch the words: spaces stay outside. */
  private static String around(String mark, String text) {
    String core = text.strip();
    if (core.isEmpty()) {
      return text;
    }
    int start = text.indexOf(core);
    return text.substring(0, start)
        + mark
        + plain(core)
        + mark
        + text.substring(start + core.length());
  }
}
