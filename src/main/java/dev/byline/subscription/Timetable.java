package dev.byline.subscription;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * On which days, and when on them.
 *
 * <p>Where clocks change, a time that does not exist on a day runs at the first instant that does,
 * and a time that comes twice runs once, the first time. A date that a zone leaves out has no run.
 *
 * @param time of day, in whole minutes; seconds are dropped
 * @param zone whose clock that is
 * @param days at least one, in the order of the week
 */
public record Timetable(LocalTime time, ZoneId zone, Set<DayOfWeek> days) {

  public Timetable {
    time = time.truncatedTo(ChronoUnit.MINUTES);
    if (days.isEmpty()) {
      throw new InvalidSubscription("days", InvalidSubscription.Fault.EMPTY);
    }
    days = Set.copyOf(days);
  }

  /** At this time on each day. */
  public static Timetable daily(LocalTime time, ZoneId zone) {
    return new Timetable(time, zone, EnumSet.allOf(DayOfWeek.class));
  }

  /** The next so many runs after this instant. */
  public List<Run> next(Instant after, int count) {
    List<Run> runs = new ArrayList<>();
    RunTimes times = new RunTimes(this);
    Instant last = after;
    for (int i = 0; i < count; i++) {
      Run run = times.next(last);
      runs.add(run);
      last = run.instant();
    }
    return List.copyOf(runs);
  }
}
