package dev.byline.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A reading of Markdown whose sentences take their marks with them: of {@code **One.** *Two*} the
 * first sentence is {@code **One.**}, not {@code One.}
 *
 * @param words the words without marks
 * @param source the file's decoded text
 * @param content where the block's words and inline marks stand, without the block's own marks
 */
record MarkdownReading(MappedReading words, String source, SourceSpan content) implements Reading {

  @Override
  public String text() {
    return words.text();
  }

  @Override
  public List<SourceSpan> place(List<SourceSpan> sentences) {
    List<SourceSpan> bare = words.place(sentences);
    List<SourceSpan> placed = new ArrayList<>(bare.size());
    int start = content.start();
    for (int i = 0; i < bare.size(); i++) {
      boolean last = i == bare.size() - 1;
      int from = bare.get(i).end();
      int to = last ? content.end() : bare.get(i + 1).start();
      int gap = last ? to : lastSpace(from, to);
      placed.add(new SourceSpan(start, trimmed(from, gap)));
      start = last ? to : gap == to ? to : gap + 1;
    }
    return placed;
  }

  // The marks before the gap's last white space close the one sentence, those after it open the
  // next.
  private int lastSpace(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (Character.isWhitespace(source.charAt(i))) {
        return i;
      }
    }
    return to;
  }

  private int trimmed(int from, int end) {
    int i = end;
    while (i > from && Character.isWhitespace(source.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
