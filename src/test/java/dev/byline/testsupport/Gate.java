package dev.byline.testsupport;

import dev.byline.article.ArticleFolder;
import dev.byline.article.FolderListing;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/**
 * Holds attempts at their beginning, before the folder is listed. Shut until it is opened, at the
 * latest when it is closed: a newsroom waits for its attempt to end.
 */
public final class Gate implements AutoCloseable {

  private volatile CountDownLatch latch = new CountDownLatch(1);

  /** A folder whose listing waits at this gate. */
  public ArticleFolder around(ArticleFolder folder) {
    return new WrappedFolder(folder) {
      @Override
      public FolderListing list() throws IOException {
        try {
          latch.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IOException(e);
        }
        return super.list();
      }
    };
  }

  /** Lets everything pass from now on. */
  public void open() {
    latch.countDown();
  }

  /** Holds what comes from now on. */
  public void shut() {
    latch = new CountDownLatch(1);
  }

  @Override
  public void close() {
    open();
  }
}
