package dev.byline.article;

import java.util.List;

/**
 * A reading that is the file's own characters.
 *
 * @param text what stands in the file from {@code offset} on
 * @param offset where the text begins in the file's decoded text, in UTF-16 code units
 */
record PlainReading(String text, int offset) implements Reading {

  /** The reading of a range of the file. */
  static PlainReading of(String source, int start, int end) {
    return new PlainReading(source.substring(start, end), start);
  }

  @Override
  public List<SourceSpan> place(List<SourceSpan> sentences) {
    return sentences.stream()
        .map(span -> new SourceSpan(offset + span.start(), offset + span.end()))
        .toList();
  }
}
