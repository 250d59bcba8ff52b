package dev.byline.chat;

import dev.byline.answer.Marked;
import dev.byline.answer.Quote.Relation;
import dev.byline.attribution.Statement.Stance;
import java.time.LocalDate;
import java.time.ZoneId;
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
   * @param spoken whether somebody says it, rather than the article itself
   * @param attribution who says it or what it is, in words
   * @param title of the article, empty where the article has none
   * @param published the stated day, empty where the article states none
   * @param publishedLabel the same in words
   * @param url where the article was taken from, http or https only
   * @param alsoInLabel how many other places say the same, in words; empty where none does
   */
  record Quoted(
      List<Segment> segments,
      Relation relation,
      boolean spoken,
      String attribution,
      Place citation,
      Optional<String> title,
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
   * Amounts that add up, drawn as bars from a common line: to the right what speaks for it, to the
   * left what speaks against it.
   *
   * @param title what they are amounts of; may be empty
   */
  record Bars(String title, List<Bar> bars) implements Part {

    public Bars {
      bars = List.copyOf(bars);
    }

    /**
     * One of them.
     *
     * @param amount comparable within the part
     * @param amountLabel the same in words
     * @param detail what is said more quietly beside it
     */
    public record Bar(String label, double amount, String amountLabel, Optional<String> detail) {}
  }

  /**
   * A sentence with what put it in its place.
   *
   * @param place in the answer, from 1; empty where it is not shown
   * @param verdict what became of it, in words
   * @param words how it holds each word that was looked for, in words
   * @param points what it got its rank for
   */
  record Weighed(
      Optional<Integer> place, String verdict, Quoted quote, List<String> words, Bars points)
      implements Part {

    public Weighed {
      words = List.copyOf(words);
    }
  }

  /**
   * Sentences that tell otherwise of the same, to be seen side by side.
   *
   * @param title what they differ on
   */
  record Difference(String title, List<Quoted> sides) implements Part {

    public Difference {
      sides = List.copyOf(sides);
    }
  }

  /** Statements, the newest first, by the days on which they were published. */
  record Ledger(List<Day> days) implements Part {

    public Ledger {
      days = List.copyOf(days);
    }

    /**
     * A day's statements.
     *
     * @param date empty where the articles state none
     * @param label the same in words
     */
    public record Day(Optional<LocalDate> date, String label, List<Entry> entries) {

      public Day {
        entries = List.copyOf(entries);
      }
    }

    /**
     * One statement.
     *
     * @param text word for word
     * @param manner how it is reported, in words
     * @param speaker who says it, where more than one speaker is listed
     * @param attribution who says it and how it is reported, in words that stand by themselves
     */
    public record Entry(
        String text,
        Stance stance,
        String manner,
        Optional<String> speaker,
        String attribution,
        Source source) {}
  }

  /**
   * What was said in the course of time, the oldest first.
   *
   * @param summary what is drawn, in a sentence, for those who do not see it
   */
  record Timeline(String summary, List<Moment> moments) implements Part {

    public Timeline {
      moments = List.copyOf(moments);
    }

    /**
     * Something said for the first time, or in new words.
     *
     * @param date empty where the article states none
     * @param dateLabel the same in words
     * @param tick the same in short, for an axis
     * @param label what it is in the course: first, changed, latest
     * @param attribution who says it and how it is reported, in words that stand by themselves
     * @param words the statement; where it changed, with the words that it lost in their places
     * @param changed whether it is compared with what the same speaker said before
     * @param repeatsLabel how often much the same was said again, in words
     */
    public record Moment(
        Optional<LocalDate> date,
        String dateLabel,
        String tick,
        String label,
        String speaker,
        String attribution,
        List<Marked> words,
        boolean changed,
        boolean latest,
        Source source,
        Optional<String> repeatsLabel,
        List<Place> repeats) {

      public Moment {
        words = List.copyOf(words);
        repeats = List.copyOf(repeats);
      }
    }
  }

  /**
   * A text beside what an article has, with what differs marked in both.
   *
   * @param attribution who says it, in words
   */
  record Comparison(
      String givenLabel,
      List<Marked> given,
      String sourceLabel,
      List<Marked> words,
      String attribution,
      Source source)
      implements Part {

    public Comparison {
      given = List.copyOf(given);
      words = List.copyOf(words);
    }
  }

  /**
   * What stands around a sentence in its article.
   *
   * @param segments the paragraph, cut where the sentence begins and ends; paragraphs are parted by
   *     line ends
   */
  record Passage(List<Quoted.Segment> segments, Source source) implements Part {

    public Passage {
      segments = List.copyOf(segments);
    }
  }

  /**
   * Articles of one event, told in sentences of theirs.
   *
   * @param headline the title of one of them, word for word
   * @param summary how many tell it, in words
   * @param articles lines that lead to each; none where the story is one of several
   * @param open the line that shows it by itself; empty where it is
   */
  record Story(
      String headline,
      String summary,
      List<Quoted> quotes,
      List<Lines.Line> articles,
      Optional<Suggestions.Suggestion> open)
      implements Part {

    public Story {
      quotes = List.copyOf(quotes);
      articles = List.copyOf(articles);
    }
  }

  /**
   * A picture of a day, which is fetched by what it shows.
   *
   * @param alternative the same in words, a line for each half of the picture
   * @param stories how many it is asked for
   */
  record Picture(
      String alternative, LocalDate date, ZoneId zone, Optional<String> topic, int stories)
      implements Part {}

  /**
   * What an article's words are from.
   *
   * @param title of the article, empty where the article has none
   * @param published the stated day, empty where the article states none
   * @param publishedLabel the same in words
   * @param url where the article was taken from, http or https only
   */
  record Source(
      Place citation,
      Optional<String> title,
      Optional<String> publisher,
      Optional<LocalDate> published,
      Optional<String> publishedLabel,
      Optional<String> url) {}

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
