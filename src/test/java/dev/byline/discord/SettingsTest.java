package dev.byline.discord;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.byline.discord.standin.Channel;
import dev.byline.discord.standin.Guild;
import dev.byline.discord.standin.JdaLog;
import dev.byline.discord.standin.Member;
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
