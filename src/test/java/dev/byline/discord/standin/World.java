package dev.byline.discord.standin;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * All that the server knows, under one lock. Requests, gateway payloads and tests change it one
 * after another; a test waits for a state of it, never for a time.
 */
final class World {

  /** Longer than the client's own retries after a server error, which take eight seconds. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  final StandInClock clock = new StandInClock();
  final Snowflakes snowflakes = new Snowflakes();
  final Map<String, Guild> guilds = new LinkedHashMap<>();
  final Map<String, Channel> channels = new LinkedHashMap<>();
  final Map<String, User> users = new LinkedHashMap<>();
  final Map<String, Interaction> interactions = new LinkedHashMap<>();
  final Requests requests = new Requests(this);
  final Faults faults = new Faults(this);
  final RateLimits limits = new RateLimits(this);
  final Application application = new Application(this);
  final Gateway gateway = new Gateway(this);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private String origin = "";

  /** The server's own address, known once it listens: scheme, host and port. */
  String origin() {
    return origin;
  }

  String gatewayUrl() {
    return origin.replace("http://", "ws://") + HttpFront.GATEWAY;
  }

  void listensAt(String address) {
    origin = address;
  }

  <T> T reads(Supplier<T> reading) {
    lock.lock();
    try {
      return reading.get();
    } finally {
      lock.unlock();
    }
  }

  <T> T changes(Supplier<T> change) {
    lock.lock();
    try {
      return change.get();
    } finally {
      changed.signalAll();
      lock.unlock();
    }
  }

  void does(Runnable change) {
    changes(
        () -> {
          change.run();
          return true;
        });
  }

  /** Waits until there is such a thing. */
  <T> T awaits(String what, Supplier<Optional<T>> thing) {
    return awaits(what, PATIENCE, thing);
  }

  /**
   * @param patience in real time
   * @throws AssertionError if it does not come within the patience, naming it and the last requests
   */
  <T> T awaits(String what, Duration patience, Supplier<Optional<T>> thing) {
    lock.lock();
    try {
      long left = patience.toNanos();
      while (true) {
        Optional<T> found = thing.get();
        if (found.isPresent()) {
          return found.get();
        }
        if (left <= 0) {
          throw new AssertionError(
              "Waited %d s for %s. Last requests: %s"
                  .formatted(TimeUnit.NANOSECONDS.toSeconds(patience.toNanos()), what, requests));
        }
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + what, e);
    } finally {
      lock.unlock();
    }
  }

  void awaitsThat(String what, Supplier<Boolean> condition) {
    awaits(what, () -> condition.get() ? Optional.of(true) : Optional.empty());
  }

  Channel channel(String id) {
    return Optional.ofNullable(channels.get(id)).orElseThrow(DiscordError::unknownChannel);
  }

  Guild guildOf(String id) {
    return Optional.ofNullable(guilds.get(id)).orElseThrow(DiscordError::unknownGuild);
  }

  User user(String name) {
    return users.values().stream()
        .filter(user -> user.name().equals(name))
        .findFirst()
        .orElseGet(
            () -> {
              User user = new User(this, snowflakes.next(), name, false);
              users.put(user.id(), user);
              return user;
            });
  }
}
