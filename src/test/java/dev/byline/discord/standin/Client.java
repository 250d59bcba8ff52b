package dev.byline.discord.standin;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.ChunkingFilter;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import net.dv8tion.jda.api.utils.cache.CacheFlag;

/** The real client, pointed at a stand-in. */
final class Client {

  static final EnumSet<GatewayIntent> INTENTS =
      EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);

  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  private Client() {}

  static JDABuilder builder(StandInDiscord discord, Collection<GatewayIntent> intents) {
    return JDABuilder.create(discord.token(), intents)
        .setRestConfig(new RestConfig().setBaseUrl(discord.api()))
        .setSessionController(new Sessions(discord))
        .setMemberCachePolicy(MemberCachePolicy.NONE)
        .setChunkingFilter(ChunkingFilter.NONE)
        .setEnableShutdownHook(false)
        .disableCache(EnumSet.allOf(CacheFlag.class));
  }

  static JDA connect(StandInDiscord discord, Object... listeners) {
    return connect(builder(discord, INTENTS).addEventListeners(listeners));
  }

  static JDA connect(JDABuilder builder) {
    try {
      return builder.build().awaitReady();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static JDA uncompressed(StandInDiscord discord, Object... listeners) {
    return connect(
        builder(discord, INTENTS).setCompression(Compression.NONE).addEventListeners(listeners));
  }

  static ShardManager shards(StandInDiscord discord, int shards, Object... listeners) {
    return DefaultShardManagerBuilder.create(discord.token(), INTENTS)
        .setRestConfig(new RestConfig().setBaseUrl(discord.api()))
        .setSessionController(new Sessions(discord))
        .setMemberCachePolicy(MemberCachePolicy.NONE)
        .setChunkingFilter(ChunkingFilter.NONE)
        .setEnableShutdownHook(false)
        .disableCache(EnumSet.allOf(CacheFlag.class))
        .setShardsTotal(shards)
        .addEventListeners(listeners)
        .build();
  }

  static void stop(JDA jda) {
    jda.shutdown();
    await(jda);
  }

  static void stop(ShardManager manager) {
    List<JDA> shards = List.copyOf(manager.getShards());
    manager.shutdown();
    shards.forEach(Client::await);
  }

  private static void await(JDA jda) {
    try {
      if (!jda.awaitShutdown(LONGEST_STOP)) {
        jda.shutdownNow();
        throw new AssertionError("The client did not stop");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The client asks nobody where the gateway is unless it is told to. */
  private static final class Sessions extends ConcurrentSessionController {

    private final StandInDiscord discord;

    Sessions(StandInDiscord discord) {
      this.discord = discord;
    }

    @Override
    public String getGateway() {
      return discord.gatewayUrl();
    }
  }
}
