package dev.byline.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.discord.standin.JdaLog;
import dev.byline.discord.standin.StandInDiscord;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Discord is told of the commands when it knows others, and only then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrationTest {

  @RegisterExtension final JdaLog log = new JdaLog();

  private StandInDiscord discord;
  private BotOnDiscord bot;

  @BeforeAll
  void start(@TempDir Path home) {
    discord = StandInDiscord.start();
    bot = BotOnDiscord.start(home, discord, FerryNews.ARTICLES);
  }

  @AfterAll
  void stop() {
    bot.close();
    discord.close();
  }

  @Test
  void aRestartWritesNothing() {
    int writes = discord.application().commandWrites();
    int reads = reads();

    bot.restart();

    discord.requests().await("GET", "/applications/*/commands", reads + 1);
    // What would be written was asked for before this is answered.
    discord.user("alice").directly().slash("status").shows("Generation");
    assertThat(discord.application().commandWrites()).isEqualTo(writes);
  }

  @Test
  void aDescriptionThatDiffersIsWrittenOnce() throws IOException, InterruptedException {
    String wanted = description("help");
    change("help", "What this used to do");
    int writes = discord.application().commandWrites();

    bot.restart();

    discord.awaits("the description", () -> description("help").equals(wanted));
    assertThat(discord.application().commandWrites()).isEqualTo(writes + 1);
  }

  private int reads() {
    return discord.requests().to("GET", "/applications/*/commands").size();
  }

  private String description(String command) {
    return discord.application().command(command).json().path("description").asString();
  }

  /** As an earlier version of the bot may have registered it. */
  private void change(String command, String description) throws IOException, InterruptedException {
    String id = discord.application().command(command).id();
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    discord.api()
                        + "applications/"
                        + discord.application().id()
                        + "/commands/"
                        + id))
            .header("Authorization", "Bot " + discord.token())
            .header("Content-Type", "application/json")
            .method(
                "PATCH",
                HttpRequest.BodyPublishers.ofString("{\"description\": \"" + description + "\"}"))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
  }
}
