package dev.byline.discord;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.discord.standin.Channel;
import dev.byline.discord.standin.Guild;
import dev.byline.discord.standin.JdaLog;
import dev.byline.discord.standin.Member;
import dev.byline.discord.standin.Message;
import dev.byline.discord.standin.Reply;
import dev.byline.discord.standin.StandInDiscord;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks too often is told when to go on, and disturbs nobody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingTooOftenTest {

  @RegisterExtension final JdaLog log = new JdaLog();

  private StandInDiscord discord;
  private BotOnDiscord bot;
  private Guild guild;
  private Channel desk;

  @BeforeAll
  void start(@TempDir Path home) {
    discord = StandInDiscord.start();
    guild = discord.guild("Newsroom");
    desk = guild.channel("desk");
    bot =
        BotOnDiscord.start(
            home,
            discord,
            Harbour.ARTICLES,
            "byline.discord.rate-limit.per-user=2",
            "byline.discord.rate-limit.period=10h");
  }

  @AfterAll
  void stop() {
    bot.close();
    discord.close();
  }

  @Test
  void aCommandTooManyIsRefusedToItsMemberAlone() {
    Member alice = guild.member("alice");
    for (int i = 0; i < 2; i++) {
      alice.in(desk).slash("ask", option("question", Harbour.QUESTION)).shows(Harbour.QUOTE);
    }

    Reply refusal = alice.in(desk).slash("ask", option("question", Harbour.QUESTION));

    refusal.shows("Ask again in 300 minutes");
    assertThat(refusal.isEphemeral()).isTrue();
    guild
        .member("bob")
        .in(desk)
        .slash("ask", option("question", Harbour.QUESTION))
        .shows(Harbour.QUOTE);
  }

  @Test
  void aMessageTooManyIsRefusedOnceAndThenMetWithSilence() {
    Member carol = guild.member("carol");
    for (int i = 0; i < 2; i++) {
      carol.in(desk).writes("@Byline " + Harbour.QUESTION).answer().shows(Harbour.QUOTE);
    }

    carol.in(desk).writes("@Byline " + Harbour.QUESTION).answer().shows("Ask again in");

    Message silent = carol.in(desk).writes("@Byline " + Harbour.QUESTION);
    guild.member("dora").in(desk).writes("@Byline " + Harbour.QUESTION).answer();
    assertThat(silent.answers()).isEmpty();
  }

  @Test
  void aRefusedCommandOfAdminsCountsToo() {
    Member erin = guild.member("erin");
    for (int i = 0; i < 2; i++) {
      erin.in(desk).writes("@Byline /reindex").answer().shows("needs the permission");
    }

    erin.in(desk).writes("@Byline /reindex").answer().shows("Ask again in");

    Message silent = erin.in(desk).writes("@Byline /reindex");
    guild.member("fred").in(desk).writes("@Byline " + Harbour.QUESTION).answer();
    assertThat(silent.answers()).isEmpty();
  }
}
