package dev.byline.chat;

import dev.byline.answer.Quote.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A piece of a reply. */
public sealed interface Part {

  /** Running words of the bot's own. */
  record Text(String text) implements Part {}

  /** A heading between parts. */
  record Section(String title) implements Part {}

  /** Names with values. */
  record Fields(List<Field> fields) implements Part {

    public Fields {
      fields = List.copyOf(fields);
    }

    /** A name with its value. */
    public record Field(String name, String value) {}
  }

  /** Lines, each of which may lead to a place in an article. */
  record Lines(List<Line> items) implements Part {

    public Lines {
      items = List.copyOf(items);
    }

    /**
     * A line.
     *
     * @param detail what is said more quietly beside it
     * @param open the place it leads to
     */
    public record Line(String text, Optional<String> detail, Optional<Place> open) {}
  }

  /** Lines that somebody may want to give next. */
  record Suggestions(String title, List<Suggestion> items) implements Part {

    public Suggestions {
      items = List.copyOf(items);
    }

    /**
     * A line to give next.
     *
     * @param label what is shown of it
     * @param command the line itself
     */
    public record Suggestion(String label, String command) {}
  }

  /**
   * How far long work has come.
   *
   * @param done steps taken
   * @param total steps to take; 0 while that is not known
   */
  record Progress(String label, int done, int total, State state) implements Part {

    /** How the work stands. */
    public enum State {
      RUNNING,
      SUCCEEDED,
      FAILED
    }
  }

  /**
   * A sentence of an article with its proof.
   *
   * @param segments the sentence, cut where the question's words begin and end
   * @param attribution who says it or what it is, in words
   * @param title of the article
   * @param published the stated day, empty where the article states none
   * @param publishedLabel the same in words
   * @param url where the article was taken from, http or https only
   * @param alsoInLabel how many other places say the same, in words; empty where none does
   */
  record Quoted(
      List<Segment> segments,
      Relation relation,
      String attribution,
      Place citation,
      String title,
      Optional<String> publisher,
      Optional<LocalDate> published,
      Optional<String> publishedLabel,
      Optional<String> url,
      Optional<String> alsoInLabel,
      List<Place> alsoIn)
      implements Part {

    public Quoted {
      segments = List.copyOf(segments);
      alsoIn = List.copyOf(alsoIn);
    }

    /** A stretch of a sentence, and whether the question holds it. */
    public record Segment(String text, boolean matched) {}
  }

  /**
   * A place in a file.
   *
   * @param line 1-based
   * @param start the first UTF-16 code unit
   * @param end the code unit after the last
   * @param label how people write it, such as {@code "wire/talks.txt:9"}
   */
  record Place(String file, int line, int start, int end, String label) {}
}
