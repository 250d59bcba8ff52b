package dev.byline.attribution;

import dev.byline.article.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * Something that somebody said, or is reported to have said, in one paragraph of an article.
 *
 * <p>In {@code Anna Rowe said the bridge “will open in May”.} the content is {@code the bridge
 * “will open in May”}, the cue {@code said}, the mention and the speaker {@code Anna Rowe}.
 *
 * @param kind whether the content stands in quotation marks
 * @param stance how the cue presents it
 * @param content where it stands in the file's decoded text; quotation marks belong to it
 * @param line the 1-based line of the file in which it begins
 * @param cue the word or words that report it; empty for a quotation that only goes on
 * @param mention what names the speaker next to it; empty where nothing does
 * @param speakers the canonical names of those who say it, mostly one; empty where it is not clear
 */
public record Statement(
    Kind kind,
    Stance stance,
    SourceSpan content,
    int line,
    Optional<String> cue,
    Optional<Mention> mention,
    List<String> speakers) {

  public Statement {
    speakers = List.copyOf(speakers);
  }

  /** The same statement with its speakers under other names. */
  public Statement by(List<String> others) {
    return new Statement(kind, stance, content, line, cue, mention, others);
  }

  /** Whether the content stands in quotation marks. */
  public enum Kind {
    /** All of it. */
    DIRECT,
    /** None of it. */
    INDIRECT,
    /** A part of it. */
    MIXED
  }

  /** How the reporting word presents what is said. */
  public enum Stance {
    SAID,
    DENIED,
    CLAIMED,
    WARNED,
    PROMISED
  }

  /**
   * What names a speaker: a name, an office, "the minister", "she".
   *
   * @param text as it reads
   * @param span where it stands in the file's decoded text
   */
  public record Mention(String text, SourceSpan span) {}
}
