package dev.byline.discord;

import static dev.byline.discord.DiscordText.plain;

import dev.byline.answer.Marked;
import dev.byline.chat.Part;
import dev.byline.chat.Part.Place;
import dev.byline.chat.Part.Source;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands beside sentences, as Discord's markup: where they are from, what differs in them. */
final class SourceMarkup {

  /** Longer names, titles and paths are cut. */
  private static final int NAME = 200;

  /** So many places that say the same are named; how many there are is in the label. */
  private static final int PLACES = 8;

  /** When it is the same day from Hawaii to New Zealand: Discord shows a time as each reader's. */
  private static final LocalTime SAME_DAY = LocalTime.of(10, 0);

  /** Browsers take no longer address. */
  private static final int LONGEST_LINK = 2_000;

  private SourceMarkup() {}

  static String item(Part.Lines.Line item) {
    return "- "
        + plain(item.text())
        + item.detail().map(detail -> " · " + plain(detail)).orElse("")
        + item.open().map(place -> " · " + plain(place.label())).orElse("");
  }

  /** A name, title or path as long as a reader needs to know it again: anyone may have made it. */
  static String named(String words) {
    return plain(DiscordText.atMost(NAME, words));
  }

  static String alsoIn(String label, List<Place> places) {
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
  static String link(String url) {
    if (url.length() > LONGEST_LINK) {
      return named(url);
    }
    boolean safe = url.chars().noneMatch(letter -> letter <= ' ' || letter == '<' || letter == '>');
    return safe ? "<" + url + ">" : plain(url);
  }

  static String source(
      Optional<String> publisher,
      Optional<LocalDate> published,
      Optional<String> label,
      Optional<String> title,
      Place citation) {
    Optional<String> day =
        published.map(date -> "<t:" + date.atTime(SAME_DAY).toEpochSecond(ZoneOffset.UTC) + ":D>");
    return Stream.of(
            publisher.map(SourceMarkup::named),
            day.or(() -> label.map(DiscordText::plain)),
            title.map(SourceMarkup::named),
            Optional.of("**" + named(citation.label()) + "**"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  static String source(Source source) {
    return source(
            source.publisher(),
            source.published(),
            source.publishedLabel(),
            source.title(),
            source.citation())
        + source.url().map(url -> "\n" + link(url)).orElse("");
  }

  /** What was lost is struck through, what came is underlined. */
  static String marked(List<Marked> pieces) {
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
  static String around(String mark, String text) {
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
