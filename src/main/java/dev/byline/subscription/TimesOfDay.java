package dev.byline.subscription;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people write them. */
public final class TimesOfDay {

  /** Hours, perhaps minutes, perhaps which half of the day. Each part is bounded. */
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})(?:[:.h](\\d{2}))?\\s{0,2}(?:([ap])\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 16;

  private static final int HALF_A_DAY = 12;

  private TimesOfDay() {}

  /** Reads {@code 8}, {@code 08:00}, {@code 8.30}, {@code 8h30} or {@code 8:30 pm}; else empty. */
  public static Optional<LocalTime> read(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher parts = TIME.matcher(typed.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(parts.group(1));
    int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    String half = parts.group(3);
    if (half != null) {
      if (hour < 1 || hour > HALF_A_DAY) {
        return Optional.empty();
      }
      hour = hour % HALF_A_DAY + (half.equalsIgnoreCase("p") ? HALF_A_DAY : 0);
    }
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
