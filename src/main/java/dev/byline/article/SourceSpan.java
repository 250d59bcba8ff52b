package dev.byline.article;

/**
 * A half-open range of UTF-16 code units in a file's decoded text: {@code text.substring(start,
 * end)}.
 *
 * <p>In the file {@code "One. Two."} the second sentence has the span {@code [5, 9)}. A byte order
 * mark is not part of the decoded text.
 *
 * @param start the first code unit, 0-based
 * @param end the code unit after the last one; never before {@code start}
 */
public record SourceSpan(int start, int end) {

  public SourceSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean encloses(SourceSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two have a code unit in common. */
  public boolean overlaps(SourceSpan other) {
    return start < other.end && other.start < end;
  }

  /**
   * The part of the text that this span covers.
   *
   * @throws IndexOutOfBoundsException if the text is shorter than the span's end
   */
  public String cut(String text) {
    return text.substring(start, end);
  }
}
