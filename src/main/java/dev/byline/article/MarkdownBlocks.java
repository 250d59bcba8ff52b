package dev.byline.article;

import dev.byline.article.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The blocks of a Markdown file, and what its front matter says. */
final class MarkdownBlocks {

  private static final int DEEPEST = 100;

  // In UTF-16 code units without a blank line. The parser's time grows with the square of the marks
  // in one paragraph; nobody writes a longer one.
  private static final int LONGEST_PARAGRAPH = 20_000;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private final String source;
  private final int offset;
  private final List<Block> blocks = new ArrayList<>();

  private MarkdownBlocks(String source, int offset) {
    this.source = source;
    this.offset = offset;
  }

  static Draft of(String source) {
    FrontMatter frontMatter = FrontMatter.of(source);
    MarkdownBlocks markdown = new MarkdownBlocks(source, frontMatter.bodyStart());
    markdown.lines(frontMatter.span(), Kind.DATA);
    if (hasEndlessParagraph(source)) {
      markdown.blocks.addAll(TextBlocks.of(source, frontMatter.bodyStart()));
    } else {
      markdown.body();
    }
    return new Draft(markdown.blocks, frontMatter.facts());
  }

  private static boolean hasEndlessParagraph(String source) {
    int start = 0;
    for (SourceSpan line : TextBlocks.lines(source, 0, source.length())) {
      if (line.length() == 0) {
        start = line.end();
      } else if (line.end() - start > LONGEST_PARAGRAPH) {
        return true;
      }
    }
    return false;
  }

  // Without recursion: quotes and lists may be nested deeply.
  private void body() {
    Node document = PARSER.parse(source.substring(offset));
    Node node = document;
    while (true) {
      boolean read = read(node);
      if (!read && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      while (node != document && node.getNext() == null) {
        node = node.getParent();
      }
      if (node == document) {
        return;
      }
      node = node.getNext();
    }
  }

  private boolean read(Node node) {
    switch (node) {
      case Heading heading -> inlines(heading, Kind.HEADING);
      case Paragraph paragraph ->
          inlines(paragraph, paragraph.getParent() instanceof ListItem ? Kind.ITEM : Kind.PROSE);
      case IndentedCodeBlock code -> lines(span(code), Kind.PROSE);
      case FencedCodeBlock code -> lines(span(code), Kind.DATA);
      case HtmlBlock html -> lines(span(html), Kind.DATA);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void inlines(Node block, Kind kind) {
    blocks.addAll(new MarkdownInlines(source, offset).read(block, kind));
  }

  private void lines(SourceSpan span, Kind kind) {
    for (SourceSpan line : TextBlocks.lines(source, span.start(), span.end())) {
      if (Letters.hasWords(line.cut(source))) {
        blocks.add(Block.of(PlainReading.of(source, line.start(), line.end()), kind));
      }
    }
  }

  private SourceSpan span(Node node) {
    return MarkdownInlines.span(node, offset);
  }
}
