package dev.byline.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The gateway closes on what it cannot take, with Discord's codes. */
class StandInDiscordSocketTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final StandInDiscord discord = StandInDiscord.start();

  @AfterEach
  void close() {
    discord.close();
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not json | 4002",
        "{\"op\": 99} | 4001",
        "{\"op\": 3, \"d\": {}} | 4003",
        "{\"op\": 2, \"d\": {\"token\": \"wrong\", \"intents\": 0, \"properties\": {}}} | 4004",
        "{\"op\": 2, \"d\": {\"token\": \"TOKEN\", \"intents\": 0}} | 4002",
        "{\"op\": 2, \"d\": {\"token\": \"TOKEN\", \"properties\": {}}} | 4013",
        "{\"op\": 2, \"d\": {\"token\": \"TOKEN\", \"intents\": 131072, \"properties\": {}}} | 4013",
        "{\"op\": 2, \"d\": {\"token\": \"TOKEN\", \"intents\": 32768, \"properties\": {}}} | 4014",
        "{\"op\": 2, \"d\": {\"token\": \"TOKEN\", \"intents\": 0, \"properties\": {},"
            + " \"shard\": [2, 2]}} | 4010",
        "{\"op\": 6, \"d\": {\"token\": \"wrong\", \"session_id\": \"1\", \"seq\": 1}} | 4004"
      })
  void aPayloadThatItCannotTakeClosesTheConnection(String payload, int code) throws Exception {
    Socket socket = open("v=10&encoding=json");

    socket.send(payload.replace("TOKEN", discord.token()));

    assertThat(socket.closed.get(10, TimeUnit.SECONDS)).isEqualTo(code);
  }

  @Test
  void anotherVersionIsRefused() throws Exception {
    assertThat(open("v=9&encoding=json").closed.get(10, TimeUnit.SECONDS)).isEqualTo(4012);
  }

  @Test
  void aSessionIsIdentifiedOnceAndResumedByItsOwnNumbers() throws Exception {
    Guild guild = discord.guild("Newsroom");
    String identify =
        "{\"op\": 2, \"d\": {\"token\": \"%s\", \"intents\": 513, \"properties\": {}}}"
            .formatted(discord.token());
    Socket socket = open("v=10&encoding=json");
    assertThat(socket.next().path("op").asInt()).isEqualTo(10);
    socket.send(identify);
    JsonNode ready = socket.next();
    assertThat(ready.path("t").asString()).isEqualTo("READY");
    assertThat(socket.next().path("d").path("name").asString()).isEqualTo("Newsroom");
    socket.send("{\"op\": 1, \"d\": 2}");
    assertThat(socket.next().path("op").asInt()).isEqualTo(11);
    socket.send(identify);
    assertThat(socket.closed.get(10, TimeUnit.SECONDS)).isEqualTo(4005);

    discord.gateway().awaitGone();
    guild.member("alice").in(guild.channel("desk")).writes("while you were away");
    String session = ready.path("d").path("session_id").asString();
    Socket again = open("v=10&encoding=json");
    again.next();
    again.send(resume(session, 2));

    assertThat(again.next().path("t").asString()).isEqualTo("CHANNEL_CREATE");
    JsonNode missed = again.next();
    assertThat(missed.path("t").asString()).isEqualTo("MESSAGE_CREATE");
    assertThat(missed.path("s").asInt()).isEqualTo(4);
    assertThat(missed.path("d").path("content").asString()).isEmpty();
    assertThat(again.next().path("t").asString()).isEqualTo("RESUMED");

    Socket ahead = open("v=10&encoding=json");
    ahead.send(resume(session, 99));
    assertThat(ahead.closed.get(10, TimeUnit.SECONDS)).isEqualTo(4007);
    Socket unknown = open("v=10&encoding=json");
    unknown.next();
    unknown.send(resume("1", 0));
    assertThat(unknown.next().path("op").asInt()).isEqualTo(9);
  }

  private String resume(String session, int sequence) {
    return "{\"op\": 6, \"d\": {\"token\": \"%s\", \"session_id\": \"%s\", \"seq\": %d}}"
        .formatted(discord.token(), session, sequence);
  }

  private Socket open(String query) throws Exception {
    Socket socket = new Socket();
    HTTP.newWebSocketBuilder()
        .buildAsync(URI.create(discord.gatewayUrl() + "?" + query), socket)
        .get(10, TimeUnit.SECONDS);
    return socket;
  }

  /** The other end, with no opinion of its own. */
  private static final class Socket implements WebSocket.Listener {

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    private final CompletableFuture<WebSocket> opened = new CompletableFuture<>();

    void send(String text) throws Exception {
      opened.get(10, TimeUnit.SECONDS).sendText(text, true).get(10, TimeUnit.SECONDS);
    }

    @Override
    public void onOpen(WebSocket webSocket) {
      opened.complete(webSocket);
      webSocket.request(1);
    }

    JsonNode next() throws InterruptedException {
      String text = received.poll(10, TimeUnit.SECONDS);
      assertThat(text).as("a payload").isNotNull();
      return Json.parse(text);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      partial.append(data);
      if (last) {
        received.add(partial.toString());
        partial.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      closed.complete(code);
      return CompletableFuture.completedFuture(null);
    }
  }
}
