package dev.byline.discord.standin;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.JDA;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A bot on the real client lives here as it would on Discord. */
class StandInDiscordTest {

  @RegisterExtension final JdaLog log = new JdaLog();

  private final StandInDiscord discord = StandInDiscord.start();
  private final Guild guild = discord.guild("Newsroom");
  private final Channel desk = guild.channel("desk");
  private final Member alice = guild.member("alice");
  private JDA jda;

  @BeforeEach
  void connect() {
    jda = Client.connect(discord, new ExampleBot());
    discord.application().awaitCommand("ask");
  }

  @AfterEach
  void stop() {
    Client.stop(jda);
    discord.close();
  }

  @Test
  void theClientSeesTheGuildAndItsChannels() {
    assertThat(jda.getGuilds()).extracting(seen -> seen.getName()).containsExactly("Newsroom");
    assertThat(jda.getTextChannelById(desk.id()).canTalk()).isTrue();
    assertThat(jda.getSelfUser().getId()).isEqualTo(discord.application().id());
  }

  @Test
  void aSlashCommandIsDeferredAndThenAnswered() {
    Reply reply = alice.speaks("de").in(desk).slash("ask", option("question", "who came?"));

    assertThat(reply.text()).isEqualTo("You asked\nwho came?\nde");
    assertThat(reply.buttons()).containsExactly("More", "Wrong answer", "Open");
    assertThat(reply.isEphemeral()).isFalse();
    assertThat(reply.pings()).isEmpty();
    assertThat(reply.acknowledgedAfter()).isLessThan(Duration.ofSeconds(3));
    assertThat(desk.messages()).containsExactly(reply.message());
    assertThat(discord.unacknowledged()).isZero();
  }

  @Test
  void ephemeralIsWhatTheDeferralSaid() {
    Reply reply = alice.in(desk).slash("secret");

    assertThat(reply.shows("for you alone").isEphemeral()).isTrue();
    assertThat(reply.awaitFollowUps(1)).extracting(Message::isEphemeral).containsExactly(false);
    assertThat(desk.messages()).extracting(Message::text).containsExactly("and this for everybody");
  }

  @Test
  void typingOffersChoices() {
    List<Choice> choices = alice.in(desk).types("ask", "speaker", "Z", option("question", "who"));

    assertThat(choices).extracting(Choice::name).containsExactly("Zelensky", "Zuma");
  }

  @Test
  void aButtonChangesItsMessage() {
    Reply reply = alice.in(desk).slash("ask", option("question", "who came?"));

    Reply second = guild.member("bob").in(desk).clicks(reply, "More");

    assertThat(second.message()).isEqualTo(reply.message());
    assertThat(reply.shows("page two").message().edits()).isNotEmpty();
  }

  @Test
  void aButtonOpensAModal() {
    Reply reply = alice.in(desk).slash("ask", option("question", "who came?"));

    Modal modal = alice.in(desk).presses(reply.message(), "Wrong answer").modal();
    Reply thanks = alice.in(desk).submits(modal, option("Reason", "it was Tuesday"));

    assertThat(modal.title()).isEqualTo("What was wrong?");
    assertThat(thanks.text()).isEqualTo("Noted: it was Tuesday");
    assertThat(thanks.isEphemeral()).isTrue();
  }

  @Test
  void aContextMenuShowsTheMessageToTheBot() {
    Message quote = guild.member("bob").in(desk).writes("“We won,” she said.");

    Reply reply = alice.in(desk).usesContextMenu("Check against articles", quote);

    assertThat(reply.text()).isEqualTo("Checked: “We won,” she said.");
    assertThat(quote.answers()).isEmpty();
  }

  @Test
  void aMentionIsAnsweredByAReply() {
    Message question = alice.in(desk).writes("@Byline who came?");

    Message answer = question.answer();

    String bot = discord.application().bot().mention();
    assertThat(answer.content()).isEqualTo("I read: " + bot + " who came?");
    // It is pinged because the bot says so: what pings whom is a bot.s to say.
    assertThat(answer.pings()).contains(alice.user().mention());
  }

  @Test
  void contentIsReadableOnlyWhereDiscordGivesIt() {
    alice.in(desk).writes("to nobody in particular");
    alice.directly().writes("only for you");
    discord.gateway().awaitHandled();

    assertThat(alice.directly().channel().awaitBotMessages(1))
        .extracting(Message::content)
        .containsExactly("I read: only for you");
    assertThat(desk.messages()).hasSize(1);
  }

  @Test
  void aReplyToTheBotMentionsIt() {
    Reply reply = alice.in(desk).slash("ask", option("question", "who came?"));

    Message followUp = alice.in(desk).repliesTo(reply, "and who left?");

    assertThat(followUp.answer().content()).isEqualTo("I read: and who left?");
  }

  @Test
  void aQuietReplyDoesNotMentionTheBotAndHasNoContentForIt() {
    Reply reply = alice.in(desk).slash("ask", option("question", "who came?"));

    Message followUp = alice.in(desk).repliesQuietlyTo(reply.message(), "and who left?");
    Message loud = alice.in(desk).repliesTo(reply, "and who left?");

    loud.answer();
    assertThat(followUp.pings()).isEmpty();
    assertThat(followUp.answers()).isEmpty();
  }

  @Test
  void otherBotsWriteToo() {
    Message news = guild.otherBot("feed").in(desk).writes("@Byline read this");
    alice.in(desk).writes("@Byline and this").answer();

    assertThat(news.answers()).isEmpty();
  }

  @Test
  void whatAClientDoesNotOfferFailsTheTest() {
    Participant inDesk = alice.in(desk);
    Reply reply = inDesk.slash("ask", option("question", "who came?"));

    assertThatThrownBy(() -> inDesk.slash("briefing")).hasMessageContaining("is registered");
    assertThatThrownBy(() -> inDesk.slash("ask")).hasMessageContaining("asks for question");
    assertThatThrownBy(() -> inDesk.clicks(reply, "Less")).hasMessageContaining("No Less");
    assertThatThrownBy(() -> inDesk.clicks(reply, "Open")).hasMessageContaining("is a link");
    Reply secret = inDesk.slash("secret");
    secret.awaitFollowUps(1);
    assertThatThrownBy(() -> guild.member("bob").in(desk).repliesTo(secret, "what?"))
        .hasMessageContaining("does not see this");
  }

  @Test
  void manyAskAtOnce() {
    // Whether the bot is quick enough is not the question here.
    discord.clock().stops();
    List<Interaction> asked =
        IntStream.range(0, 200)
            .mapToObj(
                i ->
                    guild
                        .member("reader " + i)
                        .in(desk)
                        .invokes("ask", option("question", "number " + i)))
            .toList();

    for (int i = 0; i < asked.size(); i++) {
      asked.get(i).reply().shows("number " + i);
    }
    assertThat(discord.unacknowledged()).isZero();
  }

  @Test
  void requestsAreOnRecord() {
    alice.in(desk).slash("ask", option("question", "who came?"));

    JsonNode defer =
        discord.requests().await("POST", "/interactions/*/*/callback", 1).getFirst().body();
    assertThat(defer.path("type").asInt()).isEqualTo(5);
    assertThat(discord.requests().to("PUT", "/applications/*/commands")).hasSize(1);
    assertThat(discord.requests().invalid()).isEmpty();
  }

  @Test
  void aGuildThatJoinsLaterIsSeen() {
    Guild later = discord.guild("Weekend desk");
    Channel room = later.channel("room");

    Reply reply = later.member("carol").in(room).slash("ask", option("question", "who came?"));

    reply.shows("who came?");
  }

  @Test
  void aThreadIsAPlaceToAsk() {
    Channel thread = desk.thread("the summit", alice);

    assertThat(alice.in(thread).writes("@Byline who came?").answer().channel()).isEqualTo(thread);
    alice.in(thread).slash("ask", option("question", "who left?")).shows("who left?");
  }
}
