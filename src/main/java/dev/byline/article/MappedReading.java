package dev.byline.article;

import java.util.Arrays;
import java.util.List;

/** A reading that knows for each of its characters which range of the file it was read from. */
final class MappedReading implements Reading {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private MappedReading(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public List<SourceSpan> place(List<SourceSpan> sentences) {
    return sentences.stream()
        .map(span -> new SourceSpan(starts[span.start()], ends[span.end() - 1]))
        .toList();
  }

  /** Collects a reading from left to right. */
  static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /** Adds one character that was read from the given range of the file. */
    void add(char character, int start, int end) {
      int length = text.length();
      if (length == starts.length) {
        starts = Arrays.copyOf(starts, length * 2);
        ends = Arrays.copyOf(ends, length * 2);
      }
      text.append(character);
      starts[length] = start;
      ends[length] = end;
    }

    /** Adds a character unless nothing or white space stands before it. */
    void addSpace(int start, int end) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        add(' ', start, end);
      }
    }

    /** The end of what was last read from the file, or 0. */
    int sourceEnd() {
      return text.isEmpty() ? 0 : ends[text.length() - 1];
    }

    boolean isBlank() {
      return text.toString().isBlank();
    }

    int length() {
      return text.length();
    }

    MappedReading build() {
      return new MappedReading(
          text.toString(),
          Arrays.copyOf(starts, text.length()),
          Arrays.copyOf(ends, text.length()));
    }
  }
}
