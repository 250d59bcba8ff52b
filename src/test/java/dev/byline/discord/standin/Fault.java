package dev.byline.discord.standin;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What is to happen to requests of one kind instead of, before or after their proper answer. */
public final class Fault {

  private final World world;
  private final String method;
  private final PathPattern path;
  private int left;
  private Optional<RestReply> reply = Optional.empty();
  private boolean afterwards;
  private boolean holding;
  private int held;

  Fault(World world, String method, PathPattern path, int times) {
    this.world = world;
    this.method = method;
    this.path = path;
    this.left = times;
  }

  // What a test chooses

  /** An error of Discord's: its HTTP status, JSON error code and message. */
  public Fault refuses(int status, int code, String message) {
    return replies(new DiscordError(status, code, message).reply());
  }

  /** 403 with code 50013. */
  public Fault lacksPermission() {
    return replies(DiscordError.missingPermissions().reply());
  }

  /** 404 with code 10062, as for an interaction that is too old. */
  public Fault unknownInteraction() {
    return replies(DiscordError.unknownInteraction().reply());
  }

  /** 401 with code 50027, as for an interaction's token after fifteen minutes. */
  public Fault expiredToken() {
    return replies(DiscordError.expiredToken().reply());
  }

  /** A server error without a body, such as 500 or 502; nothing was done. */
  public Fault fails(int status) {
    return replies(new RestReply(status, Optional.empty(), Map.of()));
  }

  /** A server error although all was done: the answer got lost. */
  public Fault losesAnswer(int status) {
    fails(status);
    world.does(() -> afterwards = true);
    return this;
  }

  /** 429 for this route alone. */
  public Fault rateLimits(Duration retryAfter) {
    return replies(RestReply.tooManyRequests(retryAfter, false));
  }

  /** 429 for every route. */
  public Fault rateLimitsGlobally(Duration retryAfter) {
    return replies(RestReply.tooManyRequests(retryAfter, true));
  }

  /** Keeps requests waiting until {@link #release}; then they are answered as ever. */
  public Fault holds() {
    world.does(() -> holding = true);
    return this;
  }

  /** Waits until as many requests are being held. */
  public Fault awaitHeld(int count) {
    world.awaitsThat(count + " held requests " + path.text(), () -> held >= count);
    return this;
  }

  /** Lets all held requests go on. */
  public void release() {
    world.does(() -> holding = false);
  }

  private Fault replies(RestReply with) {
    world.does(() -> reply = Optional.of(with));
    return this;
  }

  // What the server does with it

  /** Whether it is for this request; if so, it is used up once more. */
  boolean takes(String requestMethod, String requestPath) {
    boolean mine = left > 0 && method.equals(requestMethod) && path.match(requestPath).isPresent();
    if (mine) {
      left--;
    }
    return mine;
  }

  void awaitRelease() {
    world.does(() -> held += holding ? 1 : 0);
    world.awaitsThat("the release of " + path.text(), () -> !holding);
  }

  Optional<RestReply> before() {
    return afterwards ? Optional.empty() : reply;
  }

  Optional<RestReply> after() {
    return afterwards ? reply : Optional.empty();
  }
}
