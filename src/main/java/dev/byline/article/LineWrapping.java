package dev.byline.article;

import java.util.List;

/**
 * Tells text whose lines were broken at some column from text with one paragraph in each line.
 *
 * <p>A line broken at a column is full: the next line's first word would not have fitted. Where
 * nearly all lines are so, and none is long, and most of the next ones begin with a small letter, a
 * full line goes on in the next one.
 */
final class LineWrapping {

  private static final int WIDEST = 130;
  private static final int NARROWEST = 30;
  private static final double NEARLY_ALL = 0.7;
  private static final double HALF = 0.5;

  // Programs that balance lines leave some columns free.
  private static final int SLACK = 8;

  private final String text;
  private final int width;
  private final boolean wrapped;

  private LineWrapping(String text, int width, boolean wrapped) {
    this.text = text;
    this.width = width;
    this.wrapped = wrapped;
  }

  static LineWrapping of(String text, List<SourceSpan> lines) {
    int width = lines.stream().mapToInt(SourceSpan::length).max().orElse(0);
    LineWrapping guess = new LineWrapping(text, width, true);
    int full = 0;
    int broken = 0;
    int small = 0;
    int adjacent = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() > 0 && lines.get(i + 1).length() > 0) {
        adjacent++;
        full += guess.full(lines.get(i), lines.get(i + 1)) ? 1 : 0;
        small += Character.isLowerCase(text.charAt(lines.get(i + 1).start())) ? 1 : 0;
        broken += guess.ended(lines.get(i)) ? 0 : 1;
      }
    }
    boolean wrapped =
        width <= WIDEST
            && width >= NARROWEST
            && full >= NEARLY_ALL * adjacent
            && broken >= HALF * adjacent
            && small >= HALF * adjacent;
    return new LineWrapping(text, width, wrapped);
  }

  /** Whether the lines, the one right below the other, are one paragraph's. */
  boolean joins(SourceSpan line, SourceSpan next) {
    if (bullet(next)) {
      return false;
    }
    boolean small = Character.isLowerCase(text.charAt(next.start()));
    if (wrapped) {
      return full(line, next) || small;
    }
    return small && !ended(line) && line.length() >= NARROWEST && !next.cut(text).contains(" / ");
  }

  private boolean full(SourceSpan line, SourceSpan next) {
    int word = next.start();
    while (word < next.end() && !Letters.space(text.charAt(word))) {
      word++;
    }
    return line.length() + 1 + (word - next.start()) > width - SLACK;
  }

  private boolean ended(SourceSpan line) {
    int i = line.end();
    while (i > line.start() && Letters.closer(text.charAt(i - 1))) {
      i--;
    }
    return i > line.start() && (Letters.terminal(text.charAt(i - 1)) || text.charAt(i - 1) == ':');
  }

  private boolean bullet(SourceSpan line) {
    return line.length() > 2
        && "-*•·–".indexOf(text.charAt(line.start())) >= 0
        && text.charAt(line.start() + 1) == ' ';
  }
}
