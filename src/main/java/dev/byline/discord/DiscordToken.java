package dev.byline.discord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bot's token, which never prints itself. */
final class DiscordToken {

  private final String value;

  private DiscordToken(String value) {
    this.value = value;
  }

  /**
   * The token that was configured.
   *
   * @throws UnusableTokenException if the file that should hold it cannot be read or is empty, or
   *     if it holds what no token does, such as a space or a second line
   */
  static DiscordToken of(DiscordProperties properties) throws UnusableTokenException {
    String given = properties.token().strip();
    Path file = properties.tokenFile();
    if (given.isEmpty() && file != null) {
      given = read(file);
    }
    if (given.isEmpty() || given.chars().anyMatch(letter -> letter <= ' ' || letter > '~')) {
      throw new UnusableTokenException(ConnectionState.Condition.WRONG_TOKEN, "");
    }
    return new DiscordToken(given);
  }

  private static String read(Path file) throws UnusableTokenException {
    try {
      String given = Files.readString(file).strip();
      if (!given.isEmpty()) {
        return given;
      }
    } catch (IOException e) {
      throw new UnusableTokenException(ConnectionState.Condition.TOKEN_FILE, file.toString(), e);
    }
    throw new UnusableTokenException(ConnectionState.Condition.TOKEN_FILE, file.toString());
  }

  /** For the client alone. */
  String reveal() {
    return value;
  }

  /** A text of the client's, which people may read. */
  String hiddenIn(String text) {
    return text.replace(value, "…");
  }

  @Override
  public String toString() {
    return "a Discord token";
  }
}
