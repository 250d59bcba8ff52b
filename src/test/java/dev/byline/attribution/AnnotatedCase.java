package dev.byline.attribution;

import dev.byline.article.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A short text with the statements that a careful reader finds in it.
 *
 * @param form the form of speech that the case is about, such as {@code "inverted-cue"}
 * @param name the case's name, unique in its file
 * @param text the text without the marks; paragraphs are parted by an empty line
 * @param statements the statements, in the order of their numbers; none where nobody speaks
 */
record AnnotatedCase(String form, String name, String text, List<Expected> statements) {

  AnnotatedCase {
    statements = List.copyOf(statements);
  }

  /**
   * A statement as a careful reader labels it. All spans are in {@link AnnotatedCase#text}.
   *
   * @param id the statement's number in its case
   * @param kind {@code "DIRECT"}, {@code "MIXED"} or {@code "INDIRECT"}
   * @param stance {@code "said"}, {@code "denied"}, {@code "claimed"}, {@code "warned"} or {@code
   *     "promised"}
   * @param content what is stated, in the order of the text; one span unless other words interrupt
   *     it, and with its quotation marks
   * @param cue the reporting verb or noun, {@code "according to"} or a colon; empty where a
   *     quotation simply goes on
   * @param mention the words that name the speaker there; empty where none do
   * @param speaker the speaker's canonical name; empty where a careful reader cannot tell
   */
  record Expected(
      int id,
      String kind,
      String stance,
      List<SourceSpan> content,
      Optional<SourceSpan> cue,
      Optional<SourceSpan> mention,
      Optional<String> speaker) {

    Expected {
      content = List.copyOf(content);
    }
  }
}
