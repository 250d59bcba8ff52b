package dev.byline.discord;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.byline.discord.standin.Channel;
import dev.byline.discord.standin.Guild;
import dev.byline.discord.standin.JdaLog;
import dev.byline.discord.standin.Member;
import dev.byline.discord.standin.Message;
import dev.byline.discord.standin.Participant;
import dev.byline.discord.standin.Permission;
import dev.byline.discord.standin.Reply;
import dev.byline.discord.standin.StandInDiscord;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Admins choose what holds in their server, and see what is wrong there. */
class SettingsTest {

  @RegisterExtension final JdaLog log = new JdaLog();

  @TempDir Path home;

  private final StandInDiscord discord = StandInDiscord.start();
  private final Guild guild = discord.guild("Newsroom");
  private final Channel desk = guild.channel("desk");
  private final Member admin = guild.admin("root");
  private BotOnDiscord bot;

  @BeforeEach
  void start() {
    bot = BotOnDiscord.start(home, discord, Harbour.ARTICLES);
  }

  @AfterEach
  void stop() {
    bot.close();
    discord.close();
  }

  @Test
  void nothingIsSetAtFirstAndOnlyTheAdminSeesIt() {
    Reply shown = admin.in(desk).slash("settings");

    shown.shows("Settings of this server").shows("Question channels:** none");
    assertThat(shown.isEphemeral()).isTrue();
  }

  @Test
  void whatIsSetSurvivesARestartAndHoldsInItsServerAlone() {
    admin
        .in(desk)
        .slash(
            "settings", option("add-channel", desk), option("language", "de"), option("limit", 3))
        .shows("Settings changed");

    bot.restart();

    admin.in(desk).slash("settings").shows("#desk").shows("Deutsch").shows("einer Antwort:** 3");
    Guild other = discord.guild("Elsewhere");
    Channel hall = other.channel("hall");
    discord.gateway().awaitHandled();
    other.admin("boss").in(hall).slash("settings").shows("Question channels:** none");
  }

  @Test
  void whatWasSetCanBeTakenBack() {
    admin.in(desk).slash("settings", option("add-channel", desk), option("limit", 3));

    admin
        .in(desk)
        .slash("settings", option("remove-channel", desk), option("limit", 0))
        .shows("Question channels:** none")
        .shows("Quotes in an answer:** as usual");
  }

  @Test
  void theServersLimitHoldsWhereNobodyGivesAnother() {
    String question = "lamp";
    admin.in(desk).slash("settings", option("limit", 1));

    admin.in(desk).slash("ask", option("question", question)).shows("1 sentence from");
    admin
        .in(desk)
        .slash("ask", option("question", question), option("limit", 2))
        .shows("2 sentences from");
    admin.in(desk).writes("@Byline " + question).answer().shows("1 sentence from");
  }

  @Test
  void withoutTheIntentAQuestionChannelSaysWhatIsMissing() {
    Reply changed = admin.in(desk).slash("settings", option("add-channel", desk));

    changed.shows("Message Content Intent").shows("byline.discord.message-content");
    admin.in(desk).slash("doctor").shows("Message Content Intent");
  }

  @Test
  void theDoctorFindsNothingWrong() {
    Reply report = admin.in(desk).slash("doctor");

    report.shows("Nothing is wrong here").shows("Connected as Byline").shows("Indexed");
    report.shows(home.resolve("articles").getFileName().toString());
    assertThat(report.isEphemeral()).isTrue();
    assertThat(report.text()).doesNotContain(discord.token());
  }

  @Test
  void theDoctorNamesWhatAChannelLacks() {
    Channel press = guild.channel("press");
    press.denies(guild.bot(), Permission.EMBED_LINKS, Permission.SEND_MESSAGES);
    discord.gateway().awaitHandled();

    admin
        .in(desk)
        .slash("doctor")
        .shows("Something needs you")
        .shows("#press")
        .shows("Send Messages and Embed Links");
  }

  @Test
  void aChannelThatIsHiddenNeedsNobodyUnlessItWasChosen() {
    Channel cellar = guild.channel("cellar");
    cellar.denies(guild.bot(), Permission.VIEW_CHANNEL);
    discord.gateway().awaitHandled();
    admin.in(desk).slash("doctor").shows("Nothing is wrong here").shows("I do not see #cellar");

    admin.in(desk).slash("settings", option("add-channel", cellar));

    admin.in(desk).slash("doctor").shows("Something needs you").shows("#cellar");
  }

  @Test
  void theDoctorLooksAtForums() {
    Channel forum = guild.forum("debates");
    forum.denies(guild.bot(), Permission.SEND_MESSAGES);
    discord.gateway().awaitHandled();
    admin.in(desk).slash("doctor").shows("Nothing is wrong here");

    forum.denies(guild.bot(), Permission.SEND_MESSAGES_IN_THREADS);
    discord.gateway().awaitHandled();

    admin.in(desk).slash("doctor").shows("#debates").shows("Send Messages in Threads");
  }

  @Test
  void aLongReportIsShownToItsEnd() {
    for (int i = 10; i < 40; i++) {
      guild
          .channel("room-" + i + "-" + "x".repeat(80))
          .denies(
              guild.bot(),
              Permission.SEND_MESSAGES,
              Permission.EMBED_LINKS,
              Permission.READ_MESSAGE_HISTORY);
      BotOnDiscord.write(home.resolve("articles/" + i + "-" + "y".repeat(240) + ".txt"), "");
    }
    discord.gateway().awaitHandled();
    admin.in(desk).slash("reindex").shows("The articles are up to date");

    Reply report = admin.in(desk).slash("doctor");

    Message rest = report.awaitFollowUps(1).getFirst();
    rest.shows("Latest errors here");
    assertThat(rest.isEphemeral()).isTrue();
    assertThat(report.text()).doesNotContain("Latest errors here");
  }

  @Test
  void whereAdminsWantNoAnswersOnlyTheAskerSeesThem() {
    Channel hall = guild.channel("hall");
    Channel questions = guild.channel("questions");
    discord.gateway().awaitHandled();
    Participant bob = guild.member("bob").in(hall);
    admin
        .in(desk)
        .slash("settings", option("only-in", desk), option("add-channel", questions))
        .shows("Answers for everybody:** \\#desk");

    Reply alone = bob.slash("ask", option("question", Harbour.QUESTION));

    assertThat(alone.shows(Harbour.QUOTE).isEphemeral()).isTrue();
    bob.clicks(alone, "Share").shows("I answer for everybody in <#" + desk.id() + "> only");
    bob.writes("@Byline " + Harbour.QUESTION).answer().shows("<#" + desk.id() + ">");
    assertThat(
            guild
                .member("bob")
                .in(questions)
                .slash("ask", option("question", Harbour.QUESTION))
                .isEphemeral())
        .isFalse();
    admin
        .in(desk)
        .slash("settings", option("not-only-in", desk))
        .shows("Answers for everybody:** in every channel");
    assertThat(bob.slash("ask", option("question", Harbour.QUESTION)).isEphemeral()).isFalse();
  }

  @Test
  void aListOfDeletedChannelsKeepsNobodyFromAsking() {
    Channel hall = guild.channel("hall");
    discord.gateway().awaitHandled();
    admin.in(desk).slash("settings", option("only-in", hall));
    hall.deleted();
    discord.gateway().awaitHandled();

    Reply answer = guild.member("bob").in(desk).slash("ask", option("question", Harbour.QUESTION));

    assertThat(answer.isEphemeral()).isFalse();
  }

  @Test
  void theDoctorListsSkippedFiles() {
    BotOnDiscord.write(home.resolve("articles/empty.txt"), "");
    admin.in(desk).slash("reindex").shows("The articles are up to date");

    admin.in(desk).slash("doctor").shows("Skipped files").shows("empty.txt");
  }

  @Test
  void theDoctorTellsOfAnAnswerThatWasRefused() {
    discord.faults().next("POST", "/channels/*/messages").lacksPermission();
    admin.in(desk).writes("@Byline " + Harbour.QUESTION);
    discord.requests().await("POST", "/channels/*/messages", 1);
    await().until(() -> !bot.get(Incidents.class).latest().isEmpty());

    admin.in(desk).slash("doctor").shows("Latest errors here").shows("Missing Permissions");
  }
}
