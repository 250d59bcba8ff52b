package dev.byline.article;

import java.time.LocalDate;

/**
 * A closed range of days: both ends belong to it.
 *
 * <p>"since 17 April 2025" is the range from that day to {@link LocalDate#MAX}, "before 2014" the
 * range from {@link LocalDate#MIN} to 31 December 2013.
 *
 * @param from the first day, {@link LocalDate#MIN} where it has no beginning
 * @param to the last day, {@link LocalDate#MAX} where it has no end; never before {@code from}
 */
public record DayRange(LocalDate from, LocalDate to) {

  public DayRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(to + " is before " + from);
    }
  }

  public static DayRange of(LocalDate day) {
    return new DayRange(day, day);
  }

  /** That day and all after it. */
  public static DayRange since(LocalDate day) {
    return new DayRange(day, LocalDate.MAX);
  }

  /** That day and all before it. */
  public static DayRange until(LocalDate day) {
    return new DayRange(LocalDate.MIN, day);
  }

  public boolean hasBeginning() {
    return !from.equals(LocalDate.MIN);
  }

  public boolean hasEnd() {
    return !to.equals(LocalDate.MAX);
  }

  /** Whether the other range lies wholly inside this one. */
  public boolean encloses(DayRange other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /** Whether the two have a day in common. */
  public boolean overlaps(DayRange other) {
    return !other.to.isBefore(from) && !other.from.isAfter(to);
  }
}
