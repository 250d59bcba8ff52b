package dev.byline.index;

import dev.byline.article.ArticleFolder;
import dev.byline.index.GenerationStore.Label;
import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Serves one generation while the next is made. Attempts run one after another on a thread of their
 * own.
 */
final class LuceneArticleIndex implements ArticleIndex, SmartLifecycle, Closeable {

  private static final Logger log = LoggerFactory.getLogger(LuceneArticleIndex.class);

  private final GenerationStore store;
  private final GenerationBuilder builder;
  private final Consumer<GenerationServed> listener;
  private final Clock clock;

  /** Files that failed a proof since the last attempt began. */
  private final Set<String> doubted = ConcurrentHashMap.newKeySet();

  /** The thread of the attempts while the index runs; guarded by this. */
  private @Nullable ExecutorService attempts;

  private volatile boolean running;
  private volatile @Nullable LuceneGeneration served;
  private volatile @Nullable Progress progress;

  LuceneArticleIndex(
      GenerationStore store,
      ArticleFolder folder,
      SentenceDocuments documents,
      String analysis,
      Consumer<GenerationServed> listener,
      Clock clock) {
    this.store = store;
    this.builder =
        new GenerationBuilder(
            store, new IndexUpdate(folder, documents, () -> !running), analysis, clock);
    this.listener = listener;
    this.clock = clock;
  }

  @Override
  public void start() {
    try {
      Optional<DirectoryReader> last = store.openLast();
      if (last.isPresent()) {
        serve(last.get());
        announce();
      }
    } catch (IOException e) {
      log.error("The index cannot be opened; it is built anew", e);
    }
    // Only now: no attempt may begin before it is known what is served.
    synchronized (this) {
      running = true;
      attempts = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("indexing").factory());
    }
    start(Mode.CHANGES);
  }

  @Override
  public Optional<IndexView> open() {
    while (true) {
      LuceneGeneration current = served;
      if (current == null) {
        return Optional.empty();
      }
      if (current.tryRetain()) {
        return Optional.of(new LuceneView(current));
      }
      // It was swapped out between the two lines above: take the next one.
    }
  }

  @Override
  public IndexState state() {
    Optional<IndexState.Attempt> attempt = Optional.ofNullable(progress).map(Progress::toAttempt);
    LuceneGeneration current = served;
    if (current == null) {
      return new IndexState(Optional.empty(), List.of(), List.of(), attempt);
    }
    return new IndexState(
        Optional.of(current.summary()), current.skipped(), current.ignored(), attempt);
  }

  @Override
  public synchronized boolean start(Mode mode) {
    Progress last = progress;
    if (attempts == null || (last != null && last.running())) {
      return false;
    }
    Progress begun = new Progress(mode, clock.instant());
    progress = begun;
    attempts.execute(() -> attempt(mode, begun));
    return true;
  }

  @Override
  public void requeue(String file) {
    log.info("{} is not what was indexed; looking for changes", file);
    doubted.add(file);
    start(Mode.CHANGES);
  }

  private void attempt(Mode mode, Progress begun) {
    Set<String> again = Set.copyOf(doubted);
    doubted.removeAll(again);
    try {
      Optional<DirectoryReader> next = builder.build(mode, served, again, begun);
      if (next.isPresent()) {
        serve(next.get());
        // Whoever waits for the end of an attempt finds what listeners made of it.
        announce();
        begun.finished(IndexState.Outcome.SUCCEEDED, clock.instant());
      } else {
        begun.finished(IndexState.Outcome.UNCHANGED, clock.instant());
      }
    } catch (IOException | RuntimeException | Error e) {
      String reason = e.getMessage() == null ? e.toString() : e.getMessage();
      begun.failed(reason, clock.instant());
      if (running) {
        log.error("Indexing failed, what was served goes on: {}", reason, e);
      }
    }
    if (!doubted.isEmpty()) {
      start(Mode.CHANGES);
    }
  }

  private void serve(DirectoryReader reader) throws IOException {
    LuceneGeneration before = served;
    LuceneGeneration next;
    try {
      next = new LuceneGeneration(reader, Label.of(reader.getIndexCommit()));
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
    served = next;
    if (before != null) {
      before.release();
    }
    log.info(
        "Serving generation {}: {} articles, {} sentences",
        next.summary().generation(),
        next.summary().articles(),
        next.summary().sentences());
  }

  /** Tells whoever listens. What they make of it cannot undo that the generation is served. */
  private void announce() {
    LuceneGeneration current = served;
    if (current != null) {
      try {
        listener.accept(new GenerationServed(current.summary()));
      } catch (RuntimeException e) {
        log.error("A listener failed on generation {}", current.label().generation(), e);
      }
    }
  }

  /** Before the web server starts, and after it has ended the requests in flight. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public void stop() {
    ExecutorService ending;
    synchronized (this) {
      running = false;
      ending = attempts;
      attempts = null;
    }
    if (ending != null) {
      ending.close();
    }
    LuceneGeneration last = served;
    served = null;
    if (last != null) {
      last.release();
    }
  }

  /** Only at the very end: what was stopped may be started again. */
  @Override
  public void close() throws IOException {
    store.close();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
