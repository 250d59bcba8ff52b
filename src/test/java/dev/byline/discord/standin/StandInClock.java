package dev.byline.discord.standin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Runs with the system's clock, ahead of it by as much as a test says, or stands still. */
public final class StandInClock extends Clock {

  private Duration ahead = Duration.ZERO;
  private Optional<Instant> stopped = Optional.empty();

  StandInClock() {}

  /** Lets time pass for the server alone: tokens expire, the client notices nothing. */
  public synchronized void advance(Duration duration) {
    ahead = ahead.plus(duration);
  }

  /**
   * Lets no time pass but what {@link #advance} says: no interaction is too late then, however slow
   * the machine.
   */
  public synchronized void stops() {
    stopped = Optional.of(Instant.now());
  }

  synchronized boolean isStopped() {
    return stopped.isPresent();
  }

  @Override
  public synchronized Instant instant() {
    return stopped.orElseGet(Instant::now).plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Discord speaks UTC");
  }
}
