package dev.byline.article;

import java.time.LocalDate;

/**
 * The day an article was published, and what says so.
 *
 * @param date the day, in the publisher's own calendar
 * @param origin where the date was found, the more trusted origins first in {@link Origin}
 */
public record PublicationDate(LocalDate date, Origin origin) {

  /** Where a publication date was found, in falling order of trust. */
  public enum Origin {
    FRONT_MATTER,
    HTML_METADATA,
    DATE_LINE,
    DATELINE,
    SOURCE_URL,
    FILE_NAME,
    /** Only the file's modification time, in UTC: good for sorting, never shown as the date. */
    FILE_TIME
  }

  /** Whether this may be shown as the article's date of publication. */
  public boolean stated() {
    return origin != Origin.FILE_TIME;
  }
}
