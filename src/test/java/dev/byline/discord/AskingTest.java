package dev.byline.discord;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.discord.standin.Channel;
import dev.byline.discord.standin.Choice;
import dev.byline.discord.standin.Guild;
import dev.byline.discord.standin.JdaLog;
import dev.byline.discord.standin.Member;
import dev.byline.discord.standin.Message;
import dev.byline.discord.standin.Reply;
import dev.byline.discord.standin.StandInDiscord;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members ask, and get sentences with their proof. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingTest {

  private static final String LAMP = "what did Jory Penrose say about the lamp?";
  private static final String QUOTE = "The lamp will burn again by midsummer";

  @RegisterExtension final JdaLog log = new JdaLog();

  private StandInDiscord discord;
  private BotOnDiscord bot;
  private Channel desk;
  private Member alice;

  @BeforeAll
  void start(@TempDir Path home) {
    discord = StandInDiscord.start();
    Guild guild = discord.guild("Newsroom");
    desk = guild.channel("desk");
    alice = guild.member("alice");
    bot =
        BotOnDiscord.start(
            home,
            discord,
            Map.of(
                "chronicle/lighthouse.txt",
                """
                Tolverne lighthouse lamp to burn again

                14 March 2025

                Tolverne (Brine Chronicle): The lamp of the lighthouse has been dark for eleven years.

                “The lamp will burn again by midsummer,” said Jory Penrose, the harbour master of Tolverne.

                Wenna Trask said the lamp would blind the gulls.
                """));
  }

  @AfterAll
  void stop() {
    bot.close();
    discord.close();
  }

  @Test
  void aQuestionIsAnsweredWithTheSentenceItsSpeakerAndItsPlace() {
    Reply reply = alice.in(desk).slash("ask", option("question", LAMP));

    reply.shows(QUOTE);
    reply.shows("Said by Jory Penrose");
    reply.shows("chronicle/lighthouse.txt:7");
    reply.shows("<t:");
    assertThat(reply.pings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Pacific/Honolulu", "America/New_York", "Europe/Kyiv", "Pacific/Auckland"})
  void theDayOfAnArticleIsTheSameForReadersEverywhere(String zone) {
    Reply reply = alice.in(desk).slash("ask", option("question", LAMP));

    reply.shows("<t:");
    Matcher time = Pattern.compile("<t:(\\d+):D>").matcher(reply.text());
    assertThat(time.find()).isTrue();
    assertThat(
            Instant.ofEpochSecond(Long.parseLong(time.group(1)))
                .atZone(ZoneId.of(zone))
                .toLocalDate())
        .isEqualTo(LocalDate.of(2025, 3, 14));
  }

  @Test
  void aMentionIsAnsweredAndAReplyToTheAnswerGoesOn() {
    Message first = alice.in(desk).writes("@Byline " + LAMP).answer();
    first.shows(QUOTE);

    alice.in(desk).repliesTo(first, "and Wenna Trask?").answer().shows("blind the gulls");
  }

  @Test
  void aDirectMessageIsAnswered() {
    alice.directly().writes(LAMP).answer().shows(QUOTE);
  }

  @Test
  void namesAreOfferedWhileOneIsTyped() {
    assertThat(alice.in(desk).types("ask", "speaker", "Jor"))
        .extracting(Choice::name)
        .containsExactly("Jory Penrose");
  }

  @Test
  void whyIsToldToWhoAsksAlone() {
    Reply answer = alice.in(desk).slash("ask", option("question", LAMP));

    Reply why = alice.in(desk).clicks(answer, "Why?");

    why.shows("Why these sentences");
    assertThat(why.isEphemeral()).isTrue();
  }

  @Test
  void aQuotationInAMessageIsCheckedFromItsMenu() {
    var message = alice.in(desk).writes("He said “The lamp will burn again by Easter”");

    alice.in(desk).usesContextMenu("Check against articles", message).shows("midsummer");
  }

  @Test
  void buttonsGoOnWorkingAfterARestart() {
    Reply answer = alice.in(desk).slash("ask", option("question", LAMP));

    bot.restart();

    alice.in(desk).clicks(answer, "Why?").shows("Why these sentences");
  }
}
