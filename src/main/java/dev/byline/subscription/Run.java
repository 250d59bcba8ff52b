package dev.byline.subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * One run of a timetable.
 *
 * @param date the day that it is for
 * @param at when it is, on the clocks of the timetable's zone; where clocks are put forward not the
 *     timetable's own time
 */
public record Run(LocalDate date, ZonedDateTime at) {

  public Instant instant() {
    return at.toInstant();
  }
}
