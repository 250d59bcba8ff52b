package dev.byline.chat;

import dev.byline.answer.Quote.Relation;
import dev.byline.article.Citation;
import dev.byline.article.PublicationDate;
import dev.byline.briefing.StoryQuote;
import dev.byline.chat.Part.Lines.Line;
import dev.byline.index.IndexedArticle;
import dev.byline.index.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Words what a sentence is from, and who else prints it. */
final class SourceWords {

  private SourceWords() {}

  /** What an article's words are from. */
  static Part.Source source(Words words, Citation citation, IndexedArticle article) {
    return source(words, place(citation), article);
  }

  /** What the words at a place are from. */
  static Part.Source source(Words words, Part.Place place, IndexedArticle article) {
    Optional<LocalDate> published =
        Optional.of(article.published()).filter(PublicationDate::stated).map(PublicationDate::date);
    return new Part.Source(
        place,
        title(article),
        article.publisher(),
        published,
        published.map(day -> Wording.day(words, day)),
        article.url().filter(SourceWords::linkable));
  }

  /** A sentence of a briefing, with its proof. */
  static Part.Quoted quoted(Words words, StoryQuote quote) {
    Part.Source source = source(words, quote.citation(), quote.article());
    List<IndexedArticle> articles =
        Stream.concat(
                Stream.of(quote.article()), quote.alsoIn().stream().map(StoryQuote.Place::article))
            .toList();
    return new Part.Quoted(
        List.of(new Part.Quoted.Segment(quote.reading(), false)),
        Relation.MENTIONS,
        quote.statement(),
        quote.speakers().isEmpty()
            ? words.say(quote.statement() ? "said.unclear" : "said.article")
            : words.say("said.by", words.listed(quote.speakers())),
        source.citation(),
        source.title(),
        source.publisher(),
        source.published(),
        source.publishedLabel(),
        source.url(),
        quote.alsoIn().isEmpty()
            ? Optional.empty()
            : Optional.of(alsoIn(words, Sources.of(articles))),
        quote.alsoIn().stream().map(place -> place(place.citation())).toList());
  }

  /** A line that leads to an article. */
  static Line line(Words words, IndexedArticle article) {
    List<String> detail = new ArrayList<>();
    article.publisher().ifPresent(detail::add);
    if (article.published().stated()) {
      detail.add(Wording.day(words, article.published().date()));
    }
    return new Line(
        title(article).orElseGet(() -> words.say("article.untitled")),
        Optional.of(String.join(" · ", detail)).filter(said -> !said.isEmpty()),
        Optional.of(new Part.Place(article.file(), 1, 0, 0, article.file())));
  }

  /** The article's title; empty where it has none and its file's name stands in for it. */
  static Optional<String> title(IndexedArticle article) {
    String name = article.file().substring(article.file().lastIndexOf('/') + 1);
    return Optional.of(article.title())
        .filter(
            title -> !(name.startsWith(title + ".") && name.lastIndexOf('.') == title.length()));
  }

  static Part.Place place(Citation citation) {
    return new Part.Place(
        citation.file(),
        citation.line(),
        citation.span().start(),
        citation.span().end(),
        citation.file() + ":" + citation.line());
  }

  /** Links come from articles, which anyone may have written. */
  private static boolean linkable(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /**
   * "4 publishers, 3 of them independent"; "files" where none names its publisher, "sources" where
   * some do, since such a file stands for itself.
   */
  static String sources(Words words, Sources sources) {
    int all = sources.publishers() + sources.unnamed();
    String who =
        sources.unnamed() == 0
            ? words.say("sources.publishers", all)
            : words.say(sources.publishers() == 0 ? "sources.files" : "sources.mixed", all);
    return sources.independent() < all
        ? words.say("sources.independent", who, sources.independent())
        : who;
  }

  /** "Also in 3 more files from 2 other publishers", with what is no independent source. */
  static String alsoIn(Words words, Sources sources) {
    int files = sources.articles() - 1;
    int others = sources.publishers() + sources.unnamed() - 1;
    if (others == 0) {
      return words.say("also-in.same-publisher", files);
    }
    // What publishes a file that names nobody is not known to be another.
    String where =
        sources.unnamed() > 0
            ? words.say("also-in.files", files)
            : words.say("also-in.publishers", files, others);
    int independent = sources.independent() - 1;
    if (independent == others) {
      return where;
    }
    return independent == 0
        ? words.say("also-in.copies", where)
        : words.say("also-in.independent", where, independent);
  }
}
