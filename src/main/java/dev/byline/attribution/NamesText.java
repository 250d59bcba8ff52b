package dev.byline.attribution;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The text of the file of names, edited where it must be and nowhere else: comments, order and form
 * stay. Each edit gives the whole new text.
 */
final class NamesText {

  private final String text;
  private final List<MappingNode> entries = new ArrayList<>();

  private NamesText(String text) {
    this.text = text;
  }

  static NamesText of(Path file, String text) {
    NamesText names = new NamesText(text);
    try {
      Node root =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      if (root instanceof SequenceNode list) {
        for (Node item : list.getValue()) {
          if (item instanceof MappingNode entry) {
            names.entries.add(entry);
          }
        }
      }
      return names;
    } catch (YAMLException e) {
      throw new InvalidNames(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The text with one more item in a list of an entry; the list and the entry are made if need be.
   *
   * @param entry the number of the entry among all, or their number for a new one
   * @param name of a new entry
   * @param key of the list
   */
  String with(int entry, String name, String key, List<String> items) {
    String written = String.join(", ", items.stream().map(NamesText::scalar).toList());
    if (entry == entries.size()) {
      String gap = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
      return text + gap + "- name: " + scalar(name) + "\n  " + key + ": [" + written + "]\n";
    }
    MappingNode mapping = entries.get(entry);
    Optional<SequenceNode> list = list(mapping, key);
    if (list.isEmpty()) {
      NodeTuple last = mapping.getValue().getLast();
      int end = lineEnd(end(last.getValueNode()));
      return text.substring(0, end)
          + "\n"
          + " ".repeat(mapping.getStartMark().getColumn())
          + key
          + ": ["
          + written
          + "]"
          + text.substring(end);
    }
    return into(list.get(), items);
  }

  private String into(SequenceNode list, List<String> items) {
    boolean flow = list.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW;
    StringBuilder added = new StringBuilder();
    if (list.getValue().isEmpty()) {
      int at = start(list) + 1;
      return text.substring(0, at)
          + String.join(", ", items.stream().map(NamesText::scalar).toList())
          + text.substring(at);
    }
    int last = end(list.getValue().getLast());
    int at = flow ? last : lineEnd(last);
    String before = flow ? ", " : "\n" + " ".repeat(list.getStartMark().getColumn()) + "- ";
    items.forEach(item -> added.append(before).append(scalar(item)));
    return text.substring(0, at) + added + text.substring(at);
  }

  /** The text without one item of a list; a list that is then empty goes, and an empty entry. */
  String without(int entry, String key, int item) {
    MappingNode mapping = entries.get(entry);
    SequenceNode list = list(mapping, key).orElseThrow();
    List<Node> items = list.getValue();
    if (items.size() == 1) {
      boolean alone =
          mapping.getValue().stream()
                  .filter(tuple -> tuple.getValueNode() instanceof SequenceNode)
                  .count()
              == 1;
      NodeTuple tuple = tuple(mapping, key).orElseThrow();
      return alone
          ? withoutLines(lineStart(start(mapping)), lastLine(mapping))
          : withoutLines(lineStart(start(tuple.getKeyNode())), lineEnd(end(items.getFirst())));
    }
    if (list.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.BLOCK) {
      return withoutLines(lineStart(start(items.get(item))), lineEnd(end(items.get(item))));
    }
    return item == 0
        ? text.substring(0, start(items.get(0))) + text.substring(start(items.get(1)))
        : text.substring(0, end(items.get(item - 1))) + text.substring(end(items.get(item)));
  }

  private int lastLine(MappingNode mapping) {
    Node value = mapping.getValue().getLast().getValueNode();
    Node last =
        value instanceof SequenceNode list
                && list.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.BLOCK
            ? list.getValue().getLast()
            : value;
    return lineEnd(end(last));
  }

  private String withoutLines(int from, int to) {
    return text.substring(0, from) + text.substring(Math.min(text.length(), to + 1));
  }

  private static Optional<SequenceNode> list(MappingNode mapping, String key) {
    return tuple(mapping, key)
        .map(NodeTuple::getValueNode)
        .filter(SequenceNode.class::isInstance)
        .map(SequenceNode.class::cast);
  }

  private static Optional<NodeTuple> tuple(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .filter(
            tuple ->
                tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key))
        .findFirst();
  }

  private int start(Node node) {
    return index(node.getStartMark());
  }

  private int end(Node node) {
    return index(node.getEndMark());
  }

  /** Marks count code points. */
  private int index(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** As it must be written to be read as text. */
  private static String scalar(String value) {
    boolean plain =
        value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-')
            && Character.isLetter(value.codePointAt(0))
            && new Resolver().resolve(NodeId.scalar, value, true).equals(Tag.STR);
    return plain ? value : "'" + value.replace("'", "''") + "'";
  }
}
