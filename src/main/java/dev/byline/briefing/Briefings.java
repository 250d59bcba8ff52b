package dev.byline.briefing;

import java.time.LocalDate;
import java.time.ZoneId;

/** Makes briefings. Safe for use by several threads. */
public interface Briefings {

  /**
   * The briefing of a day.
   *
   * @param date the day in the zone; an article whose file states no time counts to its own day
   * @param zone where the reader lives
   * @throws dev.byline.index.NotReadyException before the first generation of the index is served
   */
  DailyNews of(LocalDate date, ZoneId zone, BriefingRequest request);
}
