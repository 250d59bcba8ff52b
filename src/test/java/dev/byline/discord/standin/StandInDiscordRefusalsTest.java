package dev.byline.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What Discord refuses is refused, in its words, whatever client asks. */
class StandInDiscordRefusalsTest {

  private final StandInDiscord discord = StandInDiscord.start();
  private final Guild guild = discord.guild("Newsroom");
  private final Channel desk = guild.channel("desk");
  private final Member alice = guild.member("alice");
  private final RestClient rest = new RestClient(discord);
  private final String messages = "/channels/" + desk.id() + "/messages";

  @AfterEach
  void close() {
    discord.close();
  }

  // Who asks

  @Test
  void aWrongTokenIsUnauthorized() {
    RestClient stranger = new RestClient(discord.api(), "Bot wrong");

    assertThat(stranger.get("/users/@me").status()).isEqualTo(401);
    assertThat(new RestClient(discord.api(), discord.token()).get("/users/@me").status())
        .as("the token without the word Bot")
        .isEqualTo(401);
    assertThat(discord.requests().invalid()).hasSize(2);
  }

  @Test
  void anUnknownPathOrMethodIsTold() {
    assertThat(rest.get("/nowhere").status()).isEqualTo(404);
    assertThat(rest.delete("/users/@me").status()).isEqualTo(405);
  }

  @Test
  void aBodyHasToBeJson() {
    assertThat(rest.post(messages, "{content: hi").code()).isEqualTo(50109);
    assertThat(
            rest.send(
                    rest.request(messages)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("hi")))
                .code())
        .isEqualTo(50035);
  }

  @Test
  void anUnknownFieldIsNoError() {
    assertThat(rest.post(messages, "{\"content\": \"hi\", \"sparkle\": {\"x\": 1}}").status())
        .isEqualTo(200);
  }

  // Messages

  @Test
  void anEmptyMessageIsRefused() {
    assertThat(rest.post(messages, "{\"content\": \"  \"}").code()).isEqualTo(50006);
    String id = rest.post(messages, "{\"content\": \"hi\"}").json().path("id").asString();
    assertThat(rest.patch(messages + "/" + id, "{\"content\": null}").code()).isEqualTo(50006);
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "content, 2001",
    "embeds/0/title, 257",
    "embeds/0/description, 4097",
    "embeds/0/footer/text, 2049",
    "embeds/0/author/name, 257",
    "embeds/0/fields/0/name, 257",
    "embeds/0/fields/0/value, 1025",
    "components/0/components/0/label, 81",
    "components/0/components/0/custom_id, 101"
  })
  void aTextThatIsTooLongIsRefusedAtItsPlace(String place, int length) {
    RestClient.Response response = rest.post(messages, formWith(place, "x".repeat(length)));

    assertThat(response.code()).isEqualTo(50035);
    assertThat(response.fault(place)).contains("LENGTH");
    assertThat(rest.post(messages, formWith(place, "x".repeat(length - 1))).status())
        .isEqualTo(200);
  }

  /** A message that is right, but for the text at one place. */
  private static String formWith(String place, String text) {
    ObjectNode form =
        (ObjectNode)
            Json.parse(
                """
                {"content": "c",
                 "embeds": [{"title": "t", "description": "d", "footer": {"text": "f"},
                             "author": {"name": "a"}, "fields": [{"name": "n", "value": "v"}]}],
                 "components": [{"type": 1, "components": [
                   {"type": 2, "style": 1, "label": "l", "custom_id": "i"}]}]}
                """);
    int slash = place.lastIndexOf('/');
    ObjectNode holder = slash < 0 ? form : (ObjectNode) form.at("/" + place.substring(0, slash));
    holder.put(place.substring(slash + 1), text);
    return form.toString();
  }

  @Test
  void lengthsAreCountedInCodePoints() {
    assertThat(rest.post(messages, "{\"content\": \"" + "😀".repeat(2_000) + "\"}").status())
        .isEqualTo(200);
  }

  @Test
  void embedsHaveATotal() {
    String embed = "{\"description\": \"" + "x".repeat(3_001) + "\"}";

    RestClient.Response response =
        rest.post(messages, "{\"embeds\": [" + embed + "," + embed + "]}");

    assertThat(response.fault("embeds")).isEqualTo("MAX_EMBED_SIZE_EXCEEDED");
    assertThat(rest.post(messages, "{\"embeds\": [" + repeated("{\"title\": \"t\"}", 11) + "]}"))
        .extracting(refused -> refused.fault("embeds"))
        .isEqualTo("BASE_TYPE_MAX_LENGTH");
  }

  @Test
  void buttonsHaveRules() {
    RestClient.Response unnamed = row("{\"type\": 2, \"style\": 1, \"label\": \"a\"}");
    assertThat(unnamed.fault("components/0/components/0/custom_id"))
        .isEqualTo("BASE_TYPE_REQUIRED");
    RestClient.Response link =
        row("{\"type\": 2, \"style\": 5, \"label\": \"a\", \"custom_id\": \"x\"}");
    assertThat(link.fault("components/0/components/0/url")).isEqualTo("BASE_TYPE_REQUIRED");
    assertThat(link.fault("components/0/components/0/custom_id"))
        .isEqualTo("BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE");
    String button = "{\"type\": 2, \"style\": 1, \"label\": \"a\", \"custom_id\": \"x\"}";
    assertThat(row(button + "," + button).fault("components/0/components/1/custom_id"))
        .isEqualTo("COMPONENT_CUSTOM_ID_DUPLICATED");
    assertThat(row(repeated(button, 6)).fault("components/0/components"))
        .isEqualTo("BASE_TYPE_BAD_LENGTH");
    assertThat(rest.post(messages, "{\"components\": [" + button + "]}").fault("components/0/type"))
        .isEqualTo("BASE_TYPE_CHOICES");
  }

  private RestClient.Response row(String components) {
    return rest.post(
        messages, "{\"components\": [{\"type\": 1, \"components\": [" + components + "]}]}");
  }

  private static String repeated(String json, int times) {
    return IntStream.range(0, times).mapToObj(i -> json).collect(Collectors.joining(","));
  }

  @Test
  void theSecondVersionOfComponentsRulesOutContent() {
    String text = "\"components\": [{\"type\": 10, \"content\": \"hello\"}]";
    String second = "\"flags\": 32768, " + text;

    assertThat(rest.post(messages, "{" + text + "}").fault("components/0/type"))
        .isEqualTo("BASE_TYPE_CHOICES");
    assertThat(rest.post(messages, "{" + second + ", \"content\": \"c\"}").fault("content"))
        .isEqualTo("MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
    String id = rest.post(messages, "{" + second + "}").json().path("id").asString();
    assertThat(rest.patch(messages + "/" + id, "{\"content\": \"c\"}").status()).isEqualTo(400);
  }

  @Test
  void aNonceIsEnforcedWhereAsked() {
    String form = "{\"content\": \"brief\", \"nonce\": \"2025-04-23\", \"enforce_nonce\": true}";

    String first = rest.post(messages, form).json().path("id").asString();
    String second = rest.post(messages, form).json().path("id").asString();

    assertThat(second).isEqualTo(first);
    assertThat(desk.messages()).hasSize(1);
  }

  @Test
  void mentionsReachPeopleUnlessToldOtherwise() {
    String content = "\"content\": \"@everyone " + alice.user().mention() + "\"";

    rest.post(messages, "{" + content + "}");
    rest.post(messages, "{" + content + ", \"allowed_mentions\": {\"parse\": []}}");
    rest.post(messages, "{" + content + ", \"allowed_mentions\": {\"parse\": [\"users\"]}}");

    assertThat(desk.messages().get(0).pings())
        .containsExactlyInAnyOrder("@everyone", alice.user().mention());
    assertThat(desk.messages().get(1).pings()).isEmpty();
    assertThat(desk.messages().get(2).pings()).containsExactly(alice.user().mention());
    assertThat(
            rest.post(
                    messages,
                    "{"
                        + content
                        + ", \"allowed_mentions\": {\"parse\": [\"users\"], \"users\": [\"1\"]}}")
                .fault("allowed_mentions"))
        .isEqualTo("MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE");
  }

  @Test
  void aReplyReachesItsAuthorUnlessToldOtherwise() {
    Message question = alice.in(desk).writes("who came?");
    String reference = "\"message_reference\": {\"message_id\": \"" + question.id() + "\"}";

    rest.post(messages, "{\"content\": \"a\", " + reference + "}");
    rest.post(
        messages, "{\"content\": \"b\", \"allowed_mentions\": {\"parse\": []}, " + reference + "}");

    assertThat(question.answers().get(0).pings()).containsExactly(alice.user().mention());
    assertThat(question.answers().get(1).pings()).isEmpty();
    assertThat(
            rest.post(
                    messages,
                    "{\"content\": \"c\", \"message_reference\": {\"message_id\": \"1\"}}")
                .fault("message_reference"))
        .isEqualTo("REPLIES_UNKNOWN_MESSAGE");
  }

  @Test
  void peoplesMessagesAreNotTheBotsToEdit() {
    Message question = alice.in(desk).writes("who came?");

    assertThat(rest.patch(messages + "/" + question.id(), "{\"content\": \"x\"}").code())
        .isEqualTo(50005);
    assertThat(rest.delete(messages + "/" + question.id()).code()).isEqualTo(50013);
    assertThat(rest.get(messages + "/1").code()).isEqualTo(10008);
  }

  @Test
  void historyIsNewestFirstAndWithoutContentThatTheBotMayNotRead() {
    alice.in(desk).writes("one");
    Message two = alice.in(desk).writes("@Byline two");
    rest.post(messages, "{\"content\": \"three\"}");

    assertThat(rest.get(messages + "?limit=2").json().values())
        .extracting(message -> Json.text(message, "content"))
        .containsExactly("three", two.content());
    assertThat(rest.get(messages + "?before=" + two.id()).json().values())
        .extracting(message -> Json.text(message, "content"))
        .containsExactly("");
    assertThat(rest.get(messages + "?limit=101").code()).isEqualTo(50035);
  }

  // Permissions

  @ParameterizedTest
  @CsvSource({
    "VIEW_CHANNEL, 50001",
    "SEND_MESSAGES, 50013",
    "EMBED_LINKS, 50013",
  })
  void aPostNeedsPermission(Permission missing, int code) {
    desk.denies(guild.bot(), missing);

    RestClient.Response response = rest.post(messages, "{\"embeds\": [{\"title\": \"t\"}]}");

    assertThat(response.status()).isEqualTo(403);
    assertThat(response.code()).isEqualTo(code);
    desk.permits(guild.bot(), missing);
    assertThat(rest.post(messages, "{\"embeds\": [{\"title\": \"t\"}]}").status()).isEqualTo(200);
  }

  @Test
  void directMessagesCanBeRefused() {
    String recipient = "{\"recipient_id\": \"" + alice.id() + "\"}";
    String channel = rest.post("/users/@me/channels", recipient).json().path("id").asString();

    assertThat(rest.post("/channels/" + channel + "/messages", "{\"content\": \"a\"}").status())
        .isEqualTo(200);
    alice.user().refusesDirectMessages();
    assertThat(rest.post("/channels/" + channel + "/messages", "{\"content\": \"b\"}").code())
        .isEqualTo(50007);
  }

  @Test
  void aThreadIsStartedOnceAndHasAPermissionOfItsOwn() {
    Message question = alice.in(desk).writes("who came?");
    String threads = messages + "/" + question.id() + "/threads";

    String thread = rest.post(threads, "{\"name\": \"Answers\"}").json().path("id").asString();

    assertThat(thread).isEqualTo(question.id());
    assertThat(rest.post(threads, "{\"name\": \"Again\"}").code()).isEqualTo(160004);
    desk.denies(guild.bot(), Permission.SEND_MESSAGES_IN_THREADS);
    assertThat(rest.post("/channels/" + thread + "/messages", "{\"content\": \"a\"}").code())
        .isEqualTo(50013);
  }

  // Interactions

  @Test
  void anInteractionIsAcknowledgedOnce() {
    Interaction asked = ask();

    assertThat(rest.post(callback(asked), "{\"type\": 5}").status()).isEqualTo(204);
    assertThat(rest.post(callback(asked), "{\"type\": 5}").code()).isEqualTo(40060);
  }

  @Test
  void anInteractionIsAcknowledgedWithinThreeSeconds() {
    Interaction asked = ask();

    discord.clock().advance(Duration.ofMillis(3_001));

    RestClient.Response response = rest.post(callback(asked), "{\"type\": 5}");
    assertThat(response.status()).isEqualTo(404);
    assertThat(response.code()).isEqualTo(10062);
    assertThat(discord.unacknowledged()).isEqualTo(1);
    assertThat(rest.post("/interactions/1/nobody/callback", "{\"type\": 5}").code())
        .isEqualTo(10062);
  }

  @Test
  void anInteractionsTokenLastsFifteenMinutes() {
    Interaction asked = ask();
    assertThat(rest.post(webhook(asked), "{\"content\": \"a\"}").code())
        .as("before the acknowledgement")
        .isEqualTo(10015);
    rest.post(callback(asked), "{\"type\": 4, \"data\": {\"content\": \"a\"}}");

    assertThat(rest.patch(original(asked), "{\"content\": \"b\"}").status()).isEqualTo(200);
    discord.clock().advance(Duration.ofMinutes(15));

    RestClient.Response late = rest.patch(original(asked), "{\"content\": \"c\"}");
    assertThat(late.status()).isEqualTo(401);
    assertThat(late.code()).isEqualTo(50027);
    assertThat(asked.reply().text()).isEqualTo("b");
  }

  @Test
  void whetherItIsEphemeralIsFixedAtTheDeferral() {
    Interaction secret = ask();
    rest.post(callback(secret), "{\"type\": 5, \"data\": {\"flags\": 64}}");
    assertThat(desk.thinking()).hasSize(1);
    rest.patch(original(secret), "{\"content\": \"a\", \"flags\": 0}");
    Interaction open = ask();
    rest.post(callback(open), "{\"type\": 5}");
    rest.post(webhook(open), "{\"content\": \"b\", \"flags\": 64}");

    assertThat(secret.reply().isEphemeral()).isTrue();
    assertThat(open.reply().isEphemeral()).isFalse();
    assertThat(open.reply().followUps()).as("it took the place of “thinking”").isEmpty();
    assertThat(desk.thinking()).isEmpty();
  }

  @Test
  void aCallbackFitsItsInteraction() {
    Interaction asked = ask();

    assertThat(rest.post(callback(asked), "{\"type\": 7}").fault("type"))
        .isEqualTo("BASE_TYPE_CHOICES");
    assertThat(rest.post(callback(asked), "{\"type\": 8}").fault("type"))
        .isEqualTo("BASE_TYPE_CHOICES");
    assertThat(
            rest.post(
                    callback(asked),
                    "{\"type\": 4, \"data\": {\"content\": \"" + "x".repeat(2_001) + "\"}}")
                .fault("data/content"))
        .isEqualTo("BASE_TYPE_MAX_LENGTH");
    assertThat(rest.post(callback(asked), "{\"type\": 4, \"data\": {}}").code()).isEqualTo(50006);
    assertThat(asked.isAcknowledged()).as("a refused callback is none").isFalse();
  }

  @Test
  void theOriginalMayBeNamedEncoded() {
    Interaction asked = ask();
    String callback = callback(asked) + "?with_response=true";
    RestClient.Response made = rest.post(callback, "{\"type\": 4, \"data\": {\"content\": \"a\"}}");

    assertThat(Json.text(made.json().path("resource").path("message"), "content")).isEqualTo("a");
    assertThat(Json.text(rest.get(original(asked).replace("@", "%40")).json(), "content"))
        .isEqualTo("a");
    assertThat(rest.delete(original(asked)).status()).isEqualTo(204);
    assertThat(rest.get(original(asked)).code()).isEqualTo(10008);
  }

  private Interaction ask() {
    rest.put(
        "/applications/" + discord.application().id() + "/commands",
        "[{\"name\": \"ask\", \"description\": \"Ask\"}]");
    return alice.in(desk).invokes("ask");
  }

  private static String callback(Interaction interaction) {
    return "/interactions/" + interaction.id() + "/" + interaction.token() + "/callback";
  }

  private String webhook(Interaction interaction) {
    return "/webhooks/" + discord.application().id() + "/" + interaction.token();
  }

  private String original(Interaction interaction) {
    return webhook(interaction) + "/messages/@original";
  }
}
