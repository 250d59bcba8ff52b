package dev.byline.article;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds the element that holds a page's article: the one the page marks as such, else the innermost
 * one with nearly all the page's text that is no link.
 *
 * <p>That text length and link density alone tell an article from what surrounds it was shown by
 * Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features", WSDM
 * 2010.
 */
final class MainContent {

  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.85;

  private final Map<Element, Integer> prose = new IdentityHashMap<>();

  private MainContent() {}

  static Element of(Document page) {
    MainContent content = new MainContent();
    content.measure(page.body());
    return content.find(page);
  }

  private Element find(Document page) {
    Element body = page.body();
    for (String marked : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      Element best = body;
      int most = 0;
      for (Element element : page.select(marked)) {
        if (prose(element) > most) {
          best = element;
          most = prose(element);
        }
      }
      if (most > 0 && most >= HALF * prose(body)) {
        return best;
      }
    }
    return innermost(body);
  }

  private Element innermost(Element body) {
    Element element = body;
    while (true) {
      Element heir = null;
      for (Element child : element.children()) {
        if (prose(child) >= NEARLY_ALL * prose(body)
            && prose(child) > 0
            && child.childrenSize() > 0) {
          heir = child;
        }
      }
      if (heir == null || !heir.isBlock()) {
        return element;
      }
      element = heir;
    }
  }

  private int prose(Element element) {
    return prose.getOrDefault(element, 0);
  }

  private void measure(Element body) {
    body.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text && node.parent() instanceof Element parent) {
              prose.merge(parent, text.text().strip().length(), Integer::sum);
            } else if (node instanceof Element element
                && depth > 0
                && (element.nameIs("a") || HtmlNodes.dropped(element))) {
              return FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (depth > 0 && node instanceof Element element && element.parent() != null) {
              prose.merge(element.parent(), prose(element), Integer::sum);
            }
            return FilterResult.CONTINUE;
          }
        });
  }
}
