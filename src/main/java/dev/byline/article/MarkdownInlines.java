package dev.byline.article;

import dev.byline.article.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads the words of one Markdown paragraph or heading. */
final class MarkdownInlines {

  /** A longer line is a paragraph of its own, whatever CommonMark joins. */
  private static final int LONGEST_WRAPPED_LINE = 200;

  private final String source;
  private final int offset;
  private final List<Block> blocks = new ArrayList<>();
  private MappedReading.Builder words = new MappedReading.Builder();
  private int linked;
  private int start = -1;
  private int end;

  /**
   * @param source the file's decoded text
   * @param offset where the parsed part begins in it
   */
  MarkdownInlines(String source, int offset) {
    this.source = source;
    this.offset = offset;
  }

  /** The blocks of the node: one, unless each of its lines is a paragraph. */
  List<Block> read(Node block, Kind kind) {
    boolean onePerLine =
        block.getSourceSpans().stream().anyMatch(span -> span.getLength() > LONGEST_WRAPPED_LINE);
    boolean pictures = onlyPictures(block);
    Node node = block;
    while (true) {
      if (node instanceof SoftLineBreak && onePerLine) {
        flush(kind);
      }
      boolean read = readInline(node, pictures);
      extend(node, block);
      if (!read && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      while (node != block && node.getNext() == null) {
        node = node.getParent();
      }
      if (node == block) {
        flush(pictures || captioned(block) ? Kind.CAPTION : kind);
        return blocks;
      }
      node = node.getNext();
    }
  }

  private boolean readInline(Node node, boolean pictures) {
    switch (node) {
      case Text text -> words(text.getLiteral(), span(node, offset), inLink(node));
      case Code code -> code(code);
      case SoftLineBreak soft -> lineBreak();
      case HardLineBreak hard -> lineBreak();
      case Image image -> {
        return !pictures;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void lineBreak() {
    words.addSpace(words.sourceEnd(), words.sourceEnd() + 1);
  }

  private void words(String literal, SourceSpan span, boolean link) {
    int before = words.length();
    Alignment.follow(
        literal,
        source,
        span,
        true,
        (c, from, to) -> {
          if (Letters.space(c)) {
            words.addSpace(from, to);
          } else {
            words.add(c, from, to);
          }
        });
    linked += link ? words.length() - before : 0;
  }

  private void code(Code code) {
    SourceSpan span = span(code, offset);
    int at = source.indexOf(code.getLiteral(), span.start(), span.end());
    boolean verbatim = at >= 0;
    words(
        code.getLiteral(),
        verbatim ? new SourceSpan(at, at + code.getLiteral().length()) : span,
        false);
  }

  // The content reaches from the first to the last of the block's own children.
  private void extend(Node node, Node block) {
    if (node.getParent() == block && !node.getSourceSpans().isEmpty()) {
      SourceSpan span = span(node, offset);
      start = start < 0 ? span.start() : start;
      end = span.end();
    }
  }

  private void flush(Kind kind) {
    if (start >= 0 && !words.isBlank()) {
      MappedReading reading = words.build();
      double share = (double) linked / reading.text().strip().length();
      blocks.add(
          new Block(new MarkdownReading(reading, source, new SourceSpan(start, end)), kind, share));
    }
    words = new MappedReading.Builder();
    linked = 0;
    start = -1;
  }

  // A picture and a few words below it.
  private boolean captioned(Node block) {
    return isPicture(block.getFirstChild()) && words.length() <= LONGEST_WRAPPED_LINE;
  }

  private static boolean isPicture(@Nullable Node node) {
    return node instanceof Image
        || (node instanceof Link
            && node.getFirstChild() instanceof Image
            && node.getFirstChild() == node.getLastChild());
  }

  private static boolean onlyPictures(Node block) {
    boolean found = false;
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      boolean picture = isPicture(node);
      boolean nothing =
          node instanceof SoftLineBreak
              || (node instanceof Text text && text.getLiteral().isBlank());
      if (!picture && !nothing) {
        return false;
      }
      found |= picture;
    }
    return found;
  }

  private static boolean inLink(Node node) {
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof Link) {
        return true;
      }
    }
    return false;
  }

  /** From the node's first to its last character in the file's decoded text. */
  static SourceSpan span(Node node, int offset) {
    List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return new SourceSpan(0, 0);
    }
    org.commonmark.node.SourceSpan last = spans.getLast();
    return new SourceSpan(
        offset + spans.getFirst().getInputIndex(),
        offset + last.getInputIndex() + last.getLength());
  }
}
