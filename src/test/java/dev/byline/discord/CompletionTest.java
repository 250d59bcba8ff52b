package dev.byline.discord;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.discord.standin.Choice;
import dev.byline.discord.standin.JdaLog;
import dev.byline.discord.standin.Participant;
import dev.byline.discord.standin.StandInDiscord;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Names are offered while somebody types, as many as Discord takes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionTest {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";

  @RegisterExtension final JdaLog log = new JdaLog();

  private StandInDiscord discord;
  private BotOnDiscord bot;
  private Participant alice;

  @BeforeAll
  void start(@TempDir Path home) {
    discord = StandInDiscord.start();
    alice = discord.guild("Newsroom").member("alice").directly();
    bot = BotOnDiscord.start(home, discord, Map.of("choir.txt", choir()));
  }

  @AfterAll
  void stop() {
    bot.close();
    discord.close();
  }

  /** Forty singers, each with a surname that begins with another pair of letters. */
  private static String choir() {
    return "The choir of Tolverne\n\n4 May 2025\n\n"
        + IntStream.range(0, 40)
            .mapToObj(CompletionTest::singer)
            .map(name -> "“The hall is cold,” said " + name + ", a singer.")
            .collect(Collectors.joining("\n\n"));
  }

  private static String singer(int number) {
    String surname = LETTERS.substring(number % 26, number % 26 + 4);
    return (number < 26 ? "Jenna " : "Perran ")
        + surname.substring(0, 1).toUpperCase(Locale.ROOT)
        + surname.substring(1);
  }

  @Test
  void noMoreAreOfferedThanDiscordTakes() {
    assertThat(alice.types("ask", "speaker", "", option("question", "the hall"))).hasSize(25);
  }

  @Test
  void whatIsTypedChooses() {
    assertThat(alice.types("ask", "speaker", "jenna mn", option("question", "the hall")))
        .extracting(Choice::name)
        .containsExactly("Jenna Mnop");
  }
}
