package dev.byline.attribution;

import dev.byline.article.SourceSpan;
import dev.byline.attribution.AnnotatedCase.Expected;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the statements that were found with those that a careful reader marked.
 *
 * <p>A statement is found where one that was given covers at least half of its content, and at
 * least half of what was given is content. A given statement is right where at least half of it is
 * somebody's content.
 */
final class StatementScores {

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  /** Counts for a form or a kind. */
  static final class Tally {
    int expected;
    int found;
    int speakerRight;
    int mentionRight;
    int kindRight;
    int given;
    int givenRight;

    double recall() {
      return share(found, expected);
    }

    double precision() {
      return share(givenRight, given);
    }

    double speaker() {
      return share(speakerRight, expected);
    }

    double mention() {
      return share(mentionRight, expected);
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 1 : (double) part / whole;
    }
  }

  Tally of(String name) {
    return tallies.computeIfAbsent(name, key -> new Tally());
  }

  List<String> misses() {
    return misses;
  }

  /**
   * Adds one case.
   *
   * @param offset where the case's text begins in the file that was read
   */
  void add(AnnotatedCase annotated, List<Statement> given, int offset) {
    for (Expected expected : annotated.statements()) {
      Optional<Statement> best =
          given.stream()
              .filter(statement -> covers(statement, expected, offset))
              .max(
                  (one, two) ->
                      Integer.compare(fit(one, expected, offset), fit(two, expected, offset)));
      boolean speaker = best.filter(s -> sameSpeaker(s, expected)).isPresent();
      boolean mention =
          best.filter(
                  s ->
                      expected.mention().isEmpty()
                          || s.mention()
                              .filter(m -> overlap(m.span(), expected.mention().get(), offset) > 0)
                              .isPresent())
              .isPresent();
      for (Tally tally : List.of(of(annotated.form()), of(expected.kind()), of("all"))) {
        tally.expected++;
        tally.found += best.isPresent() ? 1 : 0;
        tally.speakerRight += speaker ? 1 : 0;
        tally.mentionRight += mention ? 1 : 0;
        tally.kindRight +=
            best.filter(s -> s.kind().name().equals(expected.kind())).isPresent() ? 1 : 0;
      }
      if (!speaker) {
        misses.add(
            annotated.form()
                + "/"
                + annotated.name()
                + " "
                + (best.isPresent() ? "SPEAKER " + best.get().speakers() : "NOT FOUND")
                + " expected "
                + expected.kind()
                + " by "
                + expected.speaker().orElse("?")
                + ": "
                + expected.content().getFirst().cut(annotated.text()));
      }
    }
    for (Statement statement : given) {
      int right =
          annotated.statements().stream()
              .flatMap(expected -> expected.content().stream())
              .mapToInt(span -> overlap(statement.content(), span, offset))
              .max()
              .orElse(0);
      int covered = covered(annotated, statement, offset);
      boolean ok = 2 * Math.max(right, covered) >= statement.content().length();
      for (Tally tally : List.of(of(annotated.form()), of(statement.kind().name()), of("all"))) {
        tally.given++;
        tally.givenRight += ok ? 1 : 0;
      }
      if (!ok) {
        misses.add(
            annotated.form()
                + "/"
                + annotated.name()
                + " WRONG "
                + statement.kind()
                + " "
                + statement.cue().orElse("-")
                + " "
                + statement.speakers()
                + ": "
                + new SourceSpan(
                        statement.content().start() - offset, statement.content().end() - offset)
                    .cut(annotated.text()));
      }
    }
  }

  private static int covered(AnnotatedCase annotated, Statement statement, int offset) {
    int covered = 0;
    for (int i = statement.content().start(); i < statement.content().end(); i++) {
      int at = i - offset;
      covered +=
          annotated.statements().stream()
                  .flatMap(expected -> expected.content().stream())
                  .anyMatch(span -> span.start() <= at && at < span.end())
              ? 1
              : 0;
    }
    return covered;
  }

  private static boolean covers(Statement statement, Expected expected, int offset) {
    int common = common(statement, expected, offset);
    int length = expected.content().stream().mapToInt(SourceSpan::length).sum();
    return 2 * common >= length && 2 * common >= statement.content().length();
  }

  private static int fit(Statement statement, Expected expected, int offset) {
    return 2 * common(statement, expected, offset) - statement.content().length();
  }

  private static int common(Statement statement, Expected expected, int offset) {
    return expected.content().stream()
        .mapToInt(span -> overlap(statement.content(), span, offset))
        .sum();
  }

  private static int overlap(SourceSpan inFile, SourceSpan inCase, int offset) {
    return Math.max(
        0,
        Math.min(inFile.end(), inCase.end() + offset)
            - Math.max(inFile.start(), inCase.start() + offset));
  }

  private static boolean sameSpeaker(Statement statement, Expected expected) {
    String given = plain(String.join(" and ", statement.speakers()));
    return expected
        .speaker()
        .map(name -> plain(name).equals(given) || couple(plain(name)).equals(given))
        .orElse(given.isEmpty());
  }

  /** "Dale and Joan Whitcomb" as the names of two. */
  private static String couple(String name) {
    return name.replaceFirst("^(\\S+) and (\\S+) (\\S+)$", "$1 $3 and $2 $3");
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("[.,]", "")
        .replaceFirst("^(?:the|an?|mr|mrs|ms|sen|gov|rep|president|dr|sir) ", "")
        .strip();
  }

  /** A table: one row a form or kind. */
  String table() {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-16s %8s %6s %9s %7s %7s %5s%n",
                "form",
                "expected",
                "found",
                "precision",
                "speaker",
                "mention",
                "kind"));
    tallies.forEach(
        (name, tally) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-16s %8d %6.3f %9.3f %7.3f %7.3f %5.2f%n",
                    name,
                    tally.expected,
                    tally.recall(),
                    tally.precision(),
                    tally.speaker(),
                    tally.mention(),
                    Tally.share(tally.kindRight, tally.found))));
    return table.toString();
  }
}
