package dev.byline.article;

import dev.byline.article.PublicationDate.Origin;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The YAML between two lines of dashes at the beginning of a Markdown file.
 *
 * @param span from its first to its last line within the dashes; empty where there is none
 * @param bodyStart where the article begins
 */
record FrontMatter(SourceSpan span, int bodyStart, Facts facts) {

  private static final int LONGEST = 1 << 16;

  static FrontMatter of(String text) {
    List<SourceSpan> lines = TextBlocks.lines(text, 0, Math.min(LONGEST, text.length()));
    if (!lines.isEmpty()
        && lines.getFirst().start() == 0
        && cut(text, lines.getFirst()).equals("---")) {
      for (int i = 1; i < lines.size(); i++) {
        String line = cut(text, lines.get(i));
        if (line.equals("---") || line.equals("...")) {
          SourceSpan span = new SourceSpan(lines.getFirst().end(), lines.get(i).start());
          return new FrontMatter(span, lines.get(i).end(), facts(span.cut(text)));
        }
      }
    }
    return new FrontMatter(new SourceSpan(0, 0), 0, Facts.NONE);
  }

  private static String cut(String text, SourceSpan span) {
    return span.cut(text);
  }

  private static Facts facts(String yaml) {
    Map<String, List<String>> values;
    try {
      values = values(yaml);
    } catch (YAMLException e) {
      values = plainLines(yaml);
    }
    return KeyedFacts.of(values, Origin.FRONT_MATTER);
  }

  // Composed only, never constructed: each value stays as it was written, so that a time keeps its
  // publisher's own day, and no alias can multiply.
  private static Map<String, List<String>> values(String yaml) {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(LONGEST);
    limits.setMaxAliasesForCollections(10);
    limits.setNestingDepthLimit(20);
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (new Yaml(new SafeConstructor(limits)).compose(new StringReader(yaml))
        instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
          values.put(key.getValue(), scalars(entry.getValueNode()));
        }
      }
    }
    return values;
  }

  private static List<String> scalars(Node node) {
    return switch (node) {
      case ScalarNode scalar -> List.of(scalar.getValue());
      case SequenceNode sequence ->
          sequence.getValue().stream().flatMap(item -> named(item).stream()).toList();
      default -> named(node).stream().toList();
    };
  }

  // An author or publisher may be a mapping with a name.
  private static Optional<String> named(Node node) {
    return switch (node) {
      case ScalarNode scalar -> Optional.of(scalar.getValue());
      case MappingNode mapping ->
          mapping.getValue().stream()
              .filter(
                  entry ->
                      entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals("name"))
              .filter(entry -> entry.getValueNode() instanceof ScalarNode)
              .map(entry -> ((ScalarNode) entry.getValueNode()).getValue())
              .findFirst();
      default -> Optional.empty();
    };
  }

  // A title with a colon in it is no YAML, but plain enough.
  private static Map<String, List<String>> plainLines(String yaml) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    yaml.lines()
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              if (colon > 0 && Character.isLetter(line.charAt(0))) {
                String value = line.substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", "");
                values.putIfAbsent(line.substring(0, colon), List.of(value));
              }
            });
    return values;
  }
}
