package dev.byline.article;

/**
 * Words of a text that tell when, and the days they mean.
 *
 * <p>In an article of Wednesday, 23 April 2025, the words {@code "Tuesday evening"} mean 22 April
 * 2025, with the grain {@link Grain#DAY} and the basis {@link Basis#RELATIVE}.
 *
 * @param span where the words stand, in UTF-16 code units from the beginning of the text that was
 *     read; "on" and "in" before them are not part of it, "since" and other limits are
 * @param days what they mean
 * @param grain how exactly the words tell it
 * @param basis what the meaning rests on beside the words
 */
public record DatedExpression(SourceSpan span, DayRange days, Grain grain, Basis basis) {

  /** How exactly words tell a time, as the granularities of TimeML's TIMEX3 values. */
  public enum Grain {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE
  }

  /** What the meaning of the words rests on. */
  public enum Basis {
    /** A year is stated: the words mean the same wherever they stand. */
    STATED,
    /** A month is named without its year: "in March", "17 April". */
    CALENDAR,
    /** The words count from the day they are written: "yesterday", "on Tuesday", "last week". */
    RELATIVE
  }
}
