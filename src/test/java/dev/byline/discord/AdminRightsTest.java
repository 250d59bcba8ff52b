package dev.byline.discord;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.discord.standin.Channel;
import dev.byline.discord.standin.Guild;
import dev.byline.discord.standin.JdaLog;
import dev.byline.discord.standin.Member;
import dev.byline.discord.standin.Reply;
import dev.byline.discord.standin.Role;
import dev.byline.discord.standin.StandInDiscord;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is for admins is refused to others, whatever a server lets Discord offer to them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdminRightsTest {

  @RegisterExtension final JdaLog log = new JdaLog();

  private StandInDiscord discord;
  private BotOnDiscord bot;
  private Channel desk;
  private Member alice;
  private Member editor;
  private Member intern;
  private Member admin;
  private Role interns;

  @BeforeAll
  void start(@TempDir Path home) {
    discord = StandInDiscord.start();
    Guild guild = discord.guild("Newsroom");
    desk = guild.channel("desk");
    alice = guild.member("alice");
    Role editors = guild.role("Editors");
    interns = guild.role("Interns");
    editor = guild.member("edith").with(editors);
    intern = guild.member("ina").with(interns);
    admin = guild.admin("root");
    // The server overrides what Discord offers to whom.
    for (String command : new String[] {"reindex", "settings", "doctor"}) {
      guild.letsEveryoneUse(command);
    }
    bot =
        BotOnDiscord.start(
            home, discord, Harbour.ARTICLES, "byline.discord.admin-roles=" + editors.id());
  }

  @AfterAll
  void stop() {
    bot.close();
    discord.close();
  }

  @Test
  void whoManagesTheServerReindexes() {
    admin.in(desk).slash("reindex").shows("The articles are up to date");
  }

  @Test
  void aRoleOfTheConfigurationIsEnough() {
    editor.in(desk).slash("reindex").shows("The articles are up to date");
    editor.in(desk).slash("settings").shows("Settings of this server");
  }

  @Test
  void othersAreToldAloneWhatTheyLack() {
    for (String command : new String[] {"reindex", "settings", "doctor"}) {
      Reply refusal = alice.in(desk).slash(command);

      refusal.shows("/" + command + " needs the permission Manage Server");
      assertThat(refusal.isEphemeral()).isTrue();
      assertThat(refusal.pings()).isEmpty();
    }
  }

  @Test
  void aRoleOfTheConfigurationIsNamedInItsServerAlone() {
    alice.in(desk).slash("doctor").shows("<@&");
    Guild other = discord.guild("Elsewhere");
    other.letsEveryoneUse("doctor");
    Channel hall = other.channel("hall");
    discord.gateway().awaitHandled();

    Reply refusal = other.member("bob").in(hall).slash("doctor");

    refusal.shows("needs the permission Manage Server, and you have not");
    assertThat(refusal.text()).doesNotContain("<@&");
  }

  @Test
  void aLineOfTextOpensNothing() {
    alice.in(desk).writes("@Byline /reindex mode: full").answer().shows("needs the permission");
  }

  @Test
  void directMessagesKnowNoAdmins() {
    admin.directly().writes("/reindex").answer().shows("Use it in a server");
    admin
        .directly()
        .slash("names", option("name", "Penrose"), option("add", "Penrows"))
        .shows("Use it in a server");
  }

  @Test
  void everybodySeesNamesAndAdminsChangeThem() {
    alice.in(desk).slash("names", option("name", "Trask")).shows("searched as it is written");
    alice
        .in(desk)
        .slash("names", option("name", "Trask"), option("add", "Trasck"))
        .shows("/names needs the permission Manage Server");
    admin
        .in(desk)
        .slash("names", option("name", "Trask"), option("add", "Trasck"))
        .shows("in the file of names");
  }

  @Test
  void aRoleOfTheServersSettingsOpensReindexingAlone() {
    intern.in(desk).slash("reindex").shows("needs the permission");

    admin.in(desk).slash("settings", option("add-role", interns)).shows("@Interns");

    intern.in(desk).slash("reindex").shows("The articles are up to date");
    intern.in(desk).slash("settings").shows("needs the permission");

    admin.in(desk).slash("settings", option("remove-role", interns)).shows("none");

    intern.in(desk).slash("reindex").shows("needs the permission");
  }
}
