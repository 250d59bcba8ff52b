package dev.byline.article;

import java.util.List;
import java.util.Optional;

/**
 * A news article as it was read from one file.
 *
 * @param file the path relative to the articles folder, with {@code /} between its parts
 * @param fingerprint what the file was when it was read
 * @param text the whole decoded file (for HTML its source): what every {@link SourceSpan} counts in
 * @param title as it stands in the file; the file's name without its ending where the file has none
 * @param publisher the newspaper, agency or site
 * @param author as the file gives it
 * @param published the day of publication, or the file's own time marked as such
 * @param sources addresses the article was taken from, as given, without search engines' home pages
 * @param paragraphs all blocks in reading order
 */
public record Article(
    String file,
    Fingerprint fingerprint,
    String text,
    String title,
    Optional<String> publisher,
    Optional<String> author,
    PublicationDate published,
    List<String> sources,
    List<Paragraph> paragraphs) {

  public Article {
    sources = List.copyOf(sources);
    paragraphs = List.copyOf(paragraphs);
  }

  /** The file's markup. */
  public Format format() {
    return Format.of(file).orElseThrow();
  }
}
