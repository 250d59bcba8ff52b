package dev.byline.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.byline.chat.Words;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How often members may ask, one by one and all of a server together: a bucket of tokens each,
 * which fills up again as time goes by. Safe for several threads.
 */
final class RateLimits {

  /** Those who asked last are remembered; whoever did not for long has a full bucket anyway. */
  private static final int MOST = 50_000;

  private final DiscordProperties.RateLimit limit;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Cache<String, Boolean> told = Caffeine.newBuilder().maximumSize(MOST).build();

  RateLimits(DiscordProperties.RateLimit limit, Clock clock) {
    this.limit = limit;
    this.time = new Meter(clock);
  }

  /**
   * Counts a question.
   *
   * @param user id of who asks
   * @param server id of where; empty in direct messages
   * @return how long to wait before it may be asked; empty where it may be asked now
   */
  Optional<Duration> ask(String user, Optional<String> server) {
    Bucket own = bucket("user " + user, limit.perUser());
    Optional<Duration> wait = take(own);
    if (wait.isEmpty()) {
      wait = server.flatMap(id -> take(bucket("server " + id, limit.perServer())));
      // What the server refuses costs the member nothing.
      wait.ifPresent(refused -> own.addTokens(1));
    }
    if (wait.isEmpty()) {
      told.invalidate(user);
    }
    return wait;
  }

  /** Whether this is the first refusal since the member's last question: the others are silent. */
  boolean firstRefusal(String user) {
    return told.asMap().putIfAbsent(user, true) == null;
  }

  /** What somebody is told who has to wait. */
  static String refusal(Duration wait, Words words) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return seconds < 120
        ? words.say("discord.too-often.seconds", seconds)
        : words.say("discord.too-often.minutes", (seconds + 59) / 60);
  }

  private Bucket bucket(String key, int tokens) {
    return buckets.get(
        key,
        made ->
            Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(
                    Bandwidth.builder()
                        .capacity(tokens)
                        .refillGreedy(tokens, limit.period())
                        .build())
                .build());
  }

  private static Optional<Duration> take(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** The clock of the house, as the buckets read it. */
  private record Meter(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
