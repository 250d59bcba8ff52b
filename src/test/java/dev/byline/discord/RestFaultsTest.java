package dev.byline.discord;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.byline.chat.Words;
import dev.byline.discord.standin.Channel;
import dev.byline.discord.standin.Fault;
import dev.byline.discord.standin.Guild;
import dev.byline.discord.standin.Interaction;
import dev.byline.discord.standin.JdaLog;
import dev.byline.discord.standin.Member;
import dev.byline.discord.standin.Message;
import dev.byline.discord.standin.Permission;
import dev.byline.discord.standin.Reply;
import dev.byline.discord.standin.StandInDiscord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Requests fail, and members are answered all the same, or those who can mend it are told. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestFaultsTest {

  private static final String MESSAGES = "/channels/*/messages";
  private static final String ORIGINAL = "/webhooks/*/*/messages/*";

  @RegisterExtension final JdaLog log = new JdaLog();

  private StandInDiscord discord;
  private BotOnDiscord bot;
  private Guild guild;
  private Channel desk;
  private Member alice;

  @BeforeAll
  void start(@TempDir Path home) {
    discord = StandInDiscord.start();
    guild = discord.guild("Newsroom");
    desk = guild.channel("desk");
    alice = guild.member("alice");
    bot = BotOnDiscord.start(home, discord, Harbour.ARTICLES);
  }

  @AfterEach
  void mend() {
    discord.faults().end();
  }

  @AfterAll
  void stop() {
    bot.close();
    discord.close();
  }

  private Channel channel(String name) {
    Channel channel = guild.channel(name);
    discord.gateway().awaitHandled();
    return channel;
  }

  private Message asks(Channel channel) {
    return alice.in(channel).writes("@Byline " + Harbour.QUESTION);
  }

  private static int count(String text, CapturedOutput output) {
    return output.getAll().split(java.util.regex.Pattern.quote(text), -1).length - 1;
  }

  @Test
  void aRateLimitOfARouteIsWaitedFor() {
    log.provokes("429");
    discord.faults().next("POST", MESSAGES).rateLimits(Duration.ofMillis(100));

    asks(desk).answer().shows(Harbour.QUOTE);
  }

  @Test
  void aGlobalRateLimitIsWaitedFor() {
    log.provokes("global rate limit");
    discord.faults().next("PATCH", ORIGINAL).rateLimitsGlobally(Duration.ofMillis(100));

    alice.in(desk).slash("ask", option("question", Harbour.QUESTION)).shows(Harbour.QUOTE);
  }

  @Test
  void aServerErrorIsTriedAgain() {
    discord.faults().next("POST", MESSAGES).fails(502);

    asks(desk).answer().shows(Harbour.QUOTE);
  }

  @Test
  void thinkingIsFollowedByTheAnswerAlsoAfterServerErrors() {
    discord.faults().next(2, "PATCH", ORIGINAL).fails(500);

    alice.in(desk).slash("ask", option("question", Harbour.QUESTION)).shows(Harbour.QUOTE);
  }

  @Test
  void thinkingIsFollowedByAnErrorWhereServerErrorsGoOn() {
    discord.faults().next(3, "PATCH", ORIGINAL).fails(500);
    Channel gallery = channel("gallery");

    Reply reply = alice.in(gallery).slash("ask", option("question", Harbour.QUESTION));

    reply.shows("Something went wrong on my side");
    assertThat(gallery.thinking()).isEmpty();
  }

  @Test
  void aMessageIsAnsweredAlsoAfterAServerError() {
    discord.faults().next("POST", MESSAGES).fails(500);

    asks(desk).answer().shows(Harbour.QUOTE);
  }

  @Test
  void whereNoHistoryMayBeReadTheAnswerRefersToNothing() {
    Channel archive = channel("archive").denies(guild.bot(), Permission.READ_MESSAGE_HISTORY);
    discord.gateway().awaitHandled();

    asks(archive);

    archive.awaitBotMessages(1).getFirst().shows(Harbour.QUOTE);
    await().until(() -> !told(archive).isEmpty());
    assertThat(told(archive)).contains("I lack the permission Read History.");
  }

  @Test
  void whereDiscordKnowsBetterThatNoHistoryMayBeReadTheAnswerRefersToNothing() {
    Channel annex = channel("annex");
    discord
        .faults()
        .next("POST", "/channels/" + annex.id() + "/messages")
        .refuses(400, 160002, "Cannot reply without permission to read message history");

    asks(annex);

    annex.awaitBotMessages(1).getFirst().shows(Harbour.QUOTE);
    await().until(() -> !told(annex).isEmpty());
    assertThat(told(annex)).contains("I lack the permission Read History.");
  }

  /** What admins are told of a channel. */
  private String told(Channel channel) {
    return bot.get(Incidents.class).latest().stream()
        .filter(incident -> incident.channel().equals(channel.id()))
        .map(incident -> incident.failure().in(Words.ENGLISH))
        .collect(Collectors.joining(" "));
  }

  @Test
  void anAnswerWhoseConfirmationIsLostStaysSingle() {
    Channel quay = channel("quay");
    discord.faults().next("POST", MESSAGES).losesAnswer(502);

    Message asked = asks(quay);

    asked.answer().shows(Harbour.QUOTE);
    String posts = "/channels/" + quay.id() + "/messages";
    discord.requests().await("POST", posts, 2);
    assertThat(asked.answers()).hasSize(1);
  }

  @Test
  void aSlowRequestHoldsNobodyElseUp() {
    Fault slow = discord.faults().next("PATCH", ORIGINAL).holds();
    Interaction held = alice.in(desk).invokes("ask", option("question", Harbour.QUESTION));
    slow.awaitHeld(1);

    guild
        .member("bob")
        .in(desk)
        .slash("ask", option("question", Harbour.QUESTION))
        .shows(Harbour.QUOTE);
    slow.release();

    held.reply().shows(Harbour.QUOTE);
    assertThat(desk.thinking()).isEmpty();
  }

  @Test
  void aRefusedPostIsToldOnceAndNotTriedAgain(CapturedOutput output) {
    Channel attic = channel("attic");
    String posts = "/channels/" + attic.id() + "/messages";
    discord.faults().next(2, "POST", posts).lacksPermission();
    asks(attic);
    asks(attic);
    discord.requests().await("POST", posts, 2);

    asks(attic).answer().shows(Harbour.QUOTE);

    assertThat(discord.requests().to("POST", posts)).hasSize(3);
    assertThat(count("In channel " + attic.id(), output)).isEqualTo(1);
  }

  @Test
  void whereEmbedsMayNotBeShownTheTextAloneAnswers() {
    Channel cellar = channel("cellar").denies(guild.bot(), Permission.EMBED_LINKS);
    discord.gateway().awaitHandled();

    Message answer = asks(cellar).answer().shows(Harbour.QUOTE);

    assertThat(answer.embeds()).isEmpty();
  }

  @Test
  void whereNothingMayBeSentAdminsAreTold() {
    Channel vault = channel("vault").denies(guild.bot(), Permission.SEND_MESSAGES);
    discord.gateway().awaitHandled();
    asks(vault);
    await()
        .until(
            () ->
                bot.get(Incidents.class).latest().stream()
                    .anyMatch(incident -> incident.channel().equals(vault.id())));

    guild
        .admin("root")
        .in(desk)
        .slash("doctor")
        .shows("#vault")
        .shows("I lack the permission Send Messages");
    guild.admin("hannah").speaks("de").in(desk).slash("doctor").shows("Mir fehlt die Berechtigung");
    assertThat(discord.requests().to("POST", "/channels/" + vault.id() + "/messages")).isEmpty();
  }

  @Test
  void anUnknownInteractionIsLoggedOnceAndTheNextIsAnswered(CapturedOutput output) {
    discord.faults().next("POST", "/interactions/*/*/callback").unknownInteraction();
    Interaction asked = alice.in(desk).invokes("ask", option("question", Harbour.QUESTION));
    await().until(() -> output.getAll().contains("10062"));

    assertThat(asked.isAcknowledged()).isFalse();
    assertThat(count("10062", output)).isEqualTo(1);
    alice.in(desk).slash("ask", option("question", Harbour.QUESTION)).shows(Harbour.QUOTE);
    assertThat(desk.thinking()).isEmpty();
  }

  @Test
  void anExpiredTokenIsLoggedOnceAndTheNextIsAnswered(CapturedOutput output) {
    discord.faults().next("PATCH", ORIGINAL).expiredToken();
    Channel loft = channel("loft");
    alice.in(loft).invokes("ask", option("question", Harbour.QUESTION)).acknowledged();
    await().until(() -> output.getAll().contains("50027"));

    Reply next = alice.in(desk).slash("ask", option("question", Harbour.QUESTION));

    next.shows(Harbour.QUOTE);
    assertThat(count("50027", output)).isEqualTo(1);
    guild.admin("root").in(desk).slash("doctor").shows("#loft").shows("50027");
  }
}
