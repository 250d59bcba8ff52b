package dev.byline.article;

import java.io.IOException;
import java.util.Optional;

/**
 * The folder of articles. Nothing outside it is ever read, whatever a path or a link says.
 *
 * <p>Safe for use by several threads.
 */
public interface ArticleFolder {

  /**
   * Lists the folder and its sub-folders. Hidden files and folders, whose names begin with a dot,
   * are left out.
   *
   * @throws IOException if the folder itself is missing or cannot be read; the message names it
   */
  FolderListing list() throws IOException;

  /**
   * Reads one file. Never throws for what a file contains: a file that cannot be used is {@link
   * ReadOutcome.Skipped} with its reason.
   *
   * @param file a path relative to the folder, as {@link #list} gives it
   */
  ReadOutcome read(String file);

  /**
   * Whether there is such a file at this moment, whatever it holds.
   *
   * @param file a path relative to the folder
   */
  boolean holds(String file);

  /**
   * Whether the file still reads so at this moment: its size and time, else its hash, are what they
   * were when the citation was made, and the text is what stands at the citation's span.
   *
   * @param text the sentence as {@link Sentence#text} gave it
   */
  default boolean proves(Citation citation, String text) {
    return cut(citation).filter(text::equals).isPresent();
  }

  /**
   * What stands at the citation's span, as {@link Article#words} gives it.
   *
   * @return empty where the file is no longer what it was when the citation was made
   */
  Optional<String> cut(Citation citation);
}
