package dev.byline.article;

import dev.byline.article.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of plain text. Blank lines part blocks; whether single line ends do is decided by the
 * file's form: see {@link LineWrapping}.
 */
final class TextBlocks {

  private TextBlocks() {}

  /** The blocks of the text from the position on. */
  static List<Block> of(String text, int from) {
    List<SourceSpan> lines = lines(text, from, text.length());
    LineWrapping wrapping = LineWrapping.of(text, lines);
    List<Block> blocks = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < lines.size(); i++) {
      SourceSpan line = lines.get(i);
      if (line.length() == 0) {
        continue;
      }
      if (start < 0) {
        start = line.start();
      }
      boolean last = i == lines.size() - 1;
      if (last || lines.get(i + 1).length() == 0 || !wrapping.joins(line, lines.get(i + 1))) {
        blocks.add(Block.of(PlainReading.of(text, start, line.end()), Kind.PROSE));
        start = -1;
      }
    }
    return blocks;
  }

  /**
   * The lines of a stretch of the text without the white space around them; blank lines are empty.
   */
  static List<SourceSpan> lines(String text, int from, int to) {
    List<SourceSpan> lines = new ArrayList<>();
    int start = from;
    while (start < to) {
      int end = start;
      while (end < to && !endsLine(text.charAt(end))) {
        end++;
      }
      lines.add(trimmed(text, start, end));
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  private static SourceSpan trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Letters.space(text.charAt(from))) {
      from++;
    }
    while (to > from && Letters.space(text.charAt(to - 1))) {
      to--;
    }
    return new SourceSpan(from, to);
  }
}
