package dev.byline.discord;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.discord.standin.Channel;
import dev.byline.discord.standin.Command;
import dev.byline.discord.standin.Guild;
import dev.byline.discord.standin.JdaLog;
import dev.byline.discord.standin.Participant;
import dev.byline.discord.standin.Reply;
import dev.byline.discord.standin.StandInDiscord;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each member is answered in the language of their own Discord, unless their server has one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalizationTest {

  private static final String QUESTION = "what did Jory Penrose say about the ferry?";

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
    bot = BotOnDiscord.start(home, discord, FerryNews.ARTICLES);
  }

  @AfterAll
  void stop() {
    bot.close();
    discord.close();
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, ask, settings, Check against articles",
    "ja, ask, settings, Check against articles",
    "de, frage, einstellungen, Mit Artikeln abgleichen",
    "fr, demander, paramètres, Vérifier dans les articles",
    "es-ES, preguntar, ajustes, Cotejar con los artículos",
    "es-419, preguntar, ajustes, Cotejar con los artículos",
    "uk, запитати, налаштування, Звірити зі статтями",
  })
  void commandsAreCalledInTheLanguageOfWhoLooks(
      String locale, String ask, String settings, String check) {
    assertThat(command("ask").name(locale)).isEqualTo(ask);
    assertThat(command("settings").name(locale)).isEqualTo(settings);
    assertThat(command("Check against articles").name(locale)).isEqualTo(check);
  }

  @Test
  void theSentencesStayAsTheyAreAndTheWordsAroundThemAreTheMembers() {
    Participant hannah = guild.member("hannah").speaks("de").in(desk);

    Reply answer = hannah.slash("ask", option("question", QUESTION));

    answer.shows(FerryNews.PENROSE).shows("Gesagt von Jory Penrose");
    assertThat(answer.buttons()).contains("Kontext", "Warum?", "Falsche Antwort");
    hannah.clicks(answer, "Kontext").shows("Im Artikel");
    hannah.clicks(answer, "Warum?").shows("Warum");
  }

  @Test
  void aPageIsInTheLanguageOfWhoTurnsToIt() {
    Reply answer =
        guild.member("alice").in(desk).slash("ask", option("question", FerryNews.QUESTION));

    guild.member("hannah").speaks("de").in(desk).clicks(answer, "More (2/2)").shows("Gesagt von");
  }

  @Test
  void aRefusalIsToldInTheMembersLanguage() {
    Participant olena = guild.member("olena").speaks("uk").in(desk);

    olena
        .slash("names", option("name", "Jory Penrose"), option("add", "Penrose"))
        .shows("потребує дозволу");
  }

  @Test
  void theServersLanguageGoesBeforeTheMembers() {
    Guild newsroom = discord.guild("Rédaction");
    Channel bureau = newsroom.channel("bureau");
    discord.gateway().awaitHandled();
    newsroom.admin("chef").in(bureau).slash("settings", option("language", "fr"));

    newsroom
        .member("hannah")
        .speaks("de")
        .in(bureau)
        .slash("ask", option("question", QUESTION))
        .shows("Dit par Jory Penrose");
  }

  private Command command(String name) {
    return discord.application().command(name);
  }
}
