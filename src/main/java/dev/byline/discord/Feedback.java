package dev.byline.discord;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/**
 * What members say is wrong with answers, for those who run the bot: a file with one JSON object a
 * line, {@code time} (UTC), {@code question} (the line that asks it), {@code answer} (as the member
 * saw it) and {@code wrong}. It does not say who wrote it. Safe for several threads.
 */
final class Feedback {

  /** A file that has grown so large is not being read: nothing is added until it is moved away. */
  private static final long LARGEST = 50L << 20;

  private final Path file;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.builder().build();

  Feedback(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** A line of the file. */
  record Entry(String time, String question, String answer, String wrong) {}

  /**
   * Adds one.
   *
   * @throws IOException if the file cannot be written, or is as large as it may be
   */
  synchronized void keep(String question, String answer, String wrong) throws IOException {
    if (Files.exists(file) && Files.size(file) > LARGEST) {
      throw new IOException(file + " is larger than " + LARGEST + " bytes: move it away");
    }
    String line =
        json.writeValueAsString(new Entry(clock.instant().toString(), question, answer, wrong));
    Files.writeString(
        file,
        line + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
