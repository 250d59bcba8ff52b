package dev.byline.index;

import dev.byline.index.GenerationStore.Label;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Makes the next generation beside the one being served: writes, commits, reads back and checks.
 * The commit before is kept until the check has passed.
 */
final class GenerationBuilder {

  /** Memory for documents not yet written: large enough that a small folder is one segment. */
  private static final double BUFFER_MB = 64;

  private final GenerationStore store;
  private final IndexUpdate update;
  private final String analysis;
  private final Clock clock;
  private final EnglishTextAnalysis words = new EnglishTextAnalysis();

  GenerationBuilder(GenerationStore store, IndexUpdate update, String analysis, Clock clock) {
    this.store = store;
    this.update = update;
    this.analysis = analysis;
    this.clock = clock;
  }

  /**
   * Builds once.
   *
   * @param doubted files to read even where size and time say that they did not change
   * @return the checked new generation, or empty if nothing had changed
   * @throws IOException if it could not be made; the last commit is what it was before
   */
  Optional<DirectoryReader> build(
      ArticleIndex.Mode mode,
      @Nullable LuceneGeneration served,
      Set<String> doubted,
      Progress progress)
      throws IOException {
    SnapshotDeletionPolicy policy =
        new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
    IndexWriter writer = new IndexWriter(store.directory(), configuration(policy));
    try {
      @Nullable IndexCommit before = last(policy);
      boolean anew =
          mode == ArticleIndex.Mode.FULL
              || served == null
              || !served.standsOn(before)
              || !served.label().analysis().equals(analysis);
      if (anew) {
        writer.deleteAll();
      }
      Manifest known =
          anew || served == null ? Manifest.empty() : served.manifest().without(doubted);
      update.run(writer, known, progress);
      if (!anew && progress.changes() == 0) {
        writer.rollback();
        return Optional.empty();
      }
      long generation =
          1
              + Math.max(
                  served == null ? 0 : served.label().generation(),
                  before == null ? 0 : Label.of(before).generation());
      writer.setLiveCommitData(
          new Label(generation, clock.instant(), analysis).toCommitData().entrySet());
      writer.commit();
      DirectoryReader next;
      try {
        next = checked(served);
      } catch (IOException | RuntimeException e) {
        // The writer is closed first: it still holds on to the commit.
        writer.rollback();
        takeBack();
        throw e;
      }
      try {
        if (before != null) {
          policy.release(before);
          writer.deleteUnusedFiles();
        }
        writer.close();
      } catch (IOException | RuntimeException e) {
        next.close();
        throw e;
      }
      return Optional.of(next);
    } catch (IOException | RuntimeException | Error e) {
      writer.rollback();
      throw e;
    }
  }

  /** The commit that the writer goes on from, kept until it is released; null where none is. */
  private static @Nullable IndexCommit last(SnapshotDeletionPolicy policy) throws IOException {
    try {
      return policy.snapshot();
    } catch (IllegalStateException e) {
      // The policy's way to say that there is no commit: a first build, or the folder was deleted.
      return null;
    }
  }

  /** Opens the last commit and reads every segment in it that is not served already. */
  private DirectoryReader checked(@Nullable LuceneGeneration served) throws IOException {
    DirectoryReader next = DirectoryReader.open(store.directory());
    try {
      GenerationStore.checkSegments(
          next, served == null ? Set.of() : GenerationStore.segments(served.reader()));
      return next;
    } catch (IOException | RuntimeException e) {
      next.close();
      throw e;
    }
  }

  /**
   * Undoes the last commit, so that the next start opens the one before, whose files were kept.
   * Files that belong to no commit are removed by the next writer.
   */
  private void takeBack() throws IOException {
    String last = SegmentInfos.getLastCommitSegmentsFileName(store.directory());
    if (last != null) {
      store.directory().deleteFile(last);
    }
  }

  private IndexWriterConfig configuration(IndexDeletionPolicy policy) {
    return new IndexWriterConfig(words.forIndexing())
        .setIndexDeletionPolicy(policy)
        .setRAMBufferSizeMB(BUFFER_MB)
        // Only a whole update is ever committed, never what a closing writer happens to hold.
        .setCommitOnClose(false);
  }
}
