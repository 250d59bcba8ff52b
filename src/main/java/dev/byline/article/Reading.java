package dev.byline.article;

import java.util.List;

/**
 * A block's text as a reader sees it, and the way back from it to the file.
 *
 * <p>Sentences are found in {@link #text}; {@link #place} says where each of them stands.
 */
interface Reading {

  /** The text without markup. */
  String text();

  /**
   * The places in the file's decoded text.
   *
   * @param sentences ranges of {@link #text}, ascending and without overlap
   * @return as many spans in the same order, ascending and without overlap
   */
  List<SourceSpan> place(List<SourceSpan> sentences);
}
