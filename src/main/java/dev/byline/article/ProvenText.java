package dev.byline.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The texts of files that were proved against lately, so that the next proof costs a look at the
 * file's state and not its reading. Safe for use by several threads.
 */
final class ProvenText {

  private static final long LARGEST = 64L << 20;

  // A file system's clock may tick so slowly that a change right after the reading leaves the times
  // as they were. What was touched less than this before it was read is read again, as git does
  // with entries of its index that it calls "racily clean".
  private static final Duration RACY = Duration.ofSeconds(2);

  private final Cache<Path, Kept> kept =
      Caffeine.newBuilder()
          .maximumWeight(LARGEST)
          .weigher((Path file, Kept entry) -> entry.weight())
          .build();
  private final Clock clock;
  private final int maxBytes;

  ProvenText(Clock clock, int maxBytes) {
    this.clock = clock;
    this.maxBytes = maxBytes;
  }

  /** A decoded file as it was at a moment. */
  record Kept(FileState state, Instant read, String hash, String text) {

    /** About its size in memory, in bytes. */
    int weight() {
      return (int) Math.min(Integer.MAX_VALUE, 2L * text.length() + 512);
    }

    boolean holdsFor(FileState now) {
      return state.equals(now) && state.lastTouched().isBefore(read.minus(RACY));
    }
  }

  /**
   * The file's text as it is now.
   *
   * @return empty where it is no longer text of the allowed size
   */
  Optional<Kept> of(Path realFile, Format format) throws IOException {
    Kept known = kept.getIfPresent(realFile);
    if (known != null && known.holdsFor(FileState.of(realFile))) {
      return Optional.of(known);
    }
    Instant before = clock.instant();
    FileContent content = FileContent.read(realFile, maxBytes);
    if (content.bytes().length > maxBytes) {
      return Optional.empty();
    }
    String hash = content.hash();
    Optional<Kept> fresh =
        known != null && known.hash().equals(hash)
            ? Optional.of(new Kept(content.state(), before, hash, known.text()))
            : TextDecoder.decode(content.bytes(), format)
                .map(text -> new Kept(content.state(), before, hash, text));
    fresh.ifPresent(entry -> kept.put(realFile, entry));
    return fresh;
  }
}
