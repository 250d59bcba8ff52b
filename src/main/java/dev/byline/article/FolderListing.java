package dev.byline.article;

import java.util.List;

/**
 * What the articles folder holds at one moment.
 *
 * @param files what can be read, sorted by relative path
 * @param skipped links that leave the folder, files and folders that cannot be listed
 * @param ignored relative paths of files with an ending that Byline does not read, sorted
 */
public record FolderListing(
    List<ListedFile> files, List<SkippedFile> skipped, List<String> ignored) {

  public FolderListing {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
    ignored = List.copyOf(ignored);
  }

  /**
   * A file as the folder lists it: size and time, before it is read.
   *
   * @param file the path relative to the articles folder
   * @param size in bytes
   * @param modified the modification time, as exact as the file system keeps it
   */
  public record ListedFile(String file, long size, java.time.Instant modified) {}
}
