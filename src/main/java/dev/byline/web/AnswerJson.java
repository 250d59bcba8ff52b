package dev.byline.web;

import dev.byline.answer.Answer;
import dev.byline.answer.Difference;
import dev.byline.article.DayRange;
import dev.byline.index.IndexedArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as the HTTP contract gives it. Absent values are null there, by contract. */
record AnswerJson(
    String question,
    Status status,
    long generation,
    boolean cached,
    double tookMillis,
    SearchedJson searched,
    List<QuoteJson> quotes,
    List<DifferenceJson> differences,
    List<String> suggestions,
    List<NearestJson> nearest) {

  enum Status {
    ANSWERED,
    NO_EVIDENCE
  }

  record SearchedJson(
      List<String> terms,
      List<String> names,
      int articles,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Instant indexedAt,
      @Nullable AskedJson asked) {}

  /** The days to which the question's words limit it; null at an end that is open. */
  record AskedJson(@Nullable LocalDate from, @Nullable LocalDate to) {

    static AskedJson of(DayRange days) {
      return new AskedJson(
          days.hasBeginning() ? days.from() : null, days.hasEnd() ? days.to() : null);
    }
  }

  /** An article that holds some of what was asked, where nothing answers. */
  record NearestJson(
      String file, String title, @Nullable String publisher, @Nullable LocalDate published) {

    static NearestJson of(IndexedArticle article) {
      return new NearestJson(
          article.file(),
          article.title(),
          article.publisher().orElse(null),
          article.published().stated() ? article.published().date() : null);
    }
  }

  /** Quotes that differ on the same fact. */
  record DifferenceJson(String on, List<QuoteJson> quotes) {

    static DifferenceJson of(Difference difference) {
      return new DifferenceJson(
          difference.on(), difference.quotes().stream().map(QuoteJson::of).toList());
    }
  }

  static AnswerJson of(Answer answer, double tookMillis) {
    var index = answer.searched().index();
    SearchedJson searched =
        new SearchedJson(
            answer.searched().terms(),
            answer.searched().names(),
            index.articles(),
            index.from().orElse(null),
            index.to().orElse(null),
            index.indexedAt(),
            answer.searched().time().map(AskedJson::of).orElse(null));
    double rounded = Math.round(tookMillis * 1000) / 1000.0;
    return switch (answer) {
      case Answer.Answered answered ->
          new AnswerJson(
              answer.question(),
              Status.ANSWERED,
              index.generation(),
              answer.cached(),
              rounded,
              searched,
              answered.quotes().stream().map(QuoteJson::of).toList(),
              answered.differences().stream().map(DifferenceJson::of).toList(),
              List.of(),
              List.of());
      case Answer.NoEvidence nothing ->
          new AnswerJson(
              answer.question(),
              Status.NO_EVIDENCE,
              index.generation(),
              answer.cached(),
              rounded,
              searched,
              List.of(),
              List.of(),
              nothing.suggestions(),
              nothing.nearest().stream().map(NearestJson::of).toList());
    };
  }
}
