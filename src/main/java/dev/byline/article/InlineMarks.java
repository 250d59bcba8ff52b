package dev.byline.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Drops Markdown's inline marks from a sentence: emphasis, links' targets, code ticks, escapes. */
final class InlineMarks {

  private static final int DEEPEST = 100;
  private static final Pattern MARK = Pattern.compile("[*_`\\[\\]\\\\&<>!\\n\\r]");

  // A block quote's or list's continuation line carries the block's own mark.
  private static final Pattern CONTINUED = Pattern.compile("\\R[ \\t]*(?:>[ \\t]?)*[ \\t]*");

  // What is left of emphasis that began in an earlier sentence or ends in a later one.
  private static final Pattern LEFT_OVER =
      Pattern.compile("(?<![\\s*])\\*{1,3}|\\*{1,3}(?![\\s*])|__");

  private static final Parser PARSER =
      Parser.builder().enabledBlockTypes(Set.of()).maxInlineNesting(DEEPEST).build();

  private InlineMarks() {}

  static String drop(String sentence) {
    if (!MARK.matcher(sentence).find()) {
      return sentence;
    }
    String line = CONTINUED.matcher(sentence).replaceAll(" ");
    StringBuilder words = new StringBuilder();
    Node document = PARSER.parse(line);
    Node node = document;
    while (true) {
      append(node, words);
      if (node.getFirstChild() != null && !(node instanceof Image)) {
        node = node.getFirstChild();
        continue;
      }
      while (node != document && node.getNext() == null) {
        node = node.getParent();
      }
      if (node == document) {
        return words.toString().replaceAll(" {2,}", " ").strip();
      }
      node = node.getNext();
    }
  }

  private static void append(Node node, StringBuilder words) {
    switch (node) {
      case Text text -> words.append(LEFT_OVER.matcher(text.getLiteral()).replaceAll(""));
      case Code code -> words.append(code.getLiteral());
      case SoftLineBreak soft -> words.append(' ');
      case HardLineBreak hard -> words.append(' ');
      default -> {}
    }
  }
}
