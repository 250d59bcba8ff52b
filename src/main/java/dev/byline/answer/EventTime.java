package dev.byline.answer;

import dev.byline.answer.SentenceWords.Span;
import dev.byline.article.PublicationDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When something happened, as far as a sentence says.
 *
 * @param precision how exactly it is known
 * @param day the day, the first day of the year, or the day of publication
 */
record EventTime(Precision precision, LocalDate day) {

  /** How exactly a time is known. */
  enum Precision {
    /** The day is stated. */
    DAY,
    /** Nothing but the year is stated. */
    YEAR,
    /** Nothing is stated: about when the article was published. */
    PUBLISHED,
    /** Something is stated that is no certain day, or several days are. */
    UNCLEAR
  }

  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern DAY = Pattern.compile("([12]?\\d|3[01])(?:st|nd|rd|th)?");

  /** Stands for the year where neither the sentence nor its article gives one. */
  private static final int NO_YEAR = 4;

  private static final Set<String> TODAY = Set.of("today", "tonight", "overnight");
  private static final Set<String> OTHER_WEEK = Set.of("last", "next", "previous", "every", "each");
  private static final Set<String> VAGUE = Set.of("ago", "tomorrow", "later", "following");

  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Month> MONTHS = new HashMap<>();

  static {
    EnumSet.allOf(DayOfWeek.class)
        .forEach(day -> WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day));
    EnumSet.allOf(Month.class)
        .forEach(month -> MONTHS.put(month.name().toLowerCase(Locale.ROOT), month));
  }

  private static final EventTime NOT_CLEAR = new EventTime(Precision.UNCLEAR, LocalDate.EPOCH);

  /**
   * The time that these words state.
   *
   * @param past whether what they tell had happened when it was published: on which side of the
   *     publication a weekday lies
   */
  static EventTime of(SentenceWords words, Span span, PublicationDate published, boolean past) {
    List<EventTime> stated = new ArrayList<>();
    for (int i = span.first(); i <= span.last(); i++) {
      at(words, i, published, past).ifPresent(stated::add);
    }
    List<EventTime> days =
        stated.stream().filter(time -> time.precision != Precision.YEAR).toList();
    List<EventTime> clearest = (days.isEmpty() ? stated : days).stream().distinct().toList();
    return switch (clearest.size()) {
      case 0 ->
          published.stated() ? new EventTime(Precision.PUBLISHED, published.date()) : NOT_CLEAR;
      case 1 -> clearest.getFirst();
      default -> NOT_CLEAR;
    };
  }

  private static Optional<EventTime> at(
      SentenceWords words, int i, PublicationDate published, boolean past) {
    String word = words.lower(i);
    if (words.get(i).capital() && MONTHS.containsKey(word)) {
      return Optional.of(inMonth(words, i, MONTHS.get(word), published));
    }
    if (WEEKDAYS.containsKey(word)) {
      boolean known = published.stated() && !words.at(i - 1, OTHER_WEEK);
      // "Thursday, April 17" is said once: by its date.
      boolean dated =
          MONTHS.containsKey(words.lower(i + 1)) || MONTHS.containsKey(words.lower(i + 2));
      return dated
          ? Optional.empty()
          : Optional.of(
              known
                  ? day(
                      published
                          .date()
                          .with(
                              past
                                  ? TemporalAdjusters.previousOrSame(WEEKDAYS.get(word))
                                  : TemporalAdjusters.nextOrSame(WEEKDAYS.get(word))))
                  : NOT_CLEAR);
    }
    if (TODAY.contains(word) || word.equals("yesterday")) {
      return Optional.of(
          published.stated()
              ? day(published.date().minusDays(word.equals("yesterday") ? 1 : 0))
              : NOT_CLEAR);
    }
    if (VAGUE.contains(word)) {
      return Optional.of(NOT_CLEAR);
    }
    return YEAR.matcher(word).matches()
        ? Optional.of(
            new EventTime(Precision.YEAR, LocalDate.of(Integer.parseInt(word), Month.JANUARY, 1)))
        : Optional.empty();
  }

  private static EventTime inMonth(
      SentenceWords words, int i, Month month, PublicationDate published) {
    boolean before = DAY.matcher(words.lower(i - 1)).matches();
    boolean after = DAY.matcher(words.lower(i + 1)).matches();
    if (!before && !after) {
      return NOT_CLEAR;
    }
    String dayOfMonth = words.lower(before ? i - 1 : i + 1).replaceAll("\\D", "");
    String next = words.lower(before ? i + 1 : i + 2);
    int year = published.stated() ? published.date().getYear() : NO_YEAR;
    if (YEAR.matcher(next).matches()) {
      year = Integer.parseInt(next);
    }
    try {
      return day(LocalDate.of(year, month, Integer.parseInt(dayOfMonth)));
    } catch (DateTimeException e) {
      return NOT_CLEAR;
    }
  }

  private static EventTime day(LocalDate day) {
    return new EventTime(Precision.DAY, day);
  }

  /**
   * Whether both may be the time of one event.
   *
   * @param rare whether such an event is not to be expected on two days in a row
   */
  boolean meets(EventTime other, boolean rare) {
    if (precision == Precision.UNCLEAR || other.precision == Precision.UNCLEAR) {
      return false;
    }
    if (precision == Precision.YEAR || other.precision == Precision.YEAR) {
      return rare && precision == other.precision && day.equals(other.day);
    }
    if (precision == Precision.DAY && other.precision == Precision.DAY) {
      return sameDay(other);
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
    boolean years = stated() && other.stated() && day.getYear() != other.day.getYear();
    boolean yearsKnown = day.getYear() != NO_YEAR && other.day.getYear() != NO_YEAR;
    return (days && !sameDay(other)) || (years && yearsKnown);
  }

  /** Whether the sentence itself states a day or a year. */
  boolean stated() {
    return precision == Precision.DAY || precision == Precision.YEAR;
  }

  private boolean sameDay(EventTime other) {
    boolean yearUnknown = day.getYear() == NO_YEAR || other.day.getYear() == NO_YEAR;
    return day.equals(other.day)
        || (yearUnknown
            && day.getMonth() == other.day.getMonth()
            && day.getDayOfMonth() == other.day.getDayOfMonth());
  }
}
