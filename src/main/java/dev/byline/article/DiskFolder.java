package dev.byline.article;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/** The articles folder on this machine's disk. */
final class DiskFolder implements ArticleFolder {

  private static final int LARGEST = 1 << 30; // What fits an array with room to spare.

  private final FolderEdge edge;
  private final ArticleReader reader = new ArticleReader();
  private final ProvenText proven;
  private final int maxBytes;

  DiskFolder(ArticleProperties properties, Clock clock) {
    this.edge = new FolderEdge(properties.articles());
    this.maxBytes = (int) Math.clamp(properties.maxFileSize().toBytes(), 1, LARGEST);
    this.proven = new ProvenText(clock, maxBytes);
  }

  @Override
  public FolderListing list() throws IOException {
    return FolderWalk.list(edge);
  }

  @Override
  public ReadOutcome read(String file) {
    try {
      Optional<Format> format = Format.of(file);
      Optional<Path> place = edge.locate(file);
      if (place.isEmpty()) {
        return skipped(file, "not in the articles folder");
      }
      if (format.isEmpty()) {
        return skipped(file, "not a kind of file that is read");
      }
      return read(file, format.get(), FileContent.read(place.get(), maxBytes));
    } catch (NoSuchFileException e) {
      return skipped(file, "no longer there");
    } catch (IOException e) {
      return skipped(file, "cannot be read: " + reason(e));
    }
  }

  private ReadOutcome read(String file, Format format, FileContent content) {
    if (content.bytes().length > maxBytes) {
      return skipped(
          file,
          megabytes(content.state().size())
              + ", more than the "
              + megabytes(maxBytes)
              + " allowed");
    }
    if (content.bytes().length == 0) {
      return skipped(file, "empty");
    }
    Optional<String> text = TextDecoder.decode(content.bytes(), format);
    if (text.isEmpty()) {
      return skipped(file, "binary, not text");
    }
    if (text.get().isBlank()) {
      return skipped(file, "empty");
    }
    return reader
        .read(file, content.fingerprint(), text.get())
        .<ReadOutcome>map(ReadOutcome.Read::new)
        .orElseGet(() -> skipped(file, "without words"));
  }

  @Override
  public boolean holds(String file) {
    try {
      return edge.locate(file).isPresent();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return false;
    } catch (IOException e) {
      return true; // Not to be read, but nobody knows it to be gone.
    }
  }

  @Override
  public Optional<String> cut(Citation citation) {
    try {
      Optional<Format> format = Format.of(citation.file());
      Optional<Path> place = edge.locate(citation.file());
      if (format.isEmpty() || place.isEmpty()) {
        return Optional.empty();
      }
      return proven
          .of(place.get(), format.get())
          .filter(kept -> kept.hash().equals(citation.contentHash()))
          .filter(kept -> citation.span().end() <= kept.text().length())
          .map(kept -> SentenceCutter.words(format.get(), citation.span().cut(kept.text())));
    } catch (IOException e) {
      return Optional.empty(); // Gone or not to be read: it proves nothing.
    }
  }

  private static ReadOutcome skipped(String file, String reason) {
    return new ReadOutcome.Skipped(new SkippedFile(file, reason));
  }

  private static String reason(IOException e) {
    return e.getMessage() == null || e.getMessage().contains("/")
        ? e.getClass().getSimpleName()
        : e.getMessage();
  }

  private static String megabytes(long bytes) {
    long megabyte = DataSize.ofMegabytes(1).toBytes();
    return bytes % megabyte == 0
        ? bytes / megabyte + " MB"
        : String.format(Locale.ROOT, "%.2f MB", (double) bytes / megabyte);
  }
}
