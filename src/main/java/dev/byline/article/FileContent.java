package dev.byline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file's bytes, and the state the file had before and after they were read.
 *
 * @param bytes at most one more than was allowed
 */
record FileContent(byte[] bytes, FileState state) {

  private static final int ATTEMPTS = 3;

  /**
   * Reads a file, again if it changes meanwhile.
   *
   * @param limit in bytes; of a larger file one byte more is read
   */
  static FileContent read(Path realFile, int limit) throws IOException {
    FileState state = FileState.of(realFile);
    for (int i = 0; i < ATTEMPTS; i++) {
      if (!state.regular()) {
        throw new IOException("not a regular file"); // Opening a pipe would wait for ever.
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(realFile, LinkOption.NOFOLLOW_LINKS)) {
        bytes = in.readNBytes(limit + 1);
      }
      FileState after = FileState.of(realFile);
      if (after.equals(state)) {
        return new FileContent(bytes, state);
      }
      state = after;
    }
    throw new IOException("being written at this moment");
  }

  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Fingerprint fingerprint() {
    return new Fingerprint(state.size(), state.modified(), hash());
  }
}
