package dev.byline.discord;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the bot lives on Discord.
 *
 * @param token of the bot, from the developer portal; without one there is no Discord. Give it by
 *     environment ({@code BYLINE_DISCORD_TOKEN}), never in a file that others read
 * @param tokenFile a file that holds the token and nothing else, as Docker's secrets are; counts
 *     where no token is given
 * @param api another base of the REST interface, such as a proxy's, {@code
 *     http://host:port/api/v10/}; the gateway's address is then asked of it too
 * @param shards which part of the bot's guilds this process serves
 * @param messageContent whether the bot may read messages that do not mention it, for question
 *     channels; switch it on in the developer portal first
 * @param adminRoles ids of roles whose members may do what is otherwise for those who manage the
 *     server
 * @param rateLimit how often members may ask
 * @param retryAfter how long to wait before Discord is tried again when it cannot be reached at the
 *     start; twice as long each time, up to five minutes
 */
@ConfigurationProperties("byline.discord")
@Validated
public record DiscordProperties(
    @DefaultValue("") String token,
    @Nullable Path tokenFile,
    @DefaultValue("https://discord.com/api/v10/") URI api,
    @DefaultValue @Valid Shards shards,
    @DefaultValue("false") boolean messageContent,
    @DefaultValue({}) List<String> adminRoles,
    @DefaultValue @Valid RateLimit rateLimit,
    @DefaultValue("5s") Duration retryAfter) {

  /** Discord itself. */
  static final URI DISCORD = URI.create("https://discord.com/api/v10/");

  public DiscordProperties {
    adminRoles = List.copyOf(adminRoles);
    // Without it, what is resolved against it takes the place of its last segment.
    api = api.toString().endsWith("/") ? api : URI.create(api + "/");
    if (retryAfter.toMillis() <= 0) {
      throw new IllegalArgumentException("Discord is not tried again without a pause");
    }
  }

  /**
   * A range of shards.
   *
   * @param total how many there are in all processes; 0 for as many as Discord recommends
   * @param first the first that this process serves, from 0
   * @param last the last that this process serves; -1 for all from the first on
   */
  public record Shards(
      @DefaultValue("0") @Min(0) int total,
      @DefaultValue("0") @Min(0) int first,
      @DefaultValue("-1") @Min(-1) int last) {

    public Shards {
      boolean within = first < total && last < total && (last < 0 || first <= last);
      if (total > 0 && !within) {
        throw new IllegalArgumentException(
            "Of %d shards none are from %d to %d".formatted(total, first, last));
      }
    }

    /** The number of the last that this process serves, where the total is given. */
    int lastServed() {
      return last < 0 ? total - 1 : last;
    }
  }

  /**
   * How often members may ask: so often at once, and again as the period goes by.
   *
   * @param perUser questions of one member in a period, in all servers and direct messages
   * @param perServer questions of all members of a server in a period
   * @param period in which all of them come back
   */
  public record RateLimit(
      @DefaultValue("20") @Min(1) int perUser,
      @DefaultValue("200") @Min(1) int perServer,
      @DefaultValue("1m") Duration period) {

    /** Longer ones are mistaken units. */
    private static final Duration LONGEST = Duration.ofDays(1);

    public RateLimit {
      if (period.compareTo(Duration.ofSeconds(1)) < 0 || period.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException("A period takes from 1 s to 1 day, not " + period);
      }
    }
  }

  /** Whether Discord itself is meant, and no stand-in or proxy. */
  boolean official() {
    return api.equals(DISCORD);
  }

  /** Without the token: this may be logged. */
  @Override
  public String toString() {
    return "DiscordProperties[api=" + api + ", shards=" + shards + "]";
  }
}
