package dev.byline.attribution;

/**
 * A stretch of a paragraph in quotation marks.
 *
 * @param start of its opening mark, in UTF-16 code units of the paragraph
 * @param end after its closing mark, or the paragraph's end where none stands
 * @param closed whether it has its closing mark: without it, it goes on in the next paragraph
 */
record Quotation(int start, int end, boolean closed) {

  boolean encloses(int position) {
    return start <= position && position < end;
  }
}
