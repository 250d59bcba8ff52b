package dev.byline.answer;

import dev.byline.answer.SentenceWords.Span;
import dev.byline.article.DatedExpression;
import dev.byline.article.DayRange;
import dev.byline.article.PublicationDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * When something happened, as far as a sentence says.
 *
 * @param precision how exactly it is known
 * @param day the day, the first one of the year or its part, or the day of publication
 */
record EventTime(Precision precision, LocalDate day) {

  /** How exactly a time is known. */
  enum Precision {
    /** The day is stated. */
    DAY,
    /** Nothing but the year is stated. */
    YEAR,
    /** A part of the year is stated: a week, a month, a season. */
    PART_OF_YEAR,
    /** Nothing is stated: about when the article was published. */
    PUBLISHED,
    /** Something is stated that is no certain day, or several days are. */
    UNCLEAR
  }

  /** They say that another time is meant than the one named beside them. */
  private static final Set<String> VAGUE = Set.of("ago", "later", "following", "previous");

  private static final EventTime NOT_CLEAR = new EventTime(Precision.UNCLEAR, LocalDate.EPOCH);

  /** The time that these words state. */
  static EventTime of(SentenceWords words, Span span, PublicationDate published) {
    for (int i = span.first(); i <= span.last(); i++) {
      if (words.at(i, VAGUE)) {
        return NOT_CLEAR;
      }
    }
    List<EventTime> stated = words.dates(span).stream().map(EventTime::of).distinct().toList();
    List<EventTime> days =
        stated.stream().filter(time -> time.precision != Precision.YEAR).toList();
    List<EventTime> clearest = days.isEmpty() ? stated : days;
    return switch (clearest.size()) {
      case 0 ->
          published.stated() ? new EventTime(Precision.PUBLISHED, published.date()) : NOT_CLEAR;
      case 1 -> clearest.getFirst();
      default -> NOT_CLEAR;
    };
  }

  private static EventTime of(DatedExpression expression) {
    DayRange days = expression.days();
    if (days.from().getYear() != days.to().getYear()) {
      return NOT_CLEAR;
    }
    return switch (expression.grain()) {
      case DAY ->
          days.from().equals(days.to()) ? new EventTime(Precision.DAY, days.from()) : NOT_CLEAR;
      case YEAR -> new EventTime(Precision.YEAR, days.from());
      case WEEK, MONTH, QUARTER, DECADE -> new EventTime(Precision.PART_OF_YEAR, days.from());
    };
  }

  /**
   * Whether both may be the time of one event.
   *
   * @param rare whether such an event is not to be expected on two days in a row
   */
  boolean meets(EventTime other, boolean rare) {
    if (!certain() || !other.certain()) {
      return false;
    }
    if (precision == Precision.YEAR || other.precision == Precision.YEAR) {
      return rare && precision == other.precision && day.equals(other.day);
    }
    if (precision == Precision.DAY && other.precision == Precision.DAY) {
      return day.equals(other.day);
    }
    if (precision == other.precision) {
      return Math.abs(ChronoUnit.DAYS.between(day, other.day)) <= (rare ? 1 : 0);
    }
    LocalDate published = precision == Precision.PUBLISHED ? day : other.day;
    LocalDate stated = precision == Precision.PUBLISHED ? other.day : day;
    long since = ChronoUnit.DAYS.between(stated, published);
    return since >= 0 && since <= (rare ? 1 : 0);
  }

  /** Whether both state a time and not the same one. */
  boolean contradicts(EventTime other) {
    boolean days = precision == Precision.DAY && other.precision == Precision.DAY;
    return stated()
        && other.stated()
        && (days ? !day.equals(other.day) : day.getYear() != other.day.getYear());
  }

  private boolean certain() {
    return precision != Precision.UNCLEAR && precision != Precision.PART_OF_YEAR;
  }

  /** Whether the sentence itself states a day, a year or a part of it. */
  boolean stated() {
    return precision != Precision.UNCLEAR && precision != Precision.PUBLISHED;
  }
}
