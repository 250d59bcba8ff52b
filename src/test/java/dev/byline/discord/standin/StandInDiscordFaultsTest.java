package dev.byline.discord.standin;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The REST side fails as a test says, and the real client meets it as it would Discord's. */
class StandInDiscordFaultsTest {

  @RegisterExtension final JdaLog log = new JdaLog();

  private final StandInDiscord discord = StandInDiscord.start();
  private final Guild guild = discord.guild("Newsroom");
  private final Channel desk = guild.channel("desk");
  private final Participant alice = guild.member("alice").in(desk);
  private JDA jda;
  private TextChannel seen;

  @BeforeEach
  void connect() {
    jda = Client.connect(discord, new ExampleBot());
    discord.application().awaitCommand("ask");
    seen = jda.getTextChannelById(desk.id());
  }

  @AfterEach
  void stop() {
    discord.faults().end();
    Client.stop(jda);
    discord.close();
  }

  @Test
  void aRateLimitedRequestIsSentAgain() {
    log.provokes("Encountered 429 on route");
    discord.faults().next("POST", "/channels/*/messages").rateLimits(Duration.ofMillis(100));

    seen.sendMessage("brief").complete();

    assertThat(discord.requests().to("POST", "/channels/*/messages"))
        .extracting(RecordedRequest::status)
        .containsExactly(429, 200);
    assertThat(desk.messages()).hasSize(1);
    assertThat(discord.requests().invalid()).hasSize(1);
  }

  @Test
  void aGlobalRateLimitHoldsEverything() {
    log.provokes("global rate limit");
    discord
        .faults()
        .next("POST", "/channels/*/messages")
        .rateLimitsGlobally(Duration.ofMillis(100));

    seen.sendMessage("brief").complete();

    assertThat(desk.messages()).hasSize(1);
  }

  @Test
  void theClientKeepsToALimitThatItIsTold() {
    discord.limits().allow(2, Duration.ofMillis(300), "POST", "/channels/*/messages");

    for (int i = 0; i < 4; i++) {
      seen.sendMessage("brief " + i).complete();
    }

    assertThat(discord.requests().invalid()).isEmpty();
    assertThat(discord.requests().to("POST", "/channels/*/messages").get(2).at())
        .isAfterOrEqualTo(
            discord.requests().to("POST", "/channels/*/messages").get(0).at().plusMillis(300));
  }

  @Test
  void aLimitIsEnforced() {
    discord.limits().allow(1, Duration.ofMinutes(1), "POST", "/channels/*/messages");
    RestClient rest = new RestClient(discord);
    String messages = "/channels/" + desk.id() + "/messages";

    rest.post(messages, "{\"content\": \"one\"}");
    RestClient.Response second = rest.post(messages, "{\"content\": \"two\"}");

    assertThat(second.status()).isEqualTo(429);
    assertThat(second.json().path("retry_after").asDouble()).isBetween(1.0, 60.0);
    assertThat(second.headers().firstValue("Retry-After")).isPresent();
    discord.clock().advance(Duration.ofMinutes(1));
    assertThat(rest.post(messages, "{\"content\": \"two\"}").status()).isEqualTo(200);
  }

  @Test
  void aServerErrorIsTriedAgain() {
    discord.faults().next("POST", "/channels/*/messages").fails(502);

    seen.sendMessage("brief").complete();

    assertThat(desk.messages()).hasSize(1);
  }

  @Test
  void aLostAnswerDoesNotDoubleAMessageWithANonce() {
    discord.faults().next(2, "POST", "/channels/*/messages").losesAnswer(502);

    seen.sendMessage("brief").setNonce("2025-04-23").complete();

    assertThat(discord.requests().to("POST", "/channels/*/messages")).hasSize(3);
    assertThat(desk.messages()).hasSize(1);
  }

  @Test
  void aServerErrorThatIsNotTriedAgainReachesTheBot() {
    discord.faults().next("POST", "/channels/*/messages").fails(500);

    assertThatThrownBy(() -> seen.sendMessage("brief").complete())
        .isInstanceOf(ErrorResponseException.class);
  }

  @Test
  void aMissingPermissionReachesTheBot() {
    discord.faults().every("POST", "/channels/*/messages").lacksPermission();

    assertThatThrownBy(() -> seen.sendMessage("brief").complete())
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            refusal ->
                assertThat(refusal.getErrorResponse())
                    .isEqualTo(ErrorResponse.MISSING_PERMISSIONS));
  }

  @Test
  void aSlowRequestIsHeldUntilReleased() {
    Fault slow = discord.faults().next("PATCH", "/webhooks/*/*/messages/*").holds();

    Interaction asked = alice.invokes("ask", option("question", "who came?"));
    slow.awaitHeld(1);
    assertThat(asked.isAcknowledged()).isTrue();
    assertThat(desk.thinking()).hasSize(1);
    slow.release();

    asked.reply().shows("who came?");
    assertThat(desk.thinking()).isEmpty();
  }

  @Test
  void anUnknownInteractionReachesTheBot() {
    log.provokes("10062");
    discord.faults().next("POST", "/interactions/*/*/callback").unknownInteraction();

    Interaction asked = alice.invokes("ask", option("question", "who came?"));

    discord.requests().await("POST", "/interactions/*/*/callback", 1);
    assertThat(asked.isAcknowledged()).isFalse();
    assertThat(discord.unacknowledged()).isEqualTo(1);
  }

  @Test
  void anExpiredTokenReachesTheBot() {
    log.provokes("50027");
    Fault slow = discord.faults().next("PATCH", "/webhooks/*/*/messages/*").holds();
    Interaction asked = alice.invokes("ask", option("question", "who came?"));
    slow.awaitHeld(1);

    discord.clock().advance(Duration.ofMinutes(16));
    slow.release();

    assertThat(discord.requests().await("PATCH", "/webhooks/*/*/messages/*", 1))
        .extracting(RecordedRequest::status)
        .containsExactly(401);
    assertThat(desk.thinking()).hasSize(1);
    assertThat(asked.isAcknowledged()).isTrue();
  }

  @Test
  void aFileArrivesWithItsMessage() {
    byte[] chart = "a chart".getBytes(StandardCharsets.UTF_8);

    seen.sendMessage("see").addFiles(FileUpload.fromData(chart, "chart.png")).complete();

    Message message = desk.messages().getFirst();
    assertThat(message.content()).isEqualTo("see");
    assertThat(message.attachments())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(Json.text(file, "filename")).isEqualTo("chart.png");
              assertThat(Json.number(file, "size", 0)).isEqualTo(chart.length);
            });
  }

  @Test
  void typingAndReactionsAndThreadsAreSeen() {
    Message question = alice.writes("@Byline who came?");
    question.answer();

    seen.sendTyping().complete();
    seen.addReactionById(question.id(), Emoji.fromUnicode("👀")).complete();
    String thread = seen.createThreadChannel("Answers", question.id()).complete().getId();

    assertThat(desk.typings()).hasSize(1);
    assertThat(question.reactions()).containsExactly("👀");
    assertThat(thread).isEqualTo(question.id());
    assertThat(discord.requests().most(Duration.ofMinutes(1))).isLessThan(20);
  }
}
