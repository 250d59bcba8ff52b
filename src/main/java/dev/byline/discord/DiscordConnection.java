package dev.byline.discord;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.ChunkingFilter;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import okhttp3.Dispatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the bot connected, from the start of the process to its end. Whatever is wrong with
 * Discord, the rest of Byline goes on; what can mend itself is tried again.
 */
final class DiscordConnection implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DiscordConnection.class);

  /** However often it failed, it is tried again after so long. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  /** How long answers in flight may take when the process ends. */
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final DiscordProperties properties;
  private final InFlight inFlight;
  private final Following following;
  private final ConnectionState state;
  private final List<EventListener> listeners;
  private final AtomicReference<Optional<ShardManager>> shards =
      new AtomicReference<>(Optional.empty());
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile boolean running;

  /**
   * @param listeners what is done with events
   */
  DiscordConnection(
      DiscordProperties properties,
      InFlight inFlight,
      Following following,
      ConnectionState state,
      Collection<? extends EventListener> listeners) {
    this.properties = properties;
    this.inFlight = inFlight;
    this.following = following;
    this.state = state;
    this.listeners = List.copyOf(listeners);
    // Whatever is sent or edited pings nobody, unless it says so itself.
    MessageRequest.setDefaultMentions(EnumSet.noneOf(MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("discord-connect").start(this::connect);
  }

  private void connect() {
    try {
      connect(DiscordToken.of(properties));
    } catch (UnusableTokenException e) {
      state.refused(e.state());
    }
  }

  private void connect(DiscordToken token) {
    Duration wait = properties.retryAfter();
    while (running) {
      try {
        ShardManager manager = builder(token).build(false);
        shards.set(Optional.of(manager));
        logIn(manager);
        return;
      } catch (InvalidTokenException e) {
        state.refused(new ConnectionState.State(ConnectionState.Condition.WRONG_TOKEN, ""));
        return;
      } catch (RuntimeException e) {
        state.unreachable(token.hiddenIn(String.valueOf(e.getMessage())), wait);
      }
      if (stops(wait)) {
        return;
      }
      wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
    }
  }

  /** Whether the process ends while it waits. */
  private boolean stops(Duration wait) {
    try {
      return stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** What does not come up leaves no threads behind. */
  private void logIn(ShardManager manager) {
    try {
      manager.login();
      expect(manager);
    } catch (RuntimeException e) {
      manager.shutdown();
      throw e;
    }
    if (!running) {
      manager.shutdown();
    }
  }

  /** How many shards there are is known once there is one. */
  private void expect(ShardManager manager) {
    DiscordProperties.Shards range = properties.shards();
    if (range.total() > 0) {
      state.expects(range.first(), range.lastServed());
    } else {
      manager.getShardCache().stream()
          .findFirst()
          .ifPresent(shard -> state.expects(0, shard.getShardInfo().getShardTotal() - 1));
    }
  }

  private DefaultShardManagerBuilder builder(DiscordToken token) {
    DefaultShardManagerBuilder builder =
        DefaultShardManagerBuilder.create(token.reveal(), intents())
            .setMemberCachePolicy(MemberCachePolicy.NONE)
            .setChunkingFilter(ChunkingFilter.NONE)
            .disableCache(EnumSet.allOf(CacheFlag.class))
            .setEnableShutdownHook(false)
            .setRestConfig(new RestConfig().setBaseUrl(properties.api().toString()))
            .addEventListeners(state)
            .addEventListeners(listeners.toArray());
    if (!properties.official()) {
      builder.setSessionController(new GatewayAddress(properties.api(), token));
    }
    DiscordProperties.Shards range = properties.shards();
    if (range.total() > 0) {
      builder.setShardsTotal(range.total()).setShards(range.first(), range.lastServed());
    }
    return builder;
  }

  /** The fewest that do: mentions, direct messages and interactions need no privileged one. */
  private EnumSet<GatewayIntent> intents() {
    EnumSet<GatewayIntent> intents =
        EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    if (properties.messageContent()) {
      intents.add(GatewayIntent.MESSAGE_CONTENT);
    }
    return intents;
  }

  @Override
  public void stop() {
    running = false;
    stopping.countDown();
    try {
      inFlight.finish(LONGEST_STOP);
      following.stop();
    } finally {
      shards.getAndSet(Optional.empty()).ifPresent(DiscordConnection::shutdown);
    }
  }

  private static void shutdown(ShardManager manager) {
    List<JDA> clients = List.copyOf(manager.getShards());
    clients.forEach(DiscordConnection::awaitRequests);
    manager.shutdown();
    for (JDA client : clients) {
      try {
        if (!client.awaitShutdown(LONGEST_STOP)) {
          client.shutdownNow();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        client.shutdownNow();
      }
    }
    LOG.info("Left Discord");
  }

  /** Waits for what is on its way: a client that shuts down waits only for what is still queued. */
  private static void awaitRequests(JDA client) {
    CountDownLatch idle = new CountDownLatch(1);
    Dispatcher requests = client.getHttpClient().dispatcher();
    requests.setIdleCallback(idle::countDown);
    try {
      if (requests.runningCallsCount() > 0
          && !idle.await(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("Discord was left before it had taken every answer");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
