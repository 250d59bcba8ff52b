package dev.byline.discord;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.discord.standin.Channel;
import dev.byline.discord.standin.Choice;
import dev.byline.discord.standin.Guild;
import dev.byline.discord.standin.JdaLog;
import dev.byline.discord.standin.Message;
import dev.byline.discord.standin.Participant;
import dev.byline.discord.standin.Reply;
import dev.byline.discord.standin.StandInDiscord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees what: the channel, or who asks alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EphemeralTest {

  @RegisterExtension final JdaLog log = new JdaLog();

  private StandInDiscord discord;
  private BotOnDiscord bot;
  private Channel desk;
  private Participant alice;
  private Participant admin;

  @BeforeAll
  void start(@TempDir Path home) {
    discord = StandInDiscord.start();
    Guild guild = discord.guild("Newsroom");
    desk = guild.channel("desk");
    alice = guild.member("alice").in(desk);
    admin = guild.admin("carol").in(desk);
    bot = BotOnDiscord.start(home, discord, FerryNews.ARTICLES);
  }

  @AfterAll
  void stop() {
    bot.close();
    discord.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "status", "sources", "names"})
  void whatOnlyTheAskerNeedsIsForThemAloneAndCanBeShared(String command) {
    Reply reply = alice.slash(command);
    assertThat(reply.isEphemeral()).isTrue();
    assertThat(reply.buttons()).contains("Share");

    Reply shared = alice.clicks(reply, "Share");

    assertThat(shared.isEphemeral()).isFalse();
    assertThat(shared.embeds().getFirst().path("title"))
        .isEqualTo(reply.embeds().getFirst().path("title"));
  }

  @Test
  void whatCannotBeDoneIsToldToTheAskerAlone() {
    Reply noDay =
        alice.slash("ask", option("question", FerryNews.QUESTION), option("from", "never"));

    assertThat(noDay.isEphemeral()).isTrue();
    noDay.shows("never");
    assertThat(alice.slash("ask", option("question", FerryNews.QUESTION)).isEphemeral()).isFalse();
  }

  @Test
  void whyIsForTheAskerAlone() {
    Reply why = alice.slash("why", option("question", FerryNews.QUESTION));

    assertThat(why.shows("Why these sentences").isEphemeral()).isTrue();
  }

  @Test
  void anAnswerIsForEverybody() {
    Reply answer = alice.slash("ask", option("question", FerryNews.QUESTION));

    assertThat(answer.isEphemeral()).isFalse();
    assertThat(answer.buttons()).doesNotContain("Share");
    assertThat(desk.messages()).contains(answer.message());
  }

  @Test
  void aCheckFromTheMenuIsForTheAskerAloneAndCanBeShared() {
    Message claim =
        alice.writes("She said “A ferry without a night service is no use to the school”");

    Reply check = alice.usesContextMenu("Check against articles", claim);

    assertThat(check.shows("hospital").isEphemeral()).isTrue();
    alice.clicks(check, "Share").shows("hospital").shows("Shared by");
  }

  @Test
  void aMessageWithoutWordsIsNoQuotation() {
    Message picture = alice.writes("!");

    Reply check = alice.usesContextMenu("Check against articles", picture);

    assertThat(check.isEphemeral()).isTrue();
    assertThat(check.text()).isNotBlank().doesNotContain("went wrong");
  }

  @Test
  void withEmbedsOffTheTextAloneAnswers() {
    Reply answer = alice.slash("ask", option("question", "what did Jory Penrose say?"));

    String content = answer.message().content();
    assertThat(content)
        .contains(FerryNews.PENROSE)
        .contains("Said by Jory Penrose")
        .contains("chronicle/ferry.txt:5")
        .hasSizeLessThanOrEqualTo(2_000);
    assertThat(answer.message().previews()).isEmpty();
  }

  @Test
  void anAnswerSaysWhatWasSearchedAndHowOldItIs() {
    Reply answer = alice.slash("ask", option("question", FerryNews.QUESTION));

    answer.shows("Looked for: ").shows("publishers").shows("<t:").shows("indexed");
    assertThat(answer.embeds().getLast().path("footer").path("text").asString())
        .contains("3 articles", "indexed", "generation");
  }

  @Test
  void namesAreOfferedAndOthersTaken() {
    List<Choice> all = alice.types("quotes", "speaker", "");
    assertThat(all).hasSizeBetween(1, 25).allMatch(choice -> choice.name().length() <= 100);
    assertThat(alice.types("quotes", "speaker", "Tam"))
        .extracting(Choice::name)
        .containsExactly("Tamsin Rowse");
    assertThat(alice.types("quotes", "speaker", "x".repeat(500))).isEmpty();

    alice.slash("quotes", option("speaker", "rowse")).shows("night service");
  }

  @Test
  void reindexingIsReportedOnToItsEndWithinTheRateLimit() {
    discord.limits().allow(5, Duration.ofSeconds(5), "PATCH", "/webhooks/*/*/messages/*");

    Reply report = admin.slash("reindex", option("mode", "full"));

    report.shows("Articles").shows("Sentences").shows("Skipped files").shows("Generation");
    assertThat(discord.requests().invalid()).isEmpty();
    assertThat(report.isEphemeral()).isFalse();
  }
}
