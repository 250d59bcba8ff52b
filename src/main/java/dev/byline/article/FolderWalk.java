package dev.byline.article;

import dev.byline.article.FolderListing.ListedFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lists the articles folder. Hidden files and folders, whose names begin with a dot, are left out.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final FolderEdge edge;
  private final Path root;
  private final List<ListedFile> files = new ArrayList<>();
  private final List<SkippedFile> skipped = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();

  private FolderWalk(FolderEdge edge, Path root) {
    this.edge = edge;
    this.root = root;
  }

  static FolderListing list(FolderEdge edge) throws IOException {
    if (!Files.isDirectory(edge.folder())) {
      throw new IOException("the articles folder " + edge.folder() + " is not there");
    }
    FolderWalk walk = new FolderWalk(edge, edge.folder().toRealPath());
    Files.walkFileTree(walk.root, walk);
    return walk.listing();
  }

  private FolderListing listing() {
    files.sort(Comparator.comparing(ListedFile::file));
    skipped.sort(Comparator.comparing(SkippedFile::file));
    ignored.sort(Comparator.naturalOrder());
    return new FolderListing(files, skipped, ignored);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(root) && hidden(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (hidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      followLink(file);
    } else {
      add(file, attributes);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (file.equals(root)) {
      throw new IOException("the articles folder " + edge.folder() + " cannot be read", failure);
    }
    if (!hidden(file)) {
      skip(file, "cannot be listed: " + failure.getClass().getSimpleName());
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
      throws IOException {
    if (failure != null && folder.equals(root)) {
      throw new IOException("the articles folder " + edge.folder() + " cannot be read", failure);
    }
    if (failure != null) {
      skip(folder, "cannot be listed to its end: " + failure.getClass().getSimpleName());
    }
    return FileVisitResult.CONTINUE;
  }

  private void followLink(Path link) {
    try {
      Optional<Path> target = edge.locate(link);
      if (target.isEmpty()) {
        skip(link, "a link that leaves the articles folder");
      } else if (Files.isDirectory(target.get())) {
        skip(link, "a link to a folder in here, whose files are listed there");
      } else {
        add(link, Files.readAttributes(target.get(), BasicFileAttributes.class));
      }
    } catch (IOException e) {
      skip(link, "a link that leads nowhere");
    }
  }

  private void add(Path file, BasicFileAttributes attributes) {
    String relative = relative(file);
    if (Format.of(relative).isEmpty()) {
      ignored.add(relative);
    } else if (!attributes.isRegularFile()) {
      skip(file, "not a regular file");
    } else {
      files.add(
          new ListedFile(relative, attributes.size(), attributes.lastModifiedTime().toInstant()));
    }
  }

  private void skip(Path file, String reason) {
    skipped.add(new SkippedFile(relative(file), reason));
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private static boolean hidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }
}
