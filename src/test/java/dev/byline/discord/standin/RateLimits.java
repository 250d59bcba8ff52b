package dev.byline.discord.standin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Limits of requests, told in every answer's headers and enforced. Without one set by a test there
 * is room for everything: Discord does not document its numbers and changes them.
 */
public final class RateLimits {

  /** What a limit is counted for: each channel, guild, webhook or interaction has its own. */
  private static final Pattern MAJOR =
      Pattern.compile("^/(?:channels|guilds)/[^/]+|^/(?:webhooks|interactions)/[^/]+/[^/]+");

  private final World world;
  private final List<Limit> limits = new ArrayList<>();

  RateLimits(World world) {
    this.world = world;
  }

  /**
   * Sets a limit for each channel, guild or webhook.
   *
   * @param path below the API's base, a star for any one segment
   * @param window that begins with the first request
   */
  public void allow(int requests, Duration window, String method, String path) {
    world.does(() -> limits.add(new Limit(method, new PathPattern(path), requests, window)));
  }

  /** Counts the request, if there is a limit for it. */
  Optional<State> count(String method, String path) {
    return limits.stream()
        .filter(limit -> limit.method.equals(method) && limit.path.match(path).isPresent())
        .findFirst()
        .map(limit -> limit.count(major(path), world.clock.instant()));
  }

  private static String major(String path) {
    Matcher matcher = MAJOR.matcher(path);
    return matcher.find() ? matcher.group() : "";
  }

  /**
   * Where a bucket stands after a request.
   *
   * @param exceeded whether the request is one too many
   */
  record State(int limit, int remaining, Duration resetAfter, boolean exceeded) {

    Map<String, String> headers() {
      return Map.of(
          "X-RateLimit-Limit", Integer.toString(limit),
          "X-RateLimit-Remaining", Integer.toString(remaining),
          "X-RateLimit-Reset-After", Double.toString(resetAfter.toMillis() / 1000.0));
    }
  }

  private static final class Limit {

    private final String method;
    private final PathPattern path;
    private final int requests;
    private final Duration window;
    private final Map<String, Instant> begun = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    Limit(String method, PathPattern path, int requests, Duration window) {
      this.method = method;
      this.path = path;
      this.requests = requests;
      this.window = window;
    }

    State count(String major, Instant now) {
      if (!begun.getOrDefault(major, Instant.MIN).isAfter(now.minus(window))) {
        begun.put(major, now);
        used.put(major, 0);
      }
      int count = used.merge(major, 1, Integer::sum);
      // Told in whole milliseconds, so that a client which waits for them is not too early.
      Duration resetAfter =
          Duration.between(now, begun.getOrDefault(major, now).plus(window)).plusMillis(1);
      return new State(requests, Math.max(0, requests - count), resetAfter, count > requests);
    }
  }
}
