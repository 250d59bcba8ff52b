package dev.byline.discord.standin;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Discord, played on loopback. The real client connects to it; a test acts as the people there.
 *
 * <pre>{@code
 * try (StandInDiscord discord = StandInDiscord.start()) {
 *   Guild guild = discord.guild("Newsroom");
 *   Channel desk = guild.channel("desk");
 *   // … start the bot with discord.api() and discord.token() …
 *   discord.gateway().awaitReady();
 *
 *   Reply reply = guild.member("alice").in(desk).slash("ask", option("question", "who came?"));
 *   reply.shows("“We came,” said the mayor.");
 *   assertThat(reply.pings()).isEmpty();
 * }
 * }</pre>
 */
public final class StandInDiscord implements AutoCloseable {

  private final World world = new World();
  private final HttpFront front = new HttpFront(world);

  private StandInDiscord() {}

  /** Listens on a free port, with an application that no guild knows yet. */
  public static StandInDiscord start() {
    StandInDiscord discord = new StandInDiscord();
    discord.front.start();
    return discord;
  }

  /** The base of the REST side, with the slash at its end. */
  public String api() {
    return world.origin() + HttpFront.API + "/";
  }

  /** The address of the gateway, as {@code GET /gateway/bot} gives it. */
  public String gatewayUrl() {
    return world.gatewayUrl();
  }

  /** What the bot has to present. */
  public String token() {
    return world.application.token();
  }

  public Application application() {
    return world.application;
  }

  public Gateway gateway() {
    return world.gateway;
  }

  /** Every request to the REST side. */
  public Requests requests() {
    return world.requests;
  }

  /** What is to go wrong on the REST side. */
  public Faults faults() {
    return world.faults;
  }

  /** How many requests of a kind are allowed; without a limit of the test's, all. */
  public RateLimits limits() {
    return world.limits;
  }

  /** The server's time, which a test can advance: tokens of interactions expire by it. */
  public StandInClock clock() {
    return world.clock;
  }

  /** The guild of this name, which the bot joins if there is none. */
  public Guild guild(String name) {
    return world.changes(
        () ->
            world.guilds.values().stream()
                .filter(guild -> guild.name().equals(name))
                .findFirst()
                .orElseGet(() -> joined(name)));
  }

  private Guild joined(String name) {
    Guild guild = new Guild(world, name);
    world.guilds.put(guild.id(), guild);
    world.gateway.dispatch("GUILD_CREATE", Intent.GUILDS, Optional.of(guild), guild.whole());
    return guild;
  }

  /** The user of this name, in no guild if they are new. */
  public User user(String name) {
    return world.changes(() -> world.user(name));
  }

  /** How many interactions the bot has not acknowledged so far. */
  public long unacknowledged() {
    return world.reads(
        () ->
            world.interactions.values().stream()
                .filter(interaction -> !interaction.isAcknowledged())
                .count());
  }

  /** Nothing of it answers any more: connections break, new ones too. */
  public void becomesUnreachable() {
    front.breaks(true);
    world.gateway.drops();
  }

  /** It answers again. */
  public void becomesReachable() {
    front.breaks(false);
  }

  /**
   * Waits, with a bound, until something is so here. For what no other method waits for.
   *
   * @param what for the failure's message
   */
  public void awaits(String what, BooleanSupplier condition) {
    world.awaitsThat(what, condition::getAsBoolean);
  }

  @Override
  public void close() {
    world.faults.end();
    front.stop();
  }
}
