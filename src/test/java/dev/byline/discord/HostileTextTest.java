package dev.byline.discord;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.discord.standin.Channel;
import dev.byline.discord.standin.Guild;
import dev.byline.discord.standin.Interaction;
import dev.byline.discord.standin.JdaLog;
import dev.byline.discord.standin.Message;
import dev.byline.discord.standin.Participant;
import dev.byline.discord.standin.Reply;
import dev.byline.discord.standin.StandInDiscord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whatever members ask and articles hold: nobody is pinged, no limit is broken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {

  private static final String SAID =
      "@everyone and <@1> read [the menu](https://menu.example) or ||peek|| at `soup` and"
          + " **bread** with _salt_ :fire: ~~today~~";

  private static final String TURNED = "The oyster stall is closed \u202Eyadot\u2069 and stays so";

  @RegisterExtension final JdaLog log = new JdaLog();

  private StandInDiscord discord;
  private BotOnDiscord bot;
  private Channel desk;
  private Guild guild;
  private Participant alice;

  @BeforeAll
  void start(@TempDir Path home) {
    discord = StandInDiscord.start();
    guild = discord.guild("Newsroom");
    desk = guild.channel("desk");
    alice = guild.member("alice").in(desk);
    bot =
        BotOnDiscord.start(
            home,
            discord,
            Map.of(
                "gazette/market.txt",
                """
                # *The* [market](https://menu.example) @everyone

                2 May 2025

                Tolverne (Market Gazette): The cook wrote on the slate. “%s,” said Ysella Pender, the cook.

                “%s,” said Jago Tremayne, a fishmonger.

                Talan Curnow, a waiter, said: “Read [the slate. Pay here](https://pay.example) at noon.” The oven was cold.
                """
                    .formatted(SAID, TURNED)));
  }

  @AfterAll
  void stop() {
    bot.close();
    discord.close();
  }

  @AfterEach
  void nothingWasBrokenAndNobodyLeftWaiting() {
    assertThat(discord.unacknowledged()).isZero();
    assertThat(desk.thinking()).isEmpty();
    assertThat(desk.messages().stream().filter(message -> message.author().name().equals("Byline")))
        .allSatisfy(message -> assertThat(message.pings()).isEmpty());
    assertThat(discord.requests().all()).noneMatch(request -> request.status() >= 400);
  }

  static List<String> questions() {
    return List.of(
        "@everyone @here what is @everyone?",
        "<@1> <@&2> <#3> who?",
        "[who](https://evil.example) said **soup**?",
        "```\nwhat?\n``` > # heading\n- list",
        "\u202Ewho\u2066 said\u2069\u2069 soup\u202E?",
        "w\u0351\u0352\u0353h\u0354o ".repeat(60),
        "soup limit: many speaker: nobody from: never",
        "/reindex full",
        "\\\\\\*_~|<>@:".repeat(30),
        "😀".repeat(240),
        "\u0000\u0007 soup",
        "who said soup? " + "a".repeat(480),
        "x".repeat(6_000),
        "[<:@".repeat(1_500));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("questions")
  void aQuestionIsAnsweredWhateverItHolds(String question) {
    Reply reply = alice.slash("ask", option("question", question));

    assertThat(reply.text()).isNotBlank().doesNotContain("Something went wrong");
    assertThat(reply.pings()).isEmpty();
    for (String button : List.of("Why?", "Context")) {
      if (reply.buttons().contains(button)) {
        assertThat(alice.clicks(reply, button).text()).doesNotContain("went wrong", "That cannot");
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("questions")
  void aDirectMessageIsAnsweredWhateverItHolds(String question) {
    Message answer =
        discord
            .user("eve")
            .directly()
            .writes(question.substring(0, Math.min(2_000, question.length())))
            .answer();

    assertThat(answer.text()).isNotBlank().doesNotContain("Something went wrong");
    assertThat(answer.pings()).isEmpty();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("questions")
  void aQuotationIsCheckedWhateverItHolds(String text) {
    Message message =
        guild.member("bob").in(desk).writes(text.substring(0, Math.min(2_000, text.length())));

    Reply reply = alice.usesContextMenu("Check against articles", message);

    assertThat(reply.text()).isNotBlank().doesNotContain("Something went wrong");
    assertThat(reply.isEphemeral()).isTrue();
  }

  @Test
  void anArticlesMarkupIsReadAsItsLetters() {
    Reply reply = alice.slash("ask", option("question", "what did Ysella Pender say about soup?"));

    assertThat(read(reply)).contains(SAID);
    assertThat(reply.text()).doesNotContain("](https://", "||peek", "**bread**");
    assertThat(reply.message().previews()).isEmpty();
  }

  @Test
  void aLinkThatIsCutInTwoBecomesNone() {
    Reply answer = alice.slash("ask", option("question", "what did Talan Curnow say?"));
    Message claim =
        guild
            .member("bob")
            .in(desk)
            .writes("“Read [the slate. Pay there](https://pay.example) at noon.”");

    Reply context = alice.clicks(answer, "Context");
    Reply check = alice.usesContextMenu("Check against articles", claim);

    for (Reply reply : List.of(answer, context, check)) {
      assertThat(reply.shows("pay.example").text()).doesNotContainPattern("(?<!\\\\)\\]\\(");
    }
  }

  @Test
  void aTurnOfTheWritingEndsWithTheSentence() {
    Reply reply = alice.slash("ask", option("question", "what did Jago Tremayne say?"));

    String body = description(reply, "The oyster stall");
    assertThat(body).contains("\u2068").contains("\u202Eyadot");
    assertThat(body.indexOf('\u2069'))
        .isGreaterThan(body.indexOf("Jago Tremayne", body.indexOf('>')));
  }

  @Test
  void twoHundredAskAtOnceAndAllAreAnswered() {
    // Whether this machine is quick enough is not the question here.
    discord.clock().stops();
    List<String> hostile = questions();
    List<Interaction> asked =
        IntStream.range(0, 200)
            .mapToObj(
                i ->
                    guild
                        .member("reader " + i)
                        .in(desk)
                        .invokes(
                            "ask",
                            option("question", numbered(i, hostile.get(i % hostile.size())))))
            .toList();

    asked.forEach(one -> assertThat(one.reply().text()).isNotBlank());
  }

  private static String numbered(int number, String question) {
    String numbered = number + " " + question;
    return numbered.substring(0, Math.min(6_000, numbered.length()));
  }

  private static String description(Reply reply, String holding) {
    return reply.embeds().stream()
        .map(embed -> embed.path("description").asString())
        .filter(text -> text.contains(holding))
        .findFirst()
        .orElseThrow();
  }

  /** What a reader reads: escapes show the letter behind them. */
  private static String read(Reply reply) {
    StringBuilder read = new StringBuilder();
    for (JsonNode embed : reply.embeds()) {
      String text = embed.path("description").asString().replaceAll("(?m)^> ", "");
      read.append(text.replaceAll("\\\\(.)", "$1")).append(' ');
    }
    return read.toString();
  }
}
