package dev.byline.index;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The index on disk. A generation is a Lucene commit with its number and the time it was made; a
 * process that is killed leaves the last whole commit in place.
 */
final class GenerationStore implements Closeable {

  private static final Logger log = LoggerFactory.getLogger(GenerationStore.class);

  /** Raised when the documents' fields change: an index of another format is moved aside. */
  static final String FORMAT = "1";

  private static final String FORMAT_KEY = "format";
  private static final String ANALYSIS_KEY = "analysis";
  private static final String GENERATION_KEY = "generation";
  private static final String INDEXED_AT_KEY = "indexedAt";

  private final Path data;
  private final Path folder;
  private final Clock clock;
  private final Opener opener;
  private Directory directory;

  /** How a folder on disk is opened. */
  @FunctionalInterface
  interface Opener {
    Directory open(Path folder) throws IOException;
  }

  /** The index lies in the folder {@code index} under the data folder. */
  GenerationStore(Path data, Clock clock) throws IOException {
    this(data, clock, FSDirectory::open);
  }

  GenerationStore(Path data, Clock clock, Opener opener) throws IOException {
    this.data = data;
    this.folder = data.resolve("index");
    this.clock = clock;
    this.opener = opener;
    this.directory = opener.open(Files.createDirectories(folder));
  }

  Directory directory() {
    return directory;
  }

  /** What a commit says of itself, beside its documents. */
  record Label(long generation, Instant indexedAt, String analysis) {

    Map<String, String> toCommitData() {
      return Map.of(
          FORMAT_KEY,
          FORMAT,
          ANALYSIS_KEY,
          analysis,
          GENERATION_KEY,
          Long.toString(generation),
          INDEXED_AT_KEY,
          indexedAt.toString());
    }

    static Label of(IndexCommit commit) throws IOException {
      Map<String, String> data = commit.getUserData();
      if (!FORMAT.equals(data.get(FORMAT_KEY))) {
        throw new CorruptIndexException("format " + data.get(FORMAT_KEY), "index");
      }
      return new Label(
          Long.parseLong(data.getOrDefault(GENERATION_KEY, "0")),
          Instant.parse(data.getOrDefault(INDEXED_AT_KEY, "1970-01-01T00:00:00Z")),
          data.getOrDefault(ANALYSIS_KEY, ""));
    }
  }

  /**
   * Opens the last generation. One that cannot be read, or is of another format, is moved aside.
   *
   * @return empty where there is none to serve
   * @throws IOException if the disk fails
   */
  Optional<DirectoryReader> openLast() throws IOException {
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      try {
        Label.of(reader.getIndexCommit());
        checkSegments(reader, Set.of());
        return Optional.of(reader);
      } catch (IOException | RuntimeException e) {
        reader.close();
        throw e;
      }
    } catch (IndexNotFoundException e) {
      return Optional.empty();
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException
        | RuntimeException e) {
      // Lucene meets broken bytes with exceptions of many kinds.
      moveAside(e);
      return Optional.empty();
    }
  }

  /**
   * Reads every segment to its end and compares its checksums, but for those known to be whole.
   *
   * @param known names of segments
   * @throws CorruptIndexException if a file is not what was written
   */
  static void checkSegments(DirectoryReader reader, Set<String> known) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (!known.contains(segment(leaf.reader())) && leaf.reader() instanceof CodecReader codec) {
        codec.checkIntegrity();
      }
    }
  }

  static Set<String> segments(DirectoryReader reader) {
    return reader.leaves().stream().map(leaf -> segment(leaf.reader())).collect(Collectors.toSet());
  }

  private static String segment(LeafReader reader) {
    return reader instanceof SegmentReader segment ? segment.getSegmentName() : reader.toString();
  }

  private void moveAside(Exception reason) throws IOException {
    directory.close();
    String prefix = "index.aside-";
    try (Stream<Path> older = Files.list(data)) {
      for (Path aside :
          older.filter(path -> path.getFileName().toString().startsWith(prefix)).toList()) {
        // One is enough to look into what happened; more would fill the disk.
        FileSystemUtils.deleteRecursively(aside);
      }
    }
    Path aside = data.resolve(prefix + clock.instant().toEpochMilli());
    Files.move(folder, aside);
    directory = opener.open(Files.createDirectories(folder));
    log.warn(
        "The index cannot be used ({}). It was moved to {} and is built anew.",
        reason.getMessage(),
        aside);
  }

  @Override
  public void close() throws IOException {
    directory.close();
  }
}
