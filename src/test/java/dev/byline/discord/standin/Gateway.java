package dev.byline.discord.standin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** The gateway: the bot's sessions, what they hear of, and the ways in which it can fail. */
public final class Gateway {

  private final World world;
  private final List<GatewaySession> sessions = new ArrayList<>();
  private Duration heartbeatInterval = Duration.ofMillis(41_250);
  private boolean refusing;
  private boolean deaf;
  private int concurrency = 1;
  private int connects;
  private int identifies;
  private int resumes;

  Gateway(World world) {
    this.world = world;
  }

  // What tests read and await

  /** Waits until a session is connected and has heard of every guild. */
  public Gateway awaitReady() {
    return awaitReady(1);
  }

  /** Waits until as many sessions (shards) are connected. */
  public Gateway awaitReady(int count) {
    world.awaitsThat(count + " connected sessions", () -> connected().size() >= count);
    return this;
  }

  /** Waits until no session is connected. */
  public Gateway awaitGone() {
    world.awaitsThat("no connected session", () -> connected().isEmpty());
    return this;
  }

  /**
   * Waits until the client has been through all that was sent to it: its listeners were called.
   * What they left to other threads may still be under way.
   */
  public Gateway awaitHandled() {
    List<GatewaySession> asked =
        world.changes(
            () -> {
              connected().forEach(GatewaySession::asksForHeartbeat);
              return connected();
            });
    world.awaitsThat(
        "heartbeats after the last event",
        () -> asked.stream().allMatch(GatewaySession::hasCaughtUp));
    return this;
  }

  /** Waits until sessions were resumed as often, all told. */
  public Gateway awaitResumes(int count) {
    world.awaitsThat(count + " resumed sessions", () -> resumes >= count);
    return this;
  }

  /** Waits until sessions were begun as often, all told. */
  public Gateway awaitIdentifies(int count) {
    world.awaitsThat(count + " identified sessions", () -> identifies >= count);
    return this;
  }

  /** Waits until sockets were opened or refused as often, all told. */
  public Gateway awaitConnects(int count) {
    world.awaitsThat(count + " connection attempts", () -> connects >= count);
    return this;
  }

  public int connects() {
    return world.reads(() -> connects);
  }

  public int identifies() {
    return world.reads(() -> identifies);
  }

  public int resumes() {
    return world.reads(() -> resumes);
  }

  /** The intents of the connected sessions, one number for each. */
  public List<Long> intents() {
    return world.reads(() -> connected().stream().map(GatewaySession::intents).toList());
  }

  /** The shards of the connected sessions, as {@code id/count}. */
  public List<String> shards() {
    return world.reads(() -> connected().stream().map(GatewaySession::shard).toList());
  }

  // What tests break

  /** Cuts every connection without a goodbye. The sessions can be resumed. */
  public void drops() {
    world.does(() -> connected().forEach(GatewaySession::drop));
  }

  /** Asks every client to reconnect and resume: opcode 7. */
  public void asksToReconnect() {
    world.does(() -> connected().forEach(GatewaySession::asksToReconnect));
  }

  /** Declares every session invalid: opcode 9. */
  public void invalidates(boolean resumable) {
    world.does(
        () -> {
          for (GatewaySession session : connected()) {
            session.invalidates(resumable);
            if (!resumable) {
              sessions.remove(session);
            }
          }
        });
  }

  /** Closes every connection with a code such as 4000. */
  public void closes(int code, String reason) {
    world.does(() -> connected().forEach(session -> session.close(code, reason)));
  }

  /** Refuses new connections, as a gateway that is down. */
  public void goesDown() {
    world.does(
        () -> {
          refusing = true;
          connected().forEach(GatewaySession::drop);
        });
  }

  /** Takes connections again. */
  public void comesBack() {
    world.does(() -> refusing = false);
  }

  /** Answers no heartbeat any more. */
  public void stopsAnsweringHeartbeats() {
    world.does(() -> deaf = true);
  }

  /** Answers heartbeats again. */
  public void answersHeartbeats() {
    world.does(() -> deaf = false);
  }

  /** Sets how often a client that connects from now on has to send a heartbeat. */
  public void beatsEvery(Duration interval) {
    world.does(() -> heartbeatInterval = interval);
  }

  /** Sets how many shards may identify at once: one for small bots, which then wait for another. */
  public void letsIdentifyAtOnce(int shards) {
    world.does(() -> concurrency = shards);
  }

  // What the server does

  int concurrency() {
    return concurrency;
  }

  Duration heartbeatInterval() {
    return heartbeatInterval;
  }

  boolean accepts() {
    connects++;
    return !refusing;
  }

  boolean answersHeartbeat() {
    return !deaf;
  }

  void identified(GatewaySession session) {
    identifies++;
    sessions.add(session);
  }

  void ended(GatewaySession session) {
    sessions.remove(session);
  }

  void resumed() {
    resumes++;
  }

  Optional<GatewaySession> session(String id) {
    return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
  }

  private List<GatewaySession> connected() {
    return sessions.stream().filter(GatewaySession::isConnected).toList();
  }

  /**
   * Sends an event to every session that asked for its kind and whose shard it belongs to; one that
   * is disconnected hears of it when it resumes.
   */
  void dispatch(String type, Intent intent, Optional<Guild> guild, ObjectNode data) {
    hearing(intent, guild).forEach(session -> session.dispatch(type, data));
  }

  private List<GatewaySession> hearing(Intent intent, Optional<Guild> guild) {
    Predicate<GatewaySession> inShard = session -> session.serves(guild.map(Guild::id).orElse("0"));
    return sessions.stream()
        .filter(session -> intent.in(session.intents()))
        .filter(inShard)
        .toList();
  }

  /** Sends an event about a message, with its content where the session may read it. */
  void tells(String type, Message message) {
    Channel channel = message.channel();
    boolean seen = channel.allows(world.application.bot(), Permission.VIEW_CHANNEL);
    if (message.isEphemeral() || !seen) {
      return;
    }
    for (GatewaySession session : hearing(intent(channel), channel.guild())) {
      ObjectNode data = message.readable(Intent.MESSAGE_CONTENT.in(session.intents()));
      channel
          .guild()
          .ifPresent(
              guild -> {
                data.put("guild_id", guild.id());
                guild
                    .find(message.author())
                    .ifPresent(member -> data.set("member", member.partial()));
              });
      session.dispatch(type, data);
    }
  }

  void deletes(Message message) {
    Channel channel = message.channel();
    ObjectNode data = Json.object().put("id", message.id()).put("channel_id", channel.id());
    channel.guild().ifPresent(guild -> data.put("guild_id", guild.id()));
    if (!message.isEphemeral()) {
      dispatch("MESSAGE_DELETE", intent(channel), channel.guild(), data);
    }
  }

  private static Intent intent(Channel channel) {
    return channel.isDirect() ? Intent.DIRECT_MESSAGES : Intent.GUILD_MESSAGES;
  }
}
