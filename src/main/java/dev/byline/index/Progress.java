package dev.byline.index;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how far an attempt has come. Written by the attempt's threads, read by anyone. */
final class Progress {

  private final ArticleIndex.Mode mode;
  private final Instant startedAt;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger changed = new AtomicInteger();
  private volatile int total;
  private volatile End end =
      new End(IndexState.Outcome.RUNNING, Optional.empty(), Optional.empty());

  private record End(
      IndexState.Outcome outcome, Optional<Instant> finishedAt, Optional<String> reason) {}

  Progress(ArticleIndex.Mode mode, Instant startedAt) {
    this.mode = mode;
    this.startedAt = startedAt;
  }

  void total(int files) {
    total = files;
  }

  void looked() {
    done.incrementAndGet();
  }

  void changed() {
    changed.incrementAndGet();
  }

  int changes() {
    return changed.get();
  }

  void finished(IndexState.Outcome outcome, Instant at) {
    end = new End(outcome, Optional.of(at), Optional.empty());
  }

  void failed(String reason, Instant at) {
    end = new End(IndexState.Outcome.FAILED, Optional.of(at), Optional.of(reason));
  }

  boolean running() {
    return end.outcome == IndexState.Outcome.RUNNING;
  }

  IndexState.Attempt toAttempt() {
    End now = end;
    return new IndexState.Attempt(
        mode, startedAt, now.finishedAt, now.outcome, done.get(), total, changed.get(), now.reason);
  }
}
