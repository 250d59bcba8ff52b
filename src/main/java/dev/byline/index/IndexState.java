package dev.byline.index;

import dev.byline.article.SkippedFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the index is doing and what it holds.
 *
 * @param summary of the generation being served; empty before the first
 * @param skipped files that were left out of that generation, with reasons
 * @param ignored files with an ending that is not read
 * @param attempt the attempt that runs or, if none does, the last one; empty before the first
 */
public record IndexState(
    Optional<IndexSummary> summary,
    List<SkippedFile> skipped,
    List<String> ignored,
    Optional<Attempt> attempt) {

  public IndexState {
    skipped = List.copyOf(skipped);
    ignored = List.copyOf(ignored);
  }

  /** Whether an attempt runs at this moment. */
  public boolean running() {
    return attempt.filter(a -> a.outcome() == Outcome.RUNNING).isPresent();
  }

  /**
   * One attempt to bring the index up to date.
   *
   * @param mode what it was asked to read
   * @param startedAt UTC
   * @param finishedAt UTC; empty while it runs
   * @param outcome how it stands
   * @param done files looked at
   * @param total files to look at; 0 until the folder is listed
   * @param changed files read anew or removed
   * @param reason why it failed, for people
   */
  public record Attempt(
      ArticleIndex.Mode mode,
      Instant startedAt,
      Optional<Instant> finishedAt,
      Outcome outcome,
      int done,
      int total,
      int changed,
      Optional<String> reason) {}

  /** How an attempt stands. */
  public enum Outcome {
    RUNNING,
    /** A new generation is served. */
    SUCCEEDED,
    /** Nothing had changed: the generation that was served goes on. */
    UNCHANGED,
    /** The generation that was served goes on; the reason says what went wrong. */
    FAILED
  }
}
