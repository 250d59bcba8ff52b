package dev.byline.web;

import dev.byline.answer.Quote;
import dev.byline.answer.Quote.Relation;
import dev.byline.article.Citation;
import dev.byline.briefing.StoryQuote;
import dev.byline.index.IndexedArticle;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quote as the HTTP contract gives it, in answers and in briefings. */
record QuoteJson(
    String text,
    String file,
    int line,
    int start,
    int end,
    String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String speaker,
    Relation relation,
    double score,
    List<PlaceJson> alsoIn) {

  /** Where nothing was asked, no quote stands behind another. */
  private static final double UNASKED = 1;

  static QuoteJson of(Quote quote) {
    return of(
        quote.text(),
        quote.citation(),
        quote.article(),
        quote.speaker().orElse(null),
        quote.relation(),
        Math.round(quote.score() * 1000) / 1000.0,
        quote.alsoIn().stream().map(place -> PlaceJson.of(place.citation())).toList());
  }

  static QuoteJson of(StoryQuote quote) {
    return of(
        quote.text(),
        quote.citation(),
        quote.article(),
        quote.speakers().isEmpty() ? null : String.join(", ", quote.speakers()),
        Relation.MENTIONS,
        UNASKED,
        quote.alsoIn().stream().map(place -> PlaceJson.of(place.citation())).toList());
  }

  private static QuoteJson of(
      String text,
      Citation citation,
      IndexedArticle article,
      @Nullable String speaker,
      Relation relation,
      double score,
      List<PlaceJson> alsoIn) {
    return new QuoteJson(
        text,
        citation.file(),
        citation.line(),
        citation.span().start(),
        citation.span().end(),
        article.title(),
        article.publisher().orElse(null),
        article.published().stated() ? article.published().date() : null,
        article.url().orElse(null),
        speaker,
        relation,
        score,
        alsoIn);
  }

  /** Another place that says the same. */
  record PlaceJson(String file, int line) {

    static PlaceJson of(Citation citation) {
      return new PlaceJson(citation.file(), citation.line());
    }
  }
}
