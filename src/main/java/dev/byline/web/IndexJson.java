package dev.byline.web;

import dev.byline.article.SkippedFile;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexState;
import dev.byline.index.IndexSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The index's state as the HTTP contract gives it. */
record IndexJson(
    State state,
    long generation,
    int articles,
    int sentences,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Instant indexedAt,
    List<SkippedFile> skipped,
    List<String> ignored,
    @Nullable AttemptJson lastAttempt) {

  enum State {
    /** No generation is served yet. */
    STARTING,
    /** A generation is served. */
    SERVING,
    /** A generation is served while the next is made. */
    INDEXING
  }

  record AttemptJson(
      ArticleIndex.Mode mode,
      Instant startedAt,
      @Nullable Instant finishedAt,
      IndexState.Outcome outcome,
      int done,
      int total,
      int changed,
      @Nullable String reason) {

    static AttemptJson of(IndexState.Attempt attempt) {
      return new AttemptJson(
          attempt.mode(),
          attempt.startedAt(),
          attempt.finishedAt().orElse(null),
          attempt.outcome(),
          attempt.done(),
          attempt.total(),
          attempt.changed(),
          attempt.reason().orElse(null));
    }
  }

  static IndexJson of(IndexState state) {
    @Nullable AttemptJson attempt = state.attempt().map(AttemptJson::of).orElse(null);
    if (state.summary().isEmpty()) {
      return new IndexJson(
          State.STARTING, 0, 0, 0, null, null, null, state.skipped(), state.ignored(), attempt);
    }
    IndexSummary summary = state.summary().get();
    return new IndexJson(
        state.running() ? State.INDEXING : State.SERVING,
        summary.generation(),
        summary.articles(),
        summary.sentences(),
        summary.from().orElse(null),
        summary.to().orElse(null),
        summary.indexedAt(),
        state.skipped(),
        state.ignored(),
        attempt);
  }
}
