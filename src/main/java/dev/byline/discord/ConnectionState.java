package dev.byline.discord;

import dev.byline.chat.Words;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the bot stands with Discord, shard by shard, in sentences that say what to do. */
final class ConnectionState extends ListenerAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(ConnectionState.class);

  /** What there is to say of a connection. */
  enum Condition {
    CONNECTING("connection.connecting", false),
    CONNECTED("connection.connected", true),
    RESUMED("connection.resumed", true),
    BROKEN("connection.broken", false),
    UNREACHABLE("connection.unreachable", false),
    WRONG_TOKEN("connection.wrong-token", false),
    MISSING_INTENT("connection.missing-intent", false),
    TOKEN_FILE("connection.token-file", false),
    CLOSED("connection.closed", false);

    private final String key;
    private final boolean connected;

    Condition(String key, boolean connected) {
      this.key = key;
      this.connected = connected;
    }
  }

  /**
   * A state.
   *
   * @param detail a name or a reason, where the condition has one
   */
  record State(Condition condition, String detail) {

    /** Whether events arrive. */
    boolean connected() {
      return condition.connected;
    }

    String sentence(Words words) {
      return words.say(condition.key, detail);
    }
  }

  private static final State CONNECTING = new State(Condition.CONNECTING, "");

  /** By the number of the shard; that of all before any shard has one. */
  private final SortedMap<Integer, State> shards = new TreeMap<>();

  private State all = CONNECTING;
  private boolean refused;

  /** The state of every shard that has one, by its number and in that order; at least one. */
  synchronized SortedMap<Integer, State> shards() {
    return new TreeMap<>(shards.isEmpty() ? Map.of(0, all) : shards);
  }

  /** The worst of them: nothing is well while a shard is not. */
  State state() {
    SortedMap<Integer, State> now = shards();
    return now.values().stream()
        .filter(state -> !state.connected())
        .findFirst()
        .orElseGet(() -> now.values().iterator().next());
  }

  /**
   * Shards that will come up one after the other: until all have, nothing is well.
   *
   * @param first number of the first
   * @param last number of the last
   */
  synchronized void expects(int first, int last) {
    if (!refused) {
      for (int shard = first; shard <= last; shard++) {
        shards.putIfAbsent(shard, CONNECTING);
      }
    }
  }

  /** What no retry mends. */
  void refused(State why) {
    all(why, true);
    LOG.error("{}. The page goes on without Discord.", why.sentence(Words.ENGLISH));
  }

  void unreachable(String reason, Duration wait) {
    State why = new State(Condition.UNREACHABLE, reason);
    all(why, false);
    LOG.warn("{}; trying again in {} s", why.sentence(Words.ENGLISH), wait.toSeconds());
  }

  private synchronized void all(State state, boolean forGood) {
    shards.clear();
    all = state;
    refused = forGood;
  }

  @Override
  public void onReady(ReadyEvent event) {
    String name = event.getJDA().getSelfUser().getName();
    is(event.getJDA(), new State(Condition.CONNECTED, name));
    LOG.info(
        "On Discord as {}, shard {}, in {} servers",
        name,
        event.getJDA().getShardInfo().getShardString(),
        event.getGuildTotalCount());
  }

  @Override
  public void onSessionResume(SessionResumeEvent event) {
    is(event.getJDA(), new State(Condition.RESUMED, ""));
  }

  @Override
  public void onSessionRecreate(SessionRecreateEvent event) {
    is(event.getJDA(), new State(Condition.RESUMED, ""));
  }

  @Override
  public void onSessionDisconnect(SessionDisconnectEvent event) {
    is(event.getJDA(), new State(Condition.BROKEN, ""));
  }

  @Override
  public void onShutdown(ShutdownEvent event) {
    Optional.ofNullable(event.getCloseCode())
        .filter(closed -> !closed.isReconnect())
        .map(ConnectionState::advice)
        .ifPresent(this::refused);
  }

  private synchronized void is(JDA shard, State state) {
    shards.put(shard.getShardInfo().getShardId(), state);
  }

  private static State advice(CloseCode code) {
    return switch (code) {
      case DISALLOWED_INTENTS -> new State(Condition.MISSING_INTENT, "");
      case AUTHENTICATION_FAILED -> new State(Condition.WRONG_TOKEN, "");
      default -> new State(Condition.CLOSED, code.getMeaning());
    };
  }
}
