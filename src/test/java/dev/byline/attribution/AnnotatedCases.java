package dev.byline.attribution;

import dev.byline.article.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the files of annotated cases that lie beside this class. A case is a heading, a text with
 * marks, a line of three hyphens and a line for each statement:
 *
 * <pre>
 * ## inverted-cue: bridge-opening
 * {c1 “The bridge will open in May,”} {q1 said} {s1 Anna Rowe, the mayor of Dunmore}.
 * ---
 * 1 DIRECT said | Anna Rowe
 * </pre>
 *
 * <p>Marks are {@code c} for content, {@code q} for a cue and {@code s} for the mention of the
 * speaker, with the number of the statement; they may nest, and content may be in several pieces.
 * {@code ?} stands for a speaker whom a careful reader cannot tell. Lines before a file's first
 * heading are for people.
 */
final class AnnotatedCases {

  private static final Pattern HEADING = Pattern.compile("## ([a-z-]+): ([a-z0-9-]+)");

  private static final Pattern STATEMENT =
      Pattern.compile(
          "(\\d{1,3}) (DIRECT|MIXED|INDIRECT) (said|denied|claimed|warned|promised) \\| (\\S.*)");

  private static final String END_OF_TEXT = "---";

  private AnnotatedCases() {}

  /** Whether there is a folder of that name, such as {@code "sentences"}. */
  static boolean has(String folder) {
    return AnnotatedCases.class.getResource(folder) != null;
  }

  /**
   * Reads all cases of a folder, file by file in the order of their names.
   *
   * @param folder its name, such as {@code "sentences"}
   * @throws IllegalStateException if there is no such folder, or a case is malformed; the message
   *     names the file and the case
   */
  static List<AnnotatedCase> read(String folder) {
    URL resource = AnnotatedCases.class.getResource(folder);
    if (resource == null) {
      throw new IllegalStateException("no folder of annotated cases: " + folder);
    }
    try (Stream<Path> paths = Files.list(Path.of(resource.toURI()))) {
      List<AnnotatedCase> cases = new ArrayList<>();
      for (Path file : paths.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        cases.addAll(parse(folder + "/" + file.getFileName(), Files.readString(file)));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("reading " + resource, e);
    }
  }

  /**
   * Reads the cases of one file.
   *
   * @param file its name, for messages
   * @param set what stands in it
   * @throws IllegalStateException if a case is malformed; the message names the file and the case
   */
  static List<AnnotatedCase> parse(String file, String set) {
    List<AnnotatedCase> cases = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<String> lines = set.lines().toList();
    int at = next(lines, 0);
    while (at < lines.size()) {
      int end = next(lines, at + 1);
      String heading = lines.get(at);
      try {
        AnnotatedCase read = annotatedCase(heading, lines.subList(at + 1, end));
        if (!names.add(read.name())) {
          throw new IllegalArgumentException("the name stands twice");
        }
        cases.add(read);
      } catch (IllegalArgumentException e) {
        String where = file + ", line " + (at + 1) + ", \"" + heading + "\": ";
        throw new IllegalStateException(where + e.getMessage(), e);
      }
      at = end;
    }
    return cases;
  }

  /** The first heading at or after a line. */
  private static int next(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).startsWith("## ")) {
      at++;
    }
    return at;
  }

  private static AnnotatedCase annotatedCase(String heading, List<String> lines) {
    Matcher title = HEADING.matcher(heading.strip());
    if (!title.matches()) {
      throw new IllegalArgumentException("the heading is not \"## form: name\"");
    }
    int end = lines.indexOf(END_OF_TEXT);
    if (end < 0) {
      throw new IllegalArgumentException("no line \"---\" after the text");
    }
    MarkedText marked = MarkedText.read(String.join("\n", lines.subList(0, end)).strip());
    if (marked.text().isEmpty()) {
      throw new IllegalArgumentException("no text");
    }
    List<AnnotatedCase.Expected> statements = new ArrayList<>();
    for (String line : lines.subList(end + 1, lines.size())) {
      if (!line.isBlank()) {
        statements.add(statement(line.strip(), marked));
      }
    }
    checkNumbers(statements, marked);
    return new AnnotatedCase(title.group(1), title.group(2), marked.text(), statements);
  }

  private static AnnotatedCase.Expected statement(String line, MarkedText marked) {
    Matcher parts = STATEMENT.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not \"number KIND stance | speaker\": \"" + line + "\"");
    }
    int id = Integer.parseInt(parts.group(1));
    List<SourceSpan> content = spans(marked, 'c', id);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("no content is marked for statement " + id);
    }
    String speaker = parts.group(4);
    return new AnnotatedCase.Expected(
        id,
        parts.group(2),
        parts.group(3),
        content,
        only(marked, 'q', id),
        only(marked, 's', id),
        speaker.equals("?") ? Optional.empty() : Optional.of(speaker));
  }

  private static Optional<SourceSpan> only(MarkedText marked, char part, int id) {
    List<SourceSpan> spans = spans(marked, part, id);
    if (spans.size() > 1) {
      throw new IllegalArgumentException("two marks " + part + id);
    }
    return spans.stream().findFirst();
  }

  private static List<SourceSpan> spans(MarkedText marked, char part, int id) {
    return marked.marks().stream()
        .filter(mark -> mark.part() == part && mark.id() == id)
        .map(MarkedText.Mark::span)
        .toList();
  }

  private static void checkNumbers(List<AnnotatedCase.Expected> statements, MarkedText marked) {
    Set<Integer> ids = new HashSet<>();
    for (AnnotatedCase.Expected statement : statements) {
      if (!ids.add(statement.id())) {
        throw new IllegalArgumentException("two lines for statement " + statement.id());
      }
    }
    for (MarkedText.Mark mark : marked.marks()) {
      if (!ids.contains(mark.id())) {
        throw new IllegalArgumentException(
            "no line for the mark " + mark.part() + mark.id() + " on " + mark.span());
      }
    }
  }
}
