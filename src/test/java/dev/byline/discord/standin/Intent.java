package dev.byline.discord.standin;

import java.util.Arrays;

/** What a session asks to hear of, by the bits of its {@code intents}. */
public enum Intent {
  GUILDS(0),
  GUILD_MEMBERS(1),
  GUILD_PRESENCES(8),
  GUILD_MESSAGES(9),
  DIRECT_MESSAGES(12),
  MESSAGE_CONTENT(15),
  /** Not a bit: every session hears of interactions. */
  NONE(-1);

  /** All bits that Discord gives a meaning, whether or not something here does. */
  private static final long VALID =
      (((1L << 22) - 1) & ~((1L << 17) | (1L << 18) | (1L << 19))) | (1L << 24) | (1L << 25);

  private static final long PRIVILEGED =
      GUILD_MEMBERS.bit() | GUILD_PRESENCES.bit() | MESSAGE_CONTENT.bit();

  private final int offset;

  Intent(int offset) {
    this.offset = offset;
  }

  long bit() {
    return offset < 0 ? 0 : 1L << offset;
  }

  boolean in(long intents) {
    return offset < 0 || (intents & bit()) != 0;
  }

  static boolean valid(long intents) {
    return (intents & ~VALID) == 0;
  }

  /** The bits of these intents that an operator has to switch on for the application. */
  static long privileged(long intents) {
    return intents & PRIVILEGED;
  }

  static long bits(Intent... intents) {
    return Arrays.stream(intents).mapToLong(Intent::bit).reduce(0, (a, b) -> a | b);
  }
}
