package dev.byline.article;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements of a page are read, and what for. */
final class HtmlNodes {

  private static final Set<String> NEVER_READ =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "footer",
          "button",
          "select",
          "textarea",
          "svg",
          "math",
          "iframe",
          "object",
          "audio",
          "video",
          "canvas",
          "dialog",
          "menu",
          "datalist");

  private static final Set<String> ROLES_AROUND =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "menu",
          "alertdialog",
          "toolbar");

  private HtmlNodes() {}

  /** Whether the element and all in it are left out. */
  static boolean dropped(Element element) {
    String name = element.normalName();
    return NEVER_READ.contains(name)
        || hidden(element)
        || ROLES_AROUND.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || (name.equals("header") && !inArticle(element))
        || (name.equals("form") && element.selectFirst("h1, article, main, p + p + p") == null);
  }

  /** Whether the element's words stand apart from those before and after it. */
  static boolean standsApart(Element element) {
    return element.isBlock() || element.nameIs("summary");
  }

  private static boolean hidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private static boolean inArticle(Element element) {
    return element.closest("article, main, [role=main], [itemprop=articleBody]") != null;
  }

  /** What the element nearest to the words says of them. */
  static Block.Kind kind(Element parent) {
    for (Element up = parent; up != null; up = up.parent()) {
      switch (up.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Block.Kind.HEADING;
        }
        case "figcaption", "figure", "caption" -> {
          return Block.Kind.CAPTION;
        }
        case "li", "td", "th", "dd", "dt" -> {
          return Block.Kind.ITEM;
        }
        case "article", "main", "section", "body" -> {
          return Block.Kind.PROSE;
        }
        default -> {}
      }
    }
    return Block.Kind.PROSE;
  }
}
