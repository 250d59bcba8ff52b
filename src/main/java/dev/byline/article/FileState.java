package dev.byline.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

/**
 * What the file system says of a file without reading it.
 *
 * @param regular whether it is a file and no folder, pipe or device
 * @param size in bytes
 * @param modified when its content was last changed, as far as the file says
 * @param changed when anything about it last changed, which no program can set back; the same as
 *     {@code modified} on file systems that do not keep it
 * @param key what tells it from a file put in its place
 */
record FileState(boolean regular, long size, Instant modified, Instant changed, String key) {

  static FileState of(Path realFile) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(realFile, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    Instant modified = attributes.lastModifiedTime().toInstant();
    return new FileState(
        attributes.isRegularFile(),
        attributes.size(),
        modified,
        changed(realFile).orElse(modified),
        String.valueOf(attributes.fileKey()));
  }

  private static Optional<Instant> changed(Path realFile) throws IOException {
    try {
      Object time = Files.getAttribute(realFile, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
      return time instanceof FileTime changed ? Optional.of(changed.toInstant()) : Optional.empty();
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty(); // A file system that does not keep it.
    }
  }

  /** The later of the two times. */
  Instant lastTouched() {
    return changed.isAfter(modified) ? changed : modified;
  }
}
