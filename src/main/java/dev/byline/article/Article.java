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

  /** A sentence as people read it: without Markdown's marks, else its text. */
  public String reading(Sentence sentence) {
    return format().readable(sentence.text());
  }

  /**
   * Where a part of a sentence stands in the file.
   *
   * @param sentence one of this article's
   * @param part a range of its {@link #reading}
   * @return the narrowest range of the file that reads so; the whole sentence's where markup keeps
   *     that from being told
   */
  public SourceSpan place(Sentence sentence, SourceSpan part) {
    return format() == Format.TEXT
        ? new SourceSpan(
            sentence.span().start() + part.start(), sentence.span().start() + part.end())
        : new ReadingPlaces(format(), text, sentence).of(part);
  }

  /** What stands in a range of the file, as {@link Sentence#text} gives it. */
  public String words(SourceSpan span) {
    return SentenceCutter.words(format(), span.cut(text));
  }
}
