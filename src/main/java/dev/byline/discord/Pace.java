package dev.byline.discord;

import java.time.Duration;

/**
 * How work is reported on that takes long.
 *
 * @param between two reports, from when Discord has taken one to the next
 * @param longest until it is said that the rest is not reported on
 */
record Pace(Duration between, Duration longest) {

  /** Discord takes five edits in 5 s, and none by an interaction that is older than 15 minutes. */
  static final Pace DISCORDS = new Pace(Duration.ofSeconds(2), Duration.ofMinutes(14));
}
