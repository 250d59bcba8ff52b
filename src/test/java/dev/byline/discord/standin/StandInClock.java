package dev.byline.discord.standin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Runs with the system's clock, ahead of it by as much as a test says. */
public final class StandInClock extends Clock {

  private volatile Duration ahead = Duration.ZERO;

  StandInClock() {}

  /** Lets time pass for the server alone: tokens expire, the client notices nothing. */
  public void advance(Duration duration) {
    ahead = ahead.plus(duration);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
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
