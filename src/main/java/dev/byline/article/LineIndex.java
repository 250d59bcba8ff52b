package dev.byline.article;

import java.util.Arrays;

/** Finds the line of a position. A line ends with LF, CR LF or a lone CR. */
final class LineIndex {

  private int[] starts = new int[64];
  private int count = 1;

  LineIndex(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
  }

  /** The 1-based line in which the code unit at the position stands. */
  int line(int position) {
    int found = Arrays.binarySearch(starts, 0, count, position);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
