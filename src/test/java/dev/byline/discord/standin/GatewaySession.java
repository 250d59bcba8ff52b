package dev.byline.discord.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One identified session: it outlives its connection, numbers its events and keeps them, so that a
 * client that resumes hears of what it missed.
 */
final class GatewaySession {

  static final int DISPATCH = 0;
  static final int HEARTBEAT = 1;
  static final int IDENTIFY = 2;
  static final int PRESENCE_UPDATE = 3;
  static final int VOICE_STATE_UPDATE = 4;
  static final int RESUME = 6;
  static final int RECONNECT = 7;
  static final int REQUEST_GUILD_MEMBERS = 8;
  static final int INVALID_SESSION = 9;
  static final int HELLO = 10;
  static final int HEARTBEAT_ACK = 11;

  private final String id;
  private final long intents;
  private final int shard;
  private final int shards;
  private final List<ObjectNode> events = new ArrayList<>();
  private @Nullable GatewaySocket socket;
  private int awaited;

  GatewaySession(String id, long intents, int shard, int shards, GatewaySocket socket) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.shards = shards;
    this.socket = socket;
  }

  String id() {
    return id;
  }

  long intents() {
    return intents;
  }

  String shard() {
    return shard + "/" + shards;
  }

  int shardId() {
    return shard;
  }

  int shardCount() {
    return shards;
  }

  /**
   * Whether events of this guild are this session's; those without a guild are the first shard's.
   */
  boolean serves(String guild) {
    return Snowflakes.shard(guild, shards) == shard;
  }

  boolean isConnected() {
    return socket != null;
  }

  void connected(GatewaySocket to) {
    socket = to;
  }

  void disconnected(GatewaySocket from) {
    if (from.equals(socket)) {
      socket = null;
    }
  }

  void dispatch(String type, ObjectNode data) {
    ObjectNode event = Json.object().put("op", DISPATCH).put("s", events.size() + 1).put("t", type);
    event.set("d", data.deepCopy());
    events.add(event);
    send(event);
  }

  /** Sends again what came after that event. */
  void replayAfter(long sequence) {
    events.subList((int) sequence, events.size()).forEach(this::send);
    dispatch("RESUMED", Json.object());
  }

  int sequence() {
    return events.size();
  }

  void asksForHeartbeat() {
    awaited = events.size();
    ObjectNode payload = Json.object().put("op", HEARTBEAT);
    payload.putNull("d");
    send(payload);
  }

  /** What the client has been through when it says so: it answers in the order of events. */
  void heartbeat(long sequence) {
    if (sequence >= awaited) {
      awaited = 0;
    }
  }

  boolean hasCaughtUp() {
    return awaited == 0;
  }

  void asksToReconnect() {
    ObjectNode payload = Json.object().put("op", RECONNECT);
    payload.putNull("d");
    send(payload);
  }

  void invalidates(boolean resumable) {
    send(Json.object().put("op", INVALID_SESSION).put("d", resumable));
    Optional.ofNullable(socket)
        .ifPresent(
            connection -> {
              disconnected(connection);
              connection.forgets();
            });
  }

  void drop() {
    Optional.ofNullable(socket)
        .ifPresent(
            connection -> {
              disconnected(connection);
              connection.drop();
            });
  }

  void close(int code, String reason) {
    Optional.ofNullable(socket)
        .ifPresent(
            connection -> {
              disconnected(connection);
              connection.close(code, reason);
            });
  }

  private void send(ObjectNode payload) {
    Optional.ofNullable(socket).ifPresent(connection -> connection.send(payload));
  }
}
