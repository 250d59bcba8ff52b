package dev.byline;

import dev.byline.article.ArticleFolder;
import dev.byline.article.Citation;
import dev.byline.article.FolderListing;
import dev.byline.article.ReadOutcome;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The folder of articles, which tests can stop in the middle of its work: an attempt to index then
 * runs for as long as they look at it.
 */
public final class HeldFolder implements ArticleFolder {

  private final ArticleFolder folder;
  private volatile CountDownLatch listing = new CountDownLatch(0);
  private volatile CountDownLatch reading = new CountDownLatch(0);
  private volatile boolean broken;

  private HeldFolder(ArticleFolder folder) {
    this.folder = folder;
  }

  /** Puts itself before the folder that the application made. */
  static final class Holder implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof ArticleFolder folder ? new HeldFolder(folder) : bean;
    }
  }

  /** Lets go again when it is closed. */
  @FunctionalInterface
  public interface Hold extends AutoCloseable {
    @Override
    void close();
  }

  /** From now on nobody gets a list of the files. */
  public Hold holdListing() {
    CountDownLatch latch = new CountDownLatch(1);
    listing = latch;
    return latch::countDown;
  }

  /** From now on nobody gets a file's content. */
  public Hold holdReading() {
    CountDownLatch latch = new CountDownLatch(1);
    reading = latch;
    return latch::countDown;
  }

  /** From now on reading a file fails as it never should. */
  public Hold breakReading() {
    broken = true;
    return () -> broken = false;
  }

  @Override
  public FolderListing list() throws IOException {
    pass(listing);
    return folder.list();
  }

  @Override
  public ReadOutcome read(String file) {
    pass(reading);
    if (broken) {
      throw new IllegalStateException("a secret of ours");
    }
    return folder.read(file);
  }

  @Override
  public boolean holds(String file) {
    return folder.holds(file);
  }

  @Override
  public Optional<String> cut(Citation citation) {
    return folder.cut(citation);
  }

  private static void pass(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while held", e);
    }
  }
}
