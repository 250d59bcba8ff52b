package dev.byline.subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/**
 * When a timetable runs. Nothing but arithmetic: each date has one instant or none, and later dates
 * have later instants.
 */
final class RunTimes {

  /**
   * How many dates are looked at: one of any seven is a day of the timetable, and if its zone
   * leaves that one out, one of the next seven.
   */
  private static final int DATES = 15;

  private final Timetable timetable;

  RunTimes(Timetable timetable) {
    this.timetable = timetable;
  }

  /** The first run after this instant. */
  Run next(Instant after) {
    // From the day before: a time that is left out at midnight runs when the next day has begun.
    LocalDate date = dateOf(after).minusDays(1);
    for (int i = 0; i <= DATES; i++, date = date.plusDays(1)) {
      Optional<Run> run = on(date).filter(found -> found.instant().isAfter(after));
      if (run.isPresent()) {
        return run.get();
      }
    }
    throw new IllegalStateException("no run of " + timetable + " after " + after);
  }

  /** The last run up to this instant, and at it. */
  Run latest(Instant until) {
    LocalDate date = dateOf(until);
    for (int i = 0; i <= DATES; i++, date = date.minusDays(1)) {
      Optional<Run> run = on(date).filter(found -> !found.instant().isAfter(until));
      if (run.isPresent()) {
        return run.get();
      }
    }
    throw new IllegalStateException("no run of " + timetable + " until " + until);
  }

  /** When the day ends in which this instant lies. */
  Instant endOfDay(Instant instant) {
    return dateOf(instant).plusDays(1).atStartOfDay(timetable.zone()).toInstant();
  }

  private Optional<Run> on(LocalDate date) {
    ZoneId zone = timetable.zone();
    boolean leftOut = !date.atStartOfDay(zone).toLocalDate().equals(date);
    if (leftOut || !timetable.days().contains(date.getDayOfWeek())) {
      return Optional.empty();
    }
    return Optional.of(new Run(date, instant(date.atTime(timetable.time())).atZone(zone)));
  }

  private Instant instant(LocalDateTime local) {
    ZoneRules rules = timetable.zone().getRules();
    List<ZoneOffset> offsets = rules.getValidOffsets(local);
    return offsets.isEmpty()
        ? rules.getTransition(local).getInstant()
        : local.toInstant(offsets.getFirst());
  }

  private LocalDate dateOf(Instant instant) {
    return instant.atZone(timetable.zone()).toLocalDate();
  }
}
