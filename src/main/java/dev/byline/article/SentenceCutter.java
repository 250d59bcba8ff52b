package dev.byline.article;

import java.util.ArrayList;
import java.util.List;

/** Makes sentences of their places, each with its line and its words. */
final class SentenceCutter {

  private final Format format;
  private final String text;
  private final LineIndex lines;

  SentenceCutter(Format format, String text) {
    this.format = format;
    this.text = text;
    this.lines = new LineIndex(text);
  }

  List<Sentence> cut(List<SourceSpan> spans) {
    List<Sentence> sentences = new ArrayList<>(spans.size());
    for (SourceSpan span : spans) {
      String words = words(format, span.cut(text));
      boolean ascending = sentences.isEmpty() || sentences.getLast().span().end() <= span.start();
      if (ascending && !words.isBlank()) {
        sentences.add(new Sentence(span, lines.line(span.start()), words));
      }
    }
    return sentences;
  }

  /** How a slice of a file reads: the one rule for showing a sentence and for proving it. */
  static String words(Format format, String slice) {
    return format == Format.HTML ? HtmlSlice.text(slice) : slice;
  }
}
