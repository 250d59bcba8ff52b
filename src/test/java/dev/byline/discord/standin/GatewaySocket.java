package dev.byline.discord.standin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One connection to the gateway: says hello, takes a session's payloads, sends its events. */
public final class GatewaySocket extends Session.Listener.AbstractAutoDemanding {

  private static final int NORMAL = 1000;
  private static final int GOING_AWAY = 1001;
  private static final int UNKNOWN_OPCODE = 4001;
  private static final int DECODE_ERROR = 4002;
  private static final int NOT_AUTHENTICATED = 4003;
  private static final int AUTHENTICATION_FAILED = 4004;
  private static final int ALREADY_AUTHENTICATED = 4005;
  private static final int INVALID_SEQUENCE = 4007;
  private static final int RATE_LIMITED = 4008;
  private static final int INVALID_SHARD = 4010;
  private static final int INVALID_API_VERSION = 4012;
  private static final int INVALID_INTENTS = 4013;
  private static final int DISALLOWED_INTENTS = 4014;

  private static final int PAYLOADS_A_MINUTE = 120;
  private static final int PAYLOAD_BYTES = 4_096;

  private final World world;
  private final Map<String, String> query;
  private final @Nullable ZlibStream compression;
  private Optional<GatewaySession> session = Optional.empty();
  private Instant minute = Instant.EPOCH;
  private int payloads;
  private boolean closed;

  GatewaySocket(World world, Map<String, String> query) {
    this.world = world;
    this.query = query;
    this.compression = ZlibStream.NAME.equals(query.get("compress")) ? new ZlibStream() : null;
  }

  @Override
  public void onWebSocketOpen(Session opened) {
    super.onWebSocketOpen(opened);
    world.does(
        () -> {
          if (!"10".equals(query.get("v"))) {
            close(INVALID_API_VERSION, "Invalid API version");
            return;
          }
          long interval = world.gateway.heartbeatInterval().toMillis();
          ObjectNode hello = Json.object().put("op", GatewaySession.HELLO);
          hello.putObject("d").put("heartbeat_interval", interval);
          send(hello);
        });
  }

  @Override
  public void onWebSocketText(String text) {
    world.does(() -> receive(text));
  }

  /** A client that goes without a goodbye is no fault here. */
  @Override
  public void onWebSocketError(Throwable cause) {}

  @Override
  public void onWebSocketClose(int code, String reason, Callback callback) {
    world.does(
        () -> {
          boolean goodbye = !closed && (code == NORMAL || code == GOING_AWAY);
          session.ifPresent(open -> open.disconnected(this));
          // A client that says goodbye ends its session; any other end can be resumed.
          session.filter(open -> goodbye).ifPresent(world.gateway::ended);
          closed = true;
          Optional.ofNullable(compression).ifPresent(ZlibStream::end);
        });
    callback.succeed();
  }

  private void receive(String text) {
    if (closed) {
      return;
    }
    if (tooMany()) {
      close(RATE_LIMITED, "You are being rate limited.");
      return;
    }
    if (text.length() > PAYLOAD_BYTES) {
      close(DECODE_ERROR, "Error while decoding payload.");
      return;
    }
    JsonNode payload;
    try {
      payload = Json.parse(text);
    } catch (JacksonException e) {
      close(DECODE_ERROR, "Error while decoding payload.");
      return;
    }
    JsonNode data = payload.path("d");
    switch ((int) Json.number(payload, "op", -1)) {
      case GatewaySession.HEARTBEAT -> heartbeat(payload);
      case GatewaySession.IDENTIFY -> identify(data);
      case GatewaySession.RESUME -> resume(data);
      case GatewaySession.REQUEST_GUILD_MEMBERS -> members(data);
      case GatewaySession.PRESENCE_UPDATE, GatewaySession.VOICE_STATE_UPDATE -> authenticated();
      default -> close(UNKNOWN_OPCODE, "Unknown opcode.");
    }
  }

  private boolean tooMany() {
    Instant now = world.clock.instant();
    if (Duration.between(minute, now).compareTo(Duration.ofMinutes(1)) > 0) {
      minute = now;
      payloads = 0;
    }
    return ++payloads > PAYLOADS_A_MINUTE;
  }

  private void heartbeat(JsonNode payload) {
    session.ifPresent(open -> open.heartbeat(Json.number(payload, "d", 0)));
    if (world.gateway.answersHeartbeat()) {
      send(Json.object().put("op", GatewaySession.HEARTBEAT_ACK));
    }
  }

  private boolean authenticated() {
    if (session.isEmpty()) {
      close(NOT_AUTHENTICATED, "Not authenticated.");
    }
    return session.isPresent();
  }

  private void identify(JsonNode data) {
    List<JsonNode> shard = Json.list(data, "shard");
    int shardId = shard.isEmpty() ? 0 : shard.get(0).asInt(-1);
    int shards = shard.isEmpty() ? 1 : shard.get(1).asInt(0);
    long intents = Json.number(data, "intents", -1);
    if (session.isPresent()) {
      close(ALREADY_AUTHENTICATED, "Already authenticated.");
    } else if (!world.application.token().equals(Json.text(data, "token"))) {
      close(AUTHENTICATION_FAILED, "Authentication failed.");
    } else if (!Json.has(data, "properties")) {
      close(DECODE_ERROR, "Error while decoding payload.");
    } else if (shardId < 0 || shards < 1 || shardId >= shards) {
      close(INVALID_SHARD, "Invalid shard.");
    } else if (intents < 0 || !Intent.valid(intents)) {
      close(INVALID_INTENTS, "Invalid intent(s).");
    } else if (!world.application.granted(intents)) {
      close(DISALLOWED_INTENTS, "Disallowed intent(s).");
    } else {
      begin(
          new GatewaySession(world.snowflakes.next(), intents, shardId, shards, this),
          !shard.isEmpty());
    }
  }

  private void begin(GatewaySession begun, boolean sharded) {
    session = Optional.of(begun);
    world.gateway.identified(begun);
    List<Guild> guilds =
        world.guilds.values().stream().filter(guild -> begun.serves(guild.id())).toList();
    ObjectNode ready =
        Json.object()
            .put("v", 10)
            .put("session_id", begun.id())
            .put("resume_gateway_url", world.gatewayUrl());
    ready.set("user", world.application.bot().json());
    ready.putObject("application").put("id", world.application.id()).put("flags", 0);
    ready.putArray("private_channels");
    ready.set(
        "guilds",
        Json.array(
            guilds.stream()
                .map(guild -> Json.object().put("id", guild.id()).put("unavailable", true))
                .toList()));
    if (sharded) {
      ready.putArray("shard").add(begun.shardId()).add(begun.shardCount());
    }
    begun.dispatch("READY", ready);
    if (Intent.GUILDS.in(begun.intents())) {
      guilds.forEach(guild -> begun.dispatch("GUILD_CREATE", guild.whole()));
    }
  }

  private void resume(JsonNode data) {
    if (session.isPresent()) {
      close(ALREADY_AUTHENTICATED, "Already authenticated.");
      return;
    }
    if (!world.application.token().equals(Json.text(data, "token"))) {
      close(AUTHENTICATION_FAILED, "Authentication failed.");
      return;
    }
    Optional<GatewaySession> known = world.gateway.session(Json.text(data, "session_id"));
    long sequence = Json.number(data, "seq", -1);
    if (known.isEmpty()) {
      send(Json.object().put("op", GatewaySession.INVALID_SESSION).put("d", false));
    } else if (sequence < 0 || sequence > known.get().sequence()) {
      close(INVALID_SEQUENCE, "Invalid seq.");
    } else {
      session = known;
      known.get().connected(this);
      world.gateway.resumed();
      known.get().replayAfter(sequence);
    }
  }

  /** All that were asked for, in one chunk: guilds here are small. */
  private void members(JsonNode data) {
    if (!authenticated()) {
      return;
    }
    Guild guild = world.guilds.get(Json.text(data, "guild_id"));
    if (guild == null) {
      return;
    }
    List<String> ids = Json.textList(data, "user_ids");
    String prefix = Json.text(data, "query");
    List<ObjectNode> found =
        guild.members().stream()
            .filter(
                member ->
                    ids.isEmpty() ? member.name().startsWith(prefix) : ids.contains(member.id()))
            .map(Member::json)
            .toList();
    ObjectNode chunk =
        Json.object()
            .put("guild_id", guild.id())
            .put("chunk_index", 0)
            .put("chunk_count", 1)
            .put("nonce", Json.text(data, "nonce"));
    chunk.set("members", Json.array(found));
    chunk.putArray("not_found");
    session.ifPresent(open -> open.dispatch("GUILD_MEMBERS_CHUNK", chunk));
  }

  /** The client may identify or resume anew over this connection. */
  void forgets() {
    session = Optional.empty();
  }

  void send(ObjectNode payload) {
    Session open = getSession();
    if (closed || open == null || !open.isOpen()) {
      return;
    }
    if (compression == null) {
      open.sendText(payload.toString(), Callback.NOOP);
    } else {
      open.sendBinary(compression.compress(payload.toString()), Callback.NOOP);
    }
  }

  void close(int code, String reason) {
    closed = true;
    getSession().close(code, reason, Callback.NOOP);
  }

  void drop() {
    closed = true;
    getSession().disconnect();
  }
}
