package dev.byline.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an article was published, and what says so.
 *
 * @param date the day, in the publisher's own calendar
 * @param origin where the date was found, the more trusted origins first in {@link Origin}
 * @param time the moment, where the same words give it together with its offset from UTC
 */
public record PublicationDate(LocalDate date, Origin origin, Optional<Instant> time) {

  private static final Pattern TIME =
      Pattern.compile(
          "\\b(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d(?:[.]\\d{1,9})?)?) ?"
              + "(Z|[+-]\\d\\d:?\\d\\d)(?!\\d)");

  /** A day alone. */
  public PublicationDate(LocalDate date, Origin origin) {
    this(date, origin, Optional.empty());
  }

  /** The first day that the words give, with its moment. */
  static Optional<PublicationDate> in(String words, Origin origin) {
    return Dates.in(words).map(date -> new PublicationDate(date, origin, time(words)));
  }

  private static Optional<Instant> time(String words) {
    Matcher time = TIME.matcher(words);
    if (!time.find()) {
      return Optional.empty();
    }
    String offset = time.group(3);
    String colon =
        offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
    try {
      return Optional.of(
          OffsetDateTime.parse(time.group(1) + "T" + time.group(2) + colon).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty(); // Such as 25 o'clock: the day alone, then.
    }
  }

  /** The day on which it was published in a time zone; its own day where no time is stated. */
  public LocalDate dayIn(ZoneId zone) {
    return time.map(moment -> LocalDate.ofInstant(moment, zone)).orElse(date);
  }

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
