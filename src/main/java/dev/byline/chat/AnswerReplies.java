package dev.byline.chat;

import dev.byline.answer.Answer;
import dev.byline.answer.Difference;
import dev.byline.answer.Quote;
import dev.byline.answer.Quote.Relation;
import dev.byline.answer.Sources;
import dev.byline.article.SourceSpan;
import dev.byline.chat.Part.Lines.Line;
import dev.byline.chat.Part.Quoted.Segment;
import dev.byline.index.IndexedArticle;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words an answer. */
final class AnswerReplies {

  private final Clock clock;

  AnswerReplies(Clock clock) {
    this.clock = clock;
  }

  Reply answered(Answer.Answered answer) {
    List<Part> parts = new ArrayList<>();
    List<Quote> said = of(answer, true);
    List<Quote> others = of(answer, false);
    said.forEach(quote -> parts.add(quoted(quote)));
    if (!said.isEmpty() && !others.isEmpty()) {
      parts.add(new Part.Section("By others, or by the article itself"));
    }
    others.forEach(quote -> parts.add(quoted(quote)));
    for (Difference difference : answer.differences()) {
      parts.add(
          new Part.Difference(
              "Sources differ: " + difference.on(),
              difference.quotes().stream().map(AnswerReplies::quoted).toList()));
    }
    return new Reply(
        Reply.Kind.ANSWER,
        Wording.count(answer.quotes().size(), "sentence")
            + " from "
            + Wording.sources(answer.sources())
            + (answer.differences().isEmpty() ? "" : " · sources differ"),
        Optional.of("Looked for: " + Wording.lookedFor(answer.searched())),
        parts,
        Optional.of(Wording.footer(answer.searched().index(), clock.instant())),
        Optional.empty());
  }

  private static List<Quote> of(Answer.Answered answer, boolean said) {
    return answer.quotes().stream()
        .filter(quote -> (quote.relation() == Relation.SAID) == said)
        .toList();
  }

  static Line line(IndexedArticle article) {
    List<String> detail = new ArrayList<>();
    article.publisher().ifPresent(detail::add);
    if (article.published().stated()) {
      detail.add(Wording.day(article.published().date()));
    }
    return new Line(
        Wording.title(article).orElse("Untitled"),
        Optional.of(String.join(" · ", detail)).filter(words -> !words.isEmpty()),
        Optional.of(new Part.Place(article.file(), 1, 0, 0, article.file())));
  }

  static Part.Quoted quoted(Quote quote) {
    IndexedArticle article = quote.article();
    boolean stated = article.published().stated();
    return new Part.Quoted(
        segments(quote),
        quote.relation(),
        quote.statement() || quote.relation() == Relation.SAID,
        attribution(quote),
        Wording.place(quote.citation()),
        Wording.title(article),
        article.publisher(),
        stated ? Optional.of(article.published().date()) : Optional.empty(),
        stated ? Optional.of(Wording.day(article.published().date())) : Optional.empty(),
        article.url().filter(AnswerReplies::linkable),
        quote.alsoIn().isEmpty()
            ? Optional.empty()
            : Optional.of(Wording.alsoIn(Sources.of(quote.articles()))),
        quote.alsoIn().stream().map(place -> Wording.place(place.citation())).toList());
  }

  /** Links come from articles, which anyone may have written. */
  static boolean linkable(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  private static String attribution(Quote quote) {
    String unclear = quote.statement() ? "Said, speaker unclear" : "The article itself";
    return switch (quote.relation()) {
      case SAID -> "Said by " + quote.speaker().orElse("the person asked about");
      case ABOUT -> quote.speaker().map(name -> "About them, by " + name).orElse("About them");
      case MENTIONS -> quote.speaker().map(name -> "Said by " + name).orElse(unclear);
    };
  }

  /** The sentence as people read it, cut where matches begin and end. */
  private static List<Segment> segments(Quote quote) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (SourceSpan match : quote.matched()) {
      add(segments, quote, at, match.start(), false);
      add(segments, quote, match.start(), match.end(), true);
      at = match.end();
    }
    add(segments, quote, at, quote.reading().length(), false);
    return segments;
  }

  private static void add(List<Segment> segments, Quote quote, int start, int end, boolean match) {
    if (start < end) {
      segments.add(new Segment(quote.reading().substring(start, end), match));
    }
  }
}
