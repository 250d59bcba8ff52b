package dev.byline.index;

import dev.byline.index.GenerationStore.Label;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
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
   * @return the checked new generation, or empty if nothing had changed
   * @throws IOException if it could not be made; the last commit is what it was before
   */
  Optional<DirectoryReader> build(
      ArticleIndex.Mode mode, @Nullable LuceneGeneration served, Progress progress)
      throws IOException {
    boolean anew =
        mode == ArticleIndex.Mode.FULL
            || served == null
            || !served.label().analysis().equals(analysis);
    SnapshotDeletionPolicy policy =
        new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
    IndexWriter writer = new IndexWriter(store.directory(), configuration(policy));
    try {
      @Nullable IndexCommit before = served == null ? null : policy.snapshot();
      if (anew) {
        writer.deleteAll();
      }
      update.run(writer, anew || served == null ? Manifest.empty() : served.manifest(), progress);
      if (!anew && progress.changes() == 0) {
        writer.rollback();
        return Optional.empty();
      }
      long generation = served == null ? 1 : served.label().generation() + 1;
      writer.setLiveCommitData(
          new Label(generation, clock.instant(), analysis).toCommitData().entrySet());
      writer.commit();
      DirectoryReader next = checked(served, before, writer);
      if (before != null) {
        policy.release(before);
        writer.deleteUnusedFiles();
      }
      writer.close();
      return Optional.of(next);
    } catch (IOException | RuntimeException | Error e) {
      writer.rollback();
      throw e;
    }
  }

  private DirectoryReader checked(
      @Nullable LuceneGeneration served, @Nullable IndexCommit before, IndexWriter writer)
      throws IOException {
    try {
      return checked(served);
    } catch (CorruptIndexException e) {
      writer.rollback();
      if (before != null) {
        goBackTo(before);
      }
      throw e;
    }
  }

  /** Opens the last commit and reads every segment in it that is not served already. */
  private DirectoryReader checked(@Nullable LuceneGeneration served) throws IOException {
    DirectoryReader next = DirectoryReader.open(store.directory());
    try {
      Set<String> known = served == null ? Set.of() : segments(served.reader());
      for (LeafReaderContext leaf : next.leaves()) {
        if (!known.contains(name(leaf.reader())) && leaf.reader() instanceof CodecReader codec) {
          codec.checkIntegrity();
        }
      }
      return next;
    } catch (IOException | RuntimeException e) {
      next.close();
      throw e;
    }
  }

  /** Makes an earlier commit the last one again, for the next start. */
  private void goBackTo(IndexCommit before) throws IOException {
    IndexWriterConfig configuration =
        configuration(new KeepOnlyLastCommitDeletionPolicy()).setIndexCommit(before);
    try (IndexWriter writer = new IndexWriter(store.directory(), configuration)) {
      writer.setLiveCommitData(Label.of(before).toCommitData().entrySet());
      writer.commit();
    }
  }

  private static Set<String> segments(DirectoryReader reader) {
    return reader.leaves().stream().map(leaf -> name(leaf.reader())).collect(Collectors.toSet());
  }

  private static String name(LeafReader reader) {
    return reader instanceof SegmentReader segment ? segment.getSegmentName() : reader.toString();
  }

  private IndexWriterConfig configuration(IndexDeletionPolicy policy) {
    return new IndexWriterConfig(words.forIndexing())
        .setIndexDeletionPolicy(policy)
        .setRAMBufferSizeMB(BUFFER_MB)
        // Only a whole update is ever committed, never what a closing writer happens to hold.
        .setCommitOnClose(false);
  }
}
