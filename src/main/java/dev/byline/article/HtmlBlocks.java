package dev.byline.article;

import dev.byline.article.Block.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** The blocks of a page's main content, and what its metadata say. */
final class HtmlBlocks implements NodeFilter {

  private final String source;
  private final List<Placed> placed = new ArrayList<>();
  private MappedReading.Builder words = new MappedReading.Builder();
  private Kind kind = Kind.PROSE;
  private int linked;
  private int start;
  private int lineBreaks;
  private int linkDepth;

  private HtmlBlocks(String source) {
    this.source = source;
  }

  private record Placed(Block block, int start, int end) {}

  static Draft of(String source) {
    // jsoup counts positions in UTF-16 code units of the source, and CR LF as two.
    Document page = Jsoup.parse(source, "", Parser.htmlParser().setTrackPosition(true));
    Element content = MainContent.of(page);
    HtmlBlocks html = new HtmlBlocks(source);
    content.filter(html);
    html.flush();
    return new Draft(html.inSourceOrder(), HtmlMetadata.facts(page, content));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      read(text);
    } else if (node instanceof Element element) {
      if (depth > 0 && HtmlNodes.dropped(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (HtmlNodes.standsApart(element)) {
        flush();
      } else if (element.nameIs("br")) {
        lineBreak(element);
      }
      linkDepth += element.nameIs("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (HtmlNodes.standsApart(element)) {
        flush();
      }
      linkDepth -= element.nameIs("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void read(TextNode node) {
    if (!node.sourceRange().isTracked() || (node.isBlank() && words.length() == 0)) {
      return;
    }
    SourceSpan span = new SourceSpan(node.sourceRange().startPos(), node.sourceRange().endPos());
    // A table's stray text is moved before it: there the order of the source is broken.
    if (span.start() < words.sourceEnd()) {
      flush();
    }
    if (words.length() == 0 && node.parent() instanceof Element parent) {
      kind = HtmlNodes.kind(parent);
      start = span.start();
    }
    lineBreaks = node.isBlank() ? lineBreaks : 0;
    int before = words.length();
    Alignment.follow(node.getWholeText(), source, span, false, this::add);
    linked += linkDepth > 0 ? words.length() - before : 0;
  }

  private void add(char c, int from, int to) {
    if (Letters.space(c)) {
      words.addSpace(from, to);
    } else {
      words.add(c, from, to);
    }
  }

  // Two line breaks in a row part paragraphs.
  private void lineBreak(Element element) {
    lineBreaks++;
    if (lineBreaks > 1) {
      flush();
    } else if (words.length() > 0) {
      words.addSpace(element.sourceRange().startPos(), element.sourceRange().endPos());
    }
  }

  private void flush() {
    if (!words.isBlank()) {
      MappedReading reading = words.build();
      double share = (double) linked / reading.text().strip().length();
      placed.add(new Placed(new Block(reading, kind, share), start, words.sourceEnd()));
    }
    words = new MappedReading.Builder();
    linked = 0;
    lineBreaks = 0;
  }

  private List<Block> inSourceOrder() {
    placed.sort(Comparator.comparingInt(Placed::start));
    List<Block> blocks = new ArrayList<>();
    int end = 0;
    for (Placed next : placed) {
      if (next.start() >= end) {
        blocks.add(next.block());
        end = next.end();
      }
    }
    return blocks;
  }
}
