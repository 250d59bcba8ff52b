package dev.byline.discord.standin;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The gateway breaks as Discord's does, and the real client recovers or gives up as it should. */
class StandInDiscordGatewayTest {

  @RegisterExtension final JdaLog log = new JdaLog();

  private final StandInDiscord discord = StandInDiscord.start();
  private final Guild guild = discord.guild("Newsroom");
  private final Channel desk = guild.channel("desk");
  private final Member alice = guild.member("alice");
  private final Heard heard = new Heard();
  private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();
  private final List<Runnable> running = new ArrayList<>();

  @AfterEach
  void stop() {
    running.forEach(Runnable::run);
    discord.close();
  }

  private JDA started(JDA jda) {
    running.add(() -> Client.stop(jda));
    return jda;
  }

  private void started(ShardManager manager) {
    running.add(() -> Client.stop(manager));
  }

  @Test
  void aDroppedSocketIsResumedWithWhatWasMissed() throws Exception {
    started(Client.connect(discord, heard));

    discord.gateway().drops();
    alice.in(desk).writes("@Byline are you there?");
    discord.gateway().awaitResumes(1);

    assertThat(heard.next()).contains("are you there?");
    assertThat(discord.gateway().identifies()).isEqualTo(1);
  }

  @Test
  void anUncompressedStreamIsResumedAsWell() throws Exception {
    started(Client.uncompressed(discord, heard));

    discord.gateway().drops();
    alice.in(desk).writes("@Byline are you there?");

    assertThat(heard.next()).contains("are you there?");
  }

  @Test
  void aRequestToReconnectIsResumed() throws Exception {
    started(Client.connect(discord, heard));

    discord.gateway().asksToReconnect();
    discord.gateway().awaitResumes(1).awaitReady();
    alice.in(desk).writes("@Byline are you there?");

    assertThat(heard.next()).contains("are you there?");
  }

  @Test
  void anInvalidSessionThatCanBeResumedIs() {
    started(Client.connect(discord, heard));

    discord.gateway().invalidates(true);

    discord.gateway().awaitResumes(1).awaitReady();
    assertThat(discord.gateway().identifies()).isEqualTo(1);
  }

  @Test
  void anInvalidSessionIsBegunAnew() throws Exception {
    log.provokes("Appending to reconnect queue");
    started(Client.connect(discord, heard));

    discord.gateway().invalidates(false);
    discord.gateway().awaitIdentifies(2).awaitReady();
    alice.in(desk).writes("@Byline are you there?");

    assertThat(heard.next()).contains("are you there?");
    assertThat(discord.gateway().resumes()).isZero();
  }

  @Test
  void anUnknownErrorIsResumed() {
    log.provokes("WebSocket connection closed due to server error");
    started(Client.connect(discord, heard));

    discord.gateway().closes(4000, "We're not sure what went wrong.");

    discord.gateway().awaitResumes(1).awaitReady();
  }

  @Test
  void aGatewayThatIsDownIsTriedAgain() throws Exception {
    log.provokes("Reconnect failed");
    started(Client.connect(discord, heard));

    discord.gateway().goesDown();
    discord.gateway().awaitConnects(2);
    discord.gateway().comesBack();
    discord.gateway().awaitResumes(1);
    alice.in(desk).writes("@Byline are you there?");

    assertThat(heard.next()).contains("are you there?");
  }

  @Test
  void anOutageIsSurvived() throws Exception {
    log.provokes("Reconnect failed");
    log.provokes("There was an I/O error while executing a REST request");
    JDA jda = started(Client.connect(discord, heard));

    discord.becomesUnreachable();
    assertThatThrownBy(() -> jda.retrieveApplicationInfo().complete())
        .isInstanceOf(ErrorResponseException.class)
        .hasMessageContaining("IOException");
    discord.becomesReachable();
    discord.gateway().awaitResumes(1);
    alice.in(desk).writes("@Byline are you there?");

    assertThat(heard.next()).contains("are you there?");
  }

  @Test
  void aTokenThatWasResetEndsTheConnection() throws Exception {
    log.provokes("cannot be recovered due to identification issues");
    started(Client.connect(discord, heard, closeCode()));

    discord.application().resetsToken();
    discord.gateway().drops();

    assertThat(closeCode.get(20, TimeUnit.SECONDS)).isEqualTo(4004);
    discord.gateway().awaitGone();
  }

  @Test
  void anIntentThatTheOperatorDidNotSwitchOnEndsTheConnection() throws Exception {
    log.provokes("cannot be recovered due to identification issues");
    started(
        Client.builder(discord, EnumSet.of(GatewayIntent.MESSAGE_CONTENT))
            .addEventListeners(closeCode())
            .build());

    assertThat(closeCode.get(20, TimeUnit.SECONDS)).isEqualTo(4014);
  }

  @Test
  void withTheIntentEveryMessageHasContent() throws Exception {
    discord.application().grants(Intent.MESSAGE_CONTENT);
    started(
        Client.connect(
            Client.builder(
                    discord,
                    EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.MESSAGE_CONTENT))
                .addEventListeners(heard)));

    alice.in(desk).writes("to nobody in particular");
    assertThat(heard.next()).isEqualTo("to nobody in particular");
  }

  @Test
  void withoutTheIntentAMessageIsEmpty() throws Exception {
    log.provokes("Attempting to access message content without");
    started(Client.connect(discord, heard));

    alice.in(desk).writes("to nobody in particular");

    assertThat(heard.next()).isEmpty();
  }

  @Test
  void withoutMessageIntentsNothingIsHeard() {
    started(
        Client.connect(
            Client.builder(discord, EnumSet.noneOf(GatewayIntent.class))
                .addEventListeners(heard, new ExampleBot())));
    discord.application().awaitCommand("ask");

    alice.in(desk).writes("@Byline are you there?");
    alice.in(desk).slash("ask", option("question", "are you there?")).shows("there?");

    assertThat(heard.all()).isEmpty();
  }

  @Test
  void heartbeatsThatNobodyAnswersEndInAResume() {
    log.provokes("Missed 2 heartbeats");
    discord.gateway().beatsEvery(Duration.ofMillis(100));
    started(Client.connect(discord, heard));

    discord.gateway().stopsAnsweringHeartbeats();
    discord.gateway().awaitConnects(2);
    discord.gateway().answersHeartbeats();

    discord.gateway().awaitResumes(1).awaitReady();
  }

  @Test
  void aShardManagerAsksWhereToConnectAndAnswers() {
    started(Client.shards(discord, -1, new ExampleBot()));
    discord.gateway().awaitReady();
    discord.application().awaitCommand("ask");

    alice.in(desk).slash("ask", option("question", "who came?")).shows("who came?");

    assertThat(discord.requests().to("GET", "/gateway/bot")).isNotEmpty();
    assertThat(discord.gateway().shards()).containsExactly("0/1");
  }

  @Test
  void everyGuildIsOfOneShard() {
    List<Guild> guilds = List.of(guild, discord.guild("Weekend desk"), discord.guild("Abroad"));

    discord.gateway().letsIdentifyAtOnce(2);
    started(Client.shards(discord, 2, new ExampleBot()));
    discord.gateway().awaitReady(2);
    discord.application().awaitCommand("ask");

    assertThat(discord.gateway().shards()).containsExactlyInAnyOrder("0/2", "1/2");
    for (Guild asked : guilds) {
      Channel channel = asked.channel("desk");
      asked.member("bob").in(channel).slash("ask", option("question", "who?")).shows("who?");
    }
  }

  private ListenerAdapter closeCode() {
    return new ListenerAdapter() {
      @Override
      public void onShutdown(ShutdownEvent event) {
        closeCode.complete(event.getCode());
      }
    };
  }

  /** What the client tells its listeners about messages of people. */
  private static final class Heard extends ListenerAdapter {

    private final BlockingQueue<String> contents = new LinkedBlockingQueue<>();

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
      contents.add(event.getMessage().getContentRaw());
    }

    String next() throws InterruptedException {
      String content = contents.poll(20, TimeUnit.SECONDS);
      assertThat(content).as("a message").isNotNull();
      return content;
    }

    List<String> all() {
      return List.copyOf(contents);
    }
  }
}
