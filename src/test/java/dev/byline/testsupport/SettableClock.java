package dev.byline.testsupport;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still until a test moves it. */
public final class SettableClock extends Clock {

  private final AtomicLong now;
  private final ZoneId zone;

  private SettableClock(AtomicLong now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** A clock in UTC that stands at this instant, such as {@code 2031-03-13T12:00:00Z}. */
  public static SettableClock at(String instant) {
    return new SettableClock(new AtomicLong(Instant.parse(instant).toEpochMilli()), ZoneOffset.UTC);
  }

  public void set(String instant) {
    now.set(Instant.parse(instant).toEpochMilli());
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(now.get());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SettableClock(now, other);
  }
}
