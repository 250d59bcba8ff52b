package dev.byline.article;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The edge of the articles folder: says which real file a relative path names, if it is inside. */
final class FolderEdge {

  private final Path folder;

  FolderEdge(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  Path folder() {
    return folder;
  }

  /**
   * The real file the path leads to, all links followed.
   *
   * @return empty if the path or a link in it leaves the folder
   * @throws IOException if nothing is there
   */
  Optional<Path> locate(String file) throws IOException {
    Path relative;
    try {
      relative = Path.of(file);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    if (file.isEmpty()
        || relative.isAbsolute()
        || !relative.normalize().equals(relative)
        || relative.startsWith("..")) {
      return Optional.empty();
    }
    return locate(folder.resolve(relative));
  }

  /** The same for a path that the folder itself listed. */
  Optional<Path> locate(Path path) throws IOException {
    Path real = path.toRealPath();
    return real.startsWith(folder.toRealPath()) ? Optional.of(real) : Optional.empty();
  }
}
