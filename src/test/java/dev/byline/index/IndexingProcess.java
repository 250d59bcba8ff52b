package dev.byline.index;

import dev.byline.article.ReadOutcome;
import dev.byline.testsupport.Newsroom;
import dev.byline.testsupport.WrappedFolder;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Indexes a folder in a process of its own that a test may kill. Says {@code read} for every file
 * as it is read and {@code served N} at the end.
 */
final class IndexingProcess {

  private IndexingProcess() {}

  /**
   * Runs until it is killed.
   *
   * @param arguments the home of a {@link Newsroom}
   */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Newsroom newsroom =
        Newsroom.start(
            Path.of(arguments[0]),
            folder ->
                new WrappedFolder(folder) {
                  @Override
                  public ReadOutcome read(String file) {
                    ReadOutcome outcome = super.read(file);
                    out.println("read " + file);
                    return outcome;
                  }
                });
    newsroom.settled();
    out.println("served " + newsroom.summary().generation());
    Thread.currentThread().join();
  }
}
