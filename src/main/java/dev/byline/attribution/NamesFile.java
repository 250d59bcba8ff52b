package dev.byline.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** The file of names on disk. Not safe for several threads by itself. */
final class NamesFile {

  private final Path file;

  NamesFile(Path file) {
    this.file = file;
  }

  /**
   * What tells whether the file changed.
   *
   * @param size in bytes, -1 where there is no file
   */
  record State(long size, FileTime modified) {

    private static final State NONE = new State(-1, FileTime.fromMillis(0));
  }

  /** What the file is now; what cannot be looked at is taken for absent. */
  State state() {
    try {
      return new State(Files.size(file), Files.getLastModifiedTime(file));
    } catch (IOException e) {
      return State.NONE;
    }
  }

  ConfiguredNames read() {
    return ConfiguredNames.read(file);
  }

  /** Begins to change the file as it is now. */
  NamesEdit edit() {
    State now = state();
    try {
      return new NamesEdit(file, Files.readString(file), now);
    } catch (NoSuchFileException e) {
      return new NamesEdit(file, "", now);
    } catch (IOException e) {
      throw new InvalidNames(file + " cannot be read: " + e, e);
    }
  }

  /**
   * Puts the edited text in the file's place in one step: who reads it sees the one or the other.
   *
   * @throws InvalidNames if it cannot be written, or somebody else changed it meanwhile
   */
  void write(NamesEdit edit) {
    if (!edit.state().equals(state())) {
      throw new InvalidNames(file + " was changed by somebody else just now; try again");
    }
    try {
      write(edit.text());
    } catch (IOException e) {
      throw new InvalidNames(file + " cannot be written: " + e, e);
    }
  }

  private void write(String text) throws IOException {
    // A link stays a link: what it leads to is replaced.
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = Files.createDirectories(Optional.ofNullable(real.getParent()).orElseThrow());
    Path next = Files.createTempFile(folder, "names", ".new");
    try {
      Files.writeString(next, text);
      if (Files.exists(real)
          && next.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(next, Files.getPosixFilePermissions(real));
      }
      Files.move(next, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
