package dev.byline.discord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The bot's token, which never prints itself. */
final class DiscordToken {

  private final String value;

  private DiscordToken(String value) {
    this.value = value;
  }

  /**
   * The token that was configured, if one was.
   *
   * @throws UncheckedIOException if the file that should hold it cannot be read
   */
  static Optional<DiscordToken> of(DiscordProperties properties) {
    String given = properties.token().strip();
    Path file = properties.tokenFile();
    if (given.isEmpty() && file != null) {
      try {
        given = Files.readString(file).strip();
      } catch (IOException e) {
        throw new UncheckedIOException("byline.discord.token-file cannot be read: " + file, e);
      }
    }
    return given.isEmpty() ? Optional.empty() : Optional.of(new DiscordToken(given));
  }

  /** For the client alone. */
  String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "a Discord token";
  }
}
