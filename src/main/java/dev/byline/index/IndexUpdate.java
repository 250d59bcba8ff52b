package dev.byline.index;

import dev.byline.article.ArticleFolder;
import dev.byline.article.FolderListing;
import dev.byline.article.FolderListing.ListedFile;
import dev.byline.article.ReadOutcome;
import dev.byline.article.SkippedFile;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a writer's documents up to date with the folder. Commits nothing itself. */
final class IndexUpdate {

  private static final Logger log = LoggerFactory.getLogger(IndexUpdate.class);

  private final ArticleFolder folder;
  private final SentenceDocuments documents;
  private final BooleanSupplier cancelled;

  IndexUpdate(ArticleFolder folder, SentenceDocuments documents, BooleanSupplier cancelled) {
    this.folder = folder;
    this.documents = documents;
    this.cancelled = cancelled;
  }

  /**
   * Reads what is new or changed and forgets what is gone.
   *
   * @param known the files that need not be read again unless they changed
   * @throws IOException if the folder or the index's disk fails, or the update is cancelled
   */
  void run(IndexWriter writer, Manifest known, Progress progress) throws IOException {
    FolderListing listing = folder.list();
    progress.total(listing.files().size());
    List<ListedFile> files = listing.files();
    inParallel(
        files.size(),
        i -> {
          if (!known.holds(files.get(i))) {
            replace(writer, files.get(i));
            progress.changed();
          }
          progress.looked();
        });
    forget(writer, gone(known, listing), progress);
    relist(writer, known, listing, progress);
  }

  private void replace(IndexWriter writer, ListedFile file) throws IOException {
    writer.updateDocuments(new Term(Fields.FILE, file.file()), block(file));
  }

  private List<Document> block(ListedFile file) {
    try {
      return switch (folder.read(file.file())) {
        case ReadOutcome.Read read -> documents.of(read.article(), file);
        case ReadOutcome.Skipped skipped -> skipped(skipped.file(), file);
      };
    } catch (RuntimeException | StackOverflowError e) {
      // One article that trips over our own rules must not keep the others from being found.
      log.error("Reading {} failed", file.file(), e);
      return skipped(new SkippedFile(file.file(), "could not be read, the log says why"), file);
    }
  }

  private static List<Document> skipped(SkippedFile skipped, ListedFile file) {
    return List.of(
        SentenceDocuments.skipped(skipped, file.size(), Manifest.nanos(file.modified())));
  }

  private static Set<String> gone(Manifest known, FolderListing listing) {
    Set<String> gone = new HashSet<>(known.files());
    listing.files().forEach(file -> gone.remove(file.file()));
    // What lies in a folder that cannot be listed just now is not gone.
    for (SkippedFile skipped : listing.skipped()) {
      gone.removeIf(file -> file.equals(skipped.file()) || file.startsWith(skipped.file() + "/"));
    }
    return gone;
  }

  private static void forget(IndexWriter writer, Set<String> gone, Progress progress)
      throws IOException {
    for (String file : gone) {
      writer.deleteDocuments(new Term(Fields.FILE, file));
      progress.changed();
    }
  }

  /** What the listing itself refused or ignored is written down anew each time. */
  private static void relist(
      IndexWriter writer, Manifest known, FolderListing listing, Progress progress)
      throws IOException {
    Set<String> ignored = Set.copyOf(listing.ignored());
    if (!ignored.equals(known.ignored())) {
      progress.changed();
    }
    writer.deleteDocuments(new Term(Fields.KIND, Fields.IGNORED));
    for (String file : ignored) {
      writer.addDocument(SentenceDocuments.ignored(file));
    }
    for (SkippedFile skipped : listing.skipped()) {
      if (!known.holdsRefused(skipped.file())) {
        progress.changed();
      }
      writer.updateDocuments(
          new Term(Fields.FILE, skipped.file()), List.of(SentenceDocuments.skipped(skipped, 0, 0)));
    }
  }

  @FunctionalInterface
  private interface Step {
    void take(int i) throws IOException;
  }

  /** Takes every step from 0 to count once, on all processors; the first failure ends them all. */
  private void inParallel(int count, Step step) throws IOException {
    AtomicInteger next = new AtomicInteger();
    int threads = Math.max(1, Math.min(count, Runtime.getRuntime().availableProcessors()));
    try (ExecutorService readers =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("reading-", 0).factory())) {
      List<Future<?>> running =
          IntStream.range(0, threads)
              .<Future<?>>mapToObj(t -> readers.submit(() -> takeSteps(next, count, step)))
              .toList();
      for (Future<?> future : running) {
        try {
          future.get();
        } catch (ExecutionException e) {
          next.set(count);
          throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
          next.set(count);
          Thread.currentThread().interrupt();
          throw new IOException("interrupted", e);
        }
      }
    }
  }

  private Void takeSteps(AtomicInteger next, int count, Step step) throws IOException {
    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
      if (cancelled.getAsBoolean()) {
        throw new IOException("stopped before it was done");
      }
      try {
        step.take(i);
      } catch (IOException | RuntimeException | Error e) {
        // The other threads need not go on with what will be undone.
        next.set(count);
        throw e;
      }
    }
    return null;
  }
}
