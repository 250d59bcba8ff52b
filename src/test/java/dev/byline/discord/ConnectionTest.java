package dev.byline.discord;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.byline.chat.Chat;
import dev.byline.discord.standin.Channel;
import dev.byline.discord.standin.Fault;
import dev.byline.discord.standin.Guild;
import dev.byline.discord.standin.Intent;
import dev.byline.discord.standin.Interaction;
import dev.byline.discord.standin.JdaLog;
import dev.byline.discord.standin.Member;
import dev.byline.discord.standin.Message;
import dev.byline.discord.standin.StandInDiscord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever happens to the connection, what can mend itself does, and the rest is told. */
@ExtendWith(OutputCaptureExtension.class)
class ConnectionTest {

  private static final String WRONG = "d3Jvbmc.d3Jvbmc.d3Jvbmc";

  @RegisterExtension final JdaLog log = new JdaLog();

  @TempDir Path home;

  private final StandInDiscord discord = StandInDiscord.start();
  private final Guild guild = discord.guild("Newsroom");
  private final Channel desk = guild.channel("desk");
  private final Member alice = guild.member("alice");
  private Optional<BotOnDiscord> running = Optional.empty();

  @AfterEach
  void stop() {
    discord.faults().end();
    running.ifPresent(BotOnDiscord::close);
    discord.close();
  }

  private void started(String... settings) {
    running = Optional.of(BotOnDiscord.start(home, discord, Harbour.ARTICLES, settings));
  }

  private void launched(String... settings) {
    running = Optional.of(BotOnDiscord.launch(home, discord, Harbour.ARTICLES, settings));
  }

  private BotOnDiscord bot() {
    return running.orElseThrow();
  }

  private Health health() {
    return bot().get(DiscordHealth.class).health();
  }

  private void awaitHealth(String sentence) {
    await().until(() -> health().getDetails().toString(), told -> told.contains(sentence));
  }

  private void pageAnswers() {
    bot().get(Chat.class).reply("/help", false);
    assertThat(bot().get(Chat.class).commands()).isNotEmpty();
  }

  private void answers() {
    alice.in(desk).slash("ask", option("question", Harbour.QUESTION)).shows(Harbour.QUOTE);
  }

  private static int count(String text, CapturedOutput output) {
    return output.getAll().split(java.util.regex.Pattern.quote(text), -1).length - 1;
  }

  @Test
  void aWrongTokenIsSaidOnceAndNotTriedAgain(CapturedOutput output) {
    launched("byline.discord.token=" + WRONG, "byline.discord.retry-after=1ms");

    awaitHealth("BYLINE_DISCORD_TOKEN");

    assertThat(health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(count("Discord refuses the token", output)).isEqualTo(1);
    assertThat(discord.requests().invalid()).hasSizeLessThanOrEqualTo(2);
    assertThat(output.getAll()).doesNotContain(WRONG);
    assertThat(health().toString()).doesNotContain(WRONG);
    pageAnswers();
  }

  @Test
  void aWrongTokenWithShardsIsNoMatterOfTheNetwork(CapturedOutput output) {
    launched(
        "byline.discord.token=" + WRONG,
        "byline.discord.retry-after=1ms",
        "byline.discord.shards.total=2");

    awaitHealth("BYLINE_DISCORD_TOKEN");

    assertThat(count("Discord refuses the token", output)).isEqualTo(1);
    assertThat(output.getAll()).doesNotContain(WRONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bot d3Jvbmc.d3Jvbmc",
        "d3Jvbmc'd3Jvbmc",
        "d3J${none}d3Jvbmc",
        "d3Jvbmc.d3Jv\u00e4bmc"
      })
  void whatIsNoTokenStopsNothingAndIsNotShown(String given, CapturedOutput output) {
    launched(
        "byline.discord.token=" + given,
        "byline.discord.retry-after=1ms",
        "byline.discord.shards.total=2");

    awaitHealth("BYLINE_DISCORD_TOKEN");

    assertThat(output.getAll()).doesNotContain(given);
    assertThat(health().toString()).doesNotContain(given);
    pageAnswers();
  }

  @Test
  void aFileWithMoreThanATokenIsRefused(@TempDir Path secrets, CapturedOutput output)
      throws IOException {
    Path secret = secrets.resolve("token");
    Files.writeString(secret, WRONG + "\n" + WRONG + "\n");

    launched("byline.discord.token-file=" + secret);

    awaitHealth("BYLINE_DISCORD_TOKEN");
    assertThat(output.getAll()).doesNotContain(WRONG);
    assertThat(discord.requests().all()).isEmpty();
  }

  @Test
  void aFileThatIsMissingIsNamedAndThePageGoesOn(@TempDir Path secrets) {
    launched("byline.discord.token-file=" + secrets.resolve("none"));

    awaitHealth(secrets.resolve("none").toString());
    assertThat(health().getStatus()).isEqualTo(Status.DOWN);
    pageAnswers();
  }

  @Test
  void anAddressWithoutItsLastSlashWillDo() {
    String api = discord.api();
    started("byline.discord.api=" + api.substring(0, api.length() - 1));

    answers();
  }

  @Test
  void commandsThatDiscordDidNotTakeAreToldAgain() {
    discord.faults().next("PUT", "/applications/*/commands").fails(500);
    discord.faults().next("GET", "/applications/*/commands").fails(500);

    started("byline.discord.retry-after=20ms");

    assertThat(discord.application().commandWrites()).isEqualTo(1);
    answers();
  }

  @Test
  void aTokenThatIsResetWhileConnectedIsSaidOnce(CapturedOutput output) {
    log.provokes("cannot be recovered due to identification issues");
    started();

    discord.application().resetsToken();
    discord.gateway().closes(4004, "Authentication failed.");

    awaitHealth("BYLINE_DISCORD_TOKEN");
    assertThat(count("Discord refuses the token", output)).isEqualTo(1);
    pageAnswers();
  }

  @Test
  void anIntentThatIsNotGrantedIsSaidWithWhatToDo(CapturedOutput output) {
    log.provokes("cannot be recovered due to identification issues");
    launched("byline.discord.message-content=true");

    awaitHealth("developer portal");

    assertThat(health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(count("Discord refuses the message content intent", output)).isEqualTo(1);
    pageAnswers();
  }

  @Test
  void noPrivilegedIntentIsAskedForUnlessItIsSwitchedOn() {
    started();

    assertThat(discord.gateway().intents())
        .allSatisfy(intents -> assertThat(intents & 1L << 15).isZero());
    bot().close();
    discord.gateway().awaitGone();
    discord.application().grants(Intent.MESSAGE_CONTENT);
    started("byline.discord.message-content=true");
    assertThat(discord.gateway().intents())
        .allSatisfy(intents -> assertThat(intents & 1L << 15).isNotZero());
    answers();
  }

  @Test
  void withoutANetworkItComesUpWhenThereIsOne(CapturedOutput output) {
    log.provokes("Encountered exception trying to execute request");
    discord.becomesUnreachable();
    launched("byline.discord.retry-after=20ms");
    awaitHealth("cannot be reached");
    assertThat(health().getStatus()).isEqualTo(Status.DOWN);
    pageAnswers();

    discord.becomesReachable();
    bot().awaitAnswering();

    answers();
    assertThat(health().getStatus()).isEqualTo(Status.UP);
    assertThat(output.getAll()).contains("trying again in").doesNotContain(discord.token());
  }

  @Test
  void aDroppedConnectionIsResumedAndWhatWasMissedIsAnswered() {
    started();

    discord.gateway().drops();
    Message missed = alice.in(desk).writes("@Byline " + Harbour.QUESTION);

    missed.answer().shows(Harbour.QUOTE);
    assertThat(discord.gateway().resumes()).isEqualTo(1);
    assertThat(discord.gateway().identifies()).isEqualTo(1);
    awaitHealth("Connected");
    assertThat(missed.answers()).hasSize(1);
  }

  @Test
  void itReconnectsWhereDiscordAsksForIt() {
    started();

    discord.gateway().asksToReconnect();

    discord.gateway().awaitResumes(1).awaitReady();
    answers();
  }

  @Test
  void anInvalidSessionIsResumedWhereItCanBe() {
    started();

    discord.gateway().invalidates(true);

    discord.gateway().awaitResumes(1).awaitReady();
    answers();
  }

  @Test
  void anInvalidSessionIsBegunAnewWhereItCannot() {
    log.provokes("Appending to reconnect queue");
    started();

    discord.gateway().invalidates(false);

    discord.gateway().awaitIdentifies(2).awaitReady();
    awaitHealth("Connected");
    answers();
    assertThat(discord.application().commandWrites()).isEqualTo(1);
  }

  @Test
  void itServesItsRangeOfShards() {
    discord.gateway().letsIdentifyAtOnce(4);
    launched("byline.discord.shards.total=4", "byline.discord.shards.first=2");

    discord.gateway().awaitReady(1);
    discord.awaits("shard 2 of 4", () -> discord.gateway().shards().contains("2/4"));
    assertThat(discord.gateway().shards()).doesNotContain("0/4", "1/4");
    awaitHealth("Connected");
  }

  @Test
  void theTokenMayLieInAFile(@TempDir Path secrets, CapturedOutput output) throws IOException {
    Path secret = secrets.resolve("token");
    Files.writeString(secret, discord.token() + "\n");

    started("byline.discord.token-file=" + secret);

    answers();
    assertThat(bot().get(DiscordProperties.class).toString()).doesNotContain(discord.token());
    assertThat(health().toString()).doesNotContain(discord.token());
    assertThat(output.getAll()).doesNotContain(discord.token());
  }

  @Test
  void aCleanShutdownFinishesWhatIsBeingAnswered() throws Exception {
    started();
    Fault slow = discord.faults().next("PATCH", "/webhooks/*/*/messages/*").holds();
    Interaction asked = alice.in(desk).invokes("ask", option("question", Harbour.QUESTION));
    slow.awaitHeld(1);

    CompletableFuture<Void> closing = CompletableFuture.runAsync(bot()::close);
    assertThat(closing).isNotDone();
    slow.release();

    asked.reply().shows(Harbour.QUOTE);
    closing.get(20, TimeUnit.SECONDS);
    discord.gateway().awaitGone();
    assertThat(desk.thinking()).isEmpty();
  }
}
