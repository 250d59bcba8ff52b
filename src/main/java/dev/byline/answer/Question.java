package dev.byline.answer;

import dev.byline.answer.InvalidQuestion.Fault;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What somebody asks.
 *
 * @param text as it was typed, 1 to {@value #MAX_LENGTH} characters, not blank
 * @param limit the most quotes to show, 1 to {@value #MAX_LIMIT}
 * @param speaker only what this person or office said, under any spelling
 * @param from only articles published on this day or later
 * @param to only articles published on this day or before
 * @param zone where the asker's days begin and end; where it is not given, Byline's own time zone
 */
public record Question(
    String text,
    int limit,
    Optional<String> speaker,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<ZoneId> zone) {

  public static final int MAX_LENGTH = 500;
  public static final int MAX_SPEAKER_LENGTH = 100;
  public static final int MAX_LIMIT = 25;
  public static final int DEFAULT_LIMIT = 5;

  public Question {
    if (text.isBlank()) {
      throw new InvalidQuestion("question", "ask something: the question is empty", Fault.EMPTY);
    }
    if (text.length() > MAX_LENGTH) {
      throw InvalidQuestion.tooLong("question", MAX_LENGTH, text.length());
    }
    if (speaker.filter(name -> name.length() > MAX_SPEAKER_LENGTH).isPresent()) {
      throw InvalidQuestion.tooLong("speaker", MAX_SPEAKER_LENGTH, speaker.get().length());
    }
    if (limit < 1 || limit > MAX_LIMIT) {
      throw InvalidQuestion.outOfRange("limit", 1, MAX_LIMIT, limit);
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new InvalidQuestion(
          "to",
          to.get() + " is before " + from.get(),
          Fault.ENDS_BEFORE_START,
          to.get().toString(),
          from.get().toString());
    }
  }

  /** A question in Byline's own time zone. */
  public Question(
      String text,
      int limit,
      Optional<String> speaker,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    this(text, limit, speaker, from, to, Optional.empty());
  }

  /** A question without filters. */
  public static Question of(String text) {
    return new Question(text, DEFAULT_LIMIT, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
