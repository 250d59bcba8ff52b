package dev.byline.discord.standin;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Discord's identifiers: milliseconds since 2015 in the upper 42 bits, so that they sort by age and
 * a client can read when something was made.
 */
final class Snowflakes {

  /** The first second of 2015, in milliseconds since 1970. */
  static final long EPOCH = 1_420_070_400_000L;

  private static final int TIMESTAMP_SHIFT = 22;

  private final AtomicLong last = new AtomicLong();

  /** Larger than every one before, and of the present moment. */
  String next() {
    long now = (System.currentTimeMillis() - EPOCH) << TIMESTAMP_SHIFT;
    return Long.toString(last.updateAndGet(previous -> Math.max(previous + 1, now)));
  }

  /** The shard that hears of a guild. */
  static int shard(String guild, int shards) {
    return (int) ((Long.parseLong(guild) >>> TIMESTAMP_SHIFT) % shards);
  }

  static boolean valid(String text) {
    return text.matches("\\d{1,20}");
  }
}
