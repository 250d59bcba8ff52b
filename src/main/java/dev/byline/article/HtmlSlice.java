package dev.byline.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Reads a slice of HTML source: without tags, comments and hidden elements, with character
 * references resolved and white space folded. The same slice always reads the same, which is what
 * makes a quote from a page provable.
 */
final class HtmlSlice {

  private HtmlSlice() {}

  static String text(String slice) {
    StringBuilder words = new StringBuilder();
    if (slice.indexOf('<') < 0) {
      append(Parser.unescapeEntities(slice, false), words);
      return words.toString().strip();
    }
    Parser.parseBodyFragment(slice, "")
        .body()
        .filter(
            new NodeFilter() {
              @Override
              public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                  append(text.getWholeText(), words);
                } else if (node instanceof Element element && depth > 0) {
                  if (HtmlNodes.dropped(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                  }
                  if (HtmlNodes.standsApart(element) || element.nameIs("br")) {
                    append(" ", words);
                  }
                }
                return FilterResult.CONTINUE;
              }
            });
    return words.toString().strip();
  }

  private static void append(String text, StringBuilder words) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Letters.space(c)) {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
  }
}
