package dev.byline.discord;

import static dev.byline.discord.DiscordText.plain;

import dev.byline.chat.Part;
import dev.byline.chat.Part.Quoted;
import dev.byline.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws a reply in Discord's markup: a card for what it says first, one a sentence, one a list. */
final class ReplyCards {

  private static final int ACCENT = 0x14515C;
  private static final int ERROR = 0xA3271F;

  /** How long a bar is that is full. */
  private static final int BAR = 12;

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
      case Part.Lines lines -> lines.items().forEach(item -> line(SourceMarkup.item(item)));
      case Part.Suggestions suggestions -> {
        if (!suggestions.title().isEmpty()) {
          line("**" + plain(suggestions.title()) + "**");
        }
        suggestions.items().forEach(item -> line("- " + plain(item.label())));
      }
      case Part.Progress progress -> line(progress(progress));
      case Quoted quoted -> {
        close();
        cards.add(PartCards.quoted(quoted));
      }
      // A picture would be attached; until then the same in words, more quietly.
      case Part.Picture picture ->
          picture.alternative().lines().forEach(line -> line("-# " + plain(line)));
      case Part.Bars bars -> bars(bars);
      case Part.Weighed weighed -> {
        close();
        cards.add(PartCards.weighed(weighed));
      }
      case Part.Difference difference -> {
        line("**" + plain(difference.title()) + "**");
        close();
        difference.sides().forEach(side -> cards.add(PartCards.quoted(side)));
      }
      case Part.Story story -> {
        close();
        cards.add(PartCards.story(story));
      }
      case Part.Ledger ledger -> ledger.days().forEach(this::day);
      case Part.Timeline timeline -> {
        line(plain(timeline.summary()));
        close();
        timeline.moments().forEach(moment -> cards.add(PartCards.moment(moment)));
      }
      case Part.Comparison comparison -> {
        close();
        cards.add(PartCards.comparison(comparison));
      }
      case Part.Passage passage -> {
        close();
        cards.add(PartCards.passage(passage));
      }
    }
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
              + SourceMarkup.source(entry.source())
              + "\n");
    }
    close();
  }
}
