package dev.byline.index;

import dev.byline.attribution.NameLearning;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;

/**
 * Shows the name book the names of each generation that is served. A large archive has so many that
 * this takes a while: it is done beside serving, and of several generations only for the last.
 * Nobody waits for more than a moment, in which the names of most folders are read.
 */
final class NameRefresh implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(NameRefresh.class);

  private static final Duration MOMENT = Duration.ofSeconds(2);

  private final ArticleIndex index;
  private final NameLearning book;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final ExecutorService learning =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("names").daemon().factory());

  NameRefresh(ArticleIndex index, NameLearning book) {
    this.index = index;
    this.book = book;
  }

  @EventListener
  void on(GenerationServed served) {
    if (waiting.compareAndSet(false, true)) {
      try {
        learning.submit(this::learn).get(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        log.info("Reading the names of generation {}", served.summary().generation());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RejectedExecutionException | ExecutionException e) {
        log.debug("The names of generation {} stay unread", served.summary().generation(), e);
      }
    }
  }

  private void learn() {
    // Whatever is served from now on is seen by the next round.
    waiting.set(false);
    Optional<IndexView> open = index.open();
    if (open.isPresent()) {
      try (IndexView view = open.get()) {
        book.learn(view.names());
      } catch (RuntimeException e) {
        log.error("The names of the articles could not be read; those from before stay", e);
      }
    }
  }

  /** Does not wait for a round that runs: it holds on to its own view, and nobody to it. */
  @Override
  public void close() {
    learning.shutdownNow();
  }
}
