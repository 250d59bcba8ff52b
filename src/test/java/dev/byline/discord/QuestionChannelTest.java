package dev.byline.discord;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.discord.standin.Channel;
import dev.byline.discord.standin.Guild;
import dev.byline.discord.standin.Intent;
import dev.byline.discord.standin.JdaLog;
import dev.byline.discord.standin.Member;
import dev.byline.discord.standin.Message;
import dev.byline.discord.standin.StandInDiscord;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** In a channel for questions every question is answered, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionChannelTest {

  @RegisterExtension final JdaLog log = new JdaLog();

  private StandInDiscord discord;
  private BotOnDiscord bot;
  private Guild guild;
  private Channel questions;
  private Channel desk;
  private Member alice;
  private Member bob;

  @BeforeAll
  void start(@TempDir Path home) {
    discord = StandInDiscord.start();
    discord.application().grants(Intent.MESSAGE_CONTENT);
    guild = discord.guild("Newsroom");
    questions = guild.channel("questions");
    desk = guild.channel("desk");
    alice = guild.member("alice");
    bob = guild.member("bob");
    bot =
        BotOnDiscord.start(home, discord, Harbour.ARTICLES, "byline.discord.message-content=true");
    Member admin = guild.admin("root");
    assertThat(admin.in(questions).slash("settings", option("add-channel", questions)).text())
        .contains("#questions")
        .doesNotContain("Intent");
  }

  @AfterAll
  void stop() {
    bot.close();
    discord.close();
  }

  /** Whatever is answered is answered in order: once this is, what came before was left alone. */
  private void leftAlone(Message message) {
    alice.in(questions).writes(Harbour.QUESTION).answer().shows(Harbour.QUOTE);
    discord.gateway().awaitHandled();
    assertThat(message.answers()).isEmpty();
  }

  @Test
  void aQuestionIsAnswered() {
    alice.in(questions).writes(Harbour.QUESTION).answer().shows(Harbour.QUOTE);
  }

  @Test
  void aQuestionInAThreadOfTheChannelIsAnswered() {
    Channel thread = questions.thread("lamp", alice);
    discord.gateway().awaitHandled();

    alice.in(thread).writes(Harbour.QUESTION).answer().shows(Harbour.QUOTE);
  }

  @Test
  void otherTalkIsLeftAlone() {
    leftAlone(alice.in(questions).writes("the lamp looks splendid"));
  }

  @Test
  void otherChannelsAreLeftAlone() {
    leftAlone(alice.in(desk).writes(Harbour.QUESTION));
  }

  @Test
  void otherBotsAreLeftAlone() {
    leftAlone(guild.otherBot("Feeds").in(questions).writes(Harbour.QUESTION));
    leftAlone(guild.otherBot("Feeds").in(questions).writes("@Byline " + Harbour.QUESTION));
  }

  @Test
  void webhooksAreLeftAlone() {
    leftAlone(questions.webhookWrites("Headlines", Harbour.QUESTION));
  }

  @Test
  void whatPeopleAskEachOtherIsLeftAlone() {
    Message said = bob.in(questions).writes("I saw the harbour master");

    leftAlone(alice.in(questions).repliesTo(said, "what did he say about the lamp?"));
    leftAlone(alice.in(questions).repliesQuietlyTo(said, "what did he say about the lamp?"));
    leftAlone(alice.in(questions).writes("@bob what did he say about the lamp?"));
  }

  @Test
  void everybodyIsNotTheBot() {
    leftAlone(alice.in(desk).writes("@everyone what did Jory Penrose say about the lamp?"));
  }

  @Test
  void aPictureThatRepliesToAnAnswerIsLeftAlone() {
    Message answer = alice.in(desk).writes("@Byline " + Harbour.QUESTION).answer();

    leftAlone(alice.in(desk).repliesTo(answer, ""));
  }

  @Test
  void aQuestionInAPostOfAForumIsAnswered() {
    Channel forum = guild.forum("debates");
    discord.gateway().awaitHandled();
    guild
        .admin("root")
        .in(questions)
        .slash("settings", option("add-channel", forum))
        .shows("#debates");
    Channel post = forum.thread("the lamp", alice);
    discord.gateway().awaitHandled();

    alice.in(post).writes(Harbour.QUESTION).answer().shows(Harbour.QUOTE);
  }

  @Test
  void aThreadIsNoChannelToChoose() {
    Channel thread = questions.thread("gulls", alice);
    discord.gateway().awaitHandled();

    assertThatThrownBy(
            () ->
                guild.admin("root").in(questions).slash("settings", option("add-channel", thread)))
        .hasMessageContaining("channel_types");
  }

  @Test
  void aReplyToAnAnswerGoesOnAlsoWhereItPingsNobody() {
    Message answer = alice.in(desk).writes("@Byline " + Harbour.QUESTION).answer();

    alice.in(desk).repliesQuietlyTo(answer, "and Wenna Trask?").answer().shows("blind the gulls");
  }
}
