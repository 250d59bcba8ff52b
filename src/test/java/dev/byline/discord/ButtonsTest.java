package dev.byline.discord;

import static dev.byline.discord.standin.Option.option;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.discord.standin.Channel;
import dev.byline.discord.standin.Guild;
import dev.byline.discord.standin.JdaLog;
import dev.byline.discord.standin.Member;
import dev.byline.discord.standin.Message;
import dev.byline.discord.standin.Modal;
import dev.byline.discord.standin.Participant;
import dev.byline.discord.standin.Reply;
import dev.byline.discord.standin.StandInDiscord;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What members do with the buttons beneath an answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ButtonsTest {

  private static final Pattern PLACE = Pattern.compile("\\*\\*([a-z]+/ferry\\.txt:\\d+)\\*\\*");

  @RegisterExtension final JdaLog log = new JdaLog();

  private StandInDiscord discord;
  private BotOnDiscord bot;
  private Path home;
  private Channel desk;
  private Participant alice;
  private Participant bob;
  private Participant admin;

  @BeforeAll
  void start(@TempDir Path folder) {
    home = folder;
    discord = StandInDiscord.start();
    Guild guild = discord.guild("Newsroom");
    desk = guild.channel("desk");
    Member asker = guild.member("alice");
    alice = asker.in(desk);
    bob = guild.member("bob").in(desk);
    admin = guild.admin("carol").in(desk);
    bot = BotOnDiscord.start(home, discord, FerryNews.ARTICLES);
  }

  @AfterAll
  void stop() {
    bot.close();
    discord.close();
  }

  @AfterEach
  void nobodyIsLeftWaiting() {
    assertThat(discord.unacknowledged()).isZero();
  }

  private Reply answer() {
    return alice.slash("ask", option("question", FerryNews.QUESTION));
  }

  @Test
  void moreShowsTheRestPageByPageUntilNothingIsLost() {
    Reply page = answer();
    List<String> shown = new ArrayList<>(places(page));
    Optional<String> more = more(page);
    boolean first = true;
    while (more.isPresent()) {
      Reply before = page;
      String seen = page.text();
      page = bob.clicks(page, more.get());
      Reply now = page;
      discord.awaits("another page", () -> !now.text().equals(seen));
      assertThat(page.isEphemeral()).isTrue();
      if (!first) {
        assertThat(page.message()).isEqualTo(before.message());
      }
      first = false;
      shown.addAll(places(page));
      more = more(page);
    }

    assertThat(shown).doesNotHaveDuplicates().hasSize(9);
  }

  @Test
  void backLeadsToThePageBefore() {
    Reply second = alice.clicks(answer(), "More (2/2)");

    alice.clicks(second, "Back").shows("Looked for");
  }

  private static List<String> places(Reply page) {
    return page.embeds().stream()
        .map(embed -> embed.path("description").asString())
        .flatMap(text -> PLACE.matcher(text).results())
        .map(found -> found.group(1))
        .toList();
  }

  private static Optional<String> more(Reply page) {
    return page.buttons().stream().filter(button -> button.startsWith("More")).findFirst();
  }

  @Test
  void contextShowsTheSentenceInItsParagraph() {
    Reply answer = alice.slash("ask", option("question", "what did Jory Penrose say?"));

    Reply context = bob.clicks(answer, "Context");

    context.shows(
        "The winter was long on the quay. **“The ferry sails again on the first of May,”");
    context.shows("Ropes and paint were carried aboard all morning.");
    context.shows("chronicle/ferry.txt:5");
    assertThat(context.isEphemeral()).isTrue();
  }

  @Test
  void aParagraphThatIsOnlyTheSentenceIsShownWithItsNeighbours() {
    Reply answer = alice.slash("ask", option("question", "what did Perran Chenoweth say?"));

    Reply context = alice.clicks(answer, "Context");

    context.shows("second engine").shows("four hundred tickets").shows("night service");
  }

  @Test
  void aFileThatHasChangedSinceIsNotShownAsContext() throws IOException {
    Path file = home.resolve("articles/annex/ferry.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Gulls\n\n“The gulls eat the chips,” said Ysella Pender, a cook.\n");
    admin.slash("reindex").shows("Generation");
    Reply answer = alice.slash("ask", option("question", "what did Ysella Pender say?"));
    answer.shows("The gulls eat the chips");
    Files.writeString(file, "Gulls\n\n“The gulls starve,” said Ysella Pender, a cook.\n");

    Reply context = alice.clicks(answer, "Context");

    assertThat(context.text()).doesNotContain("eat the chips");
    Files.delete(file);
    admin.slash("reindex").shows("Generation");
  }

  @Test
  void oneSpeakerIsHeardAlone() {
    Reply answer =
        alice.slash("ask", option("question", "what did Jory Penrose say about the ferry?"));

    Reply alone = bob.clicks(answer, "Only said by Jory Penrose");

    alone.shows(FerryNews.PENROSE);
    assertThat(alone.text()).doesNotContain("Trask");
    assertThat(alone.isEphemeral()).isFalse();
  }

  @Test
  void ofSeveralSpeakersOneIsChosen() {
    Reply answer = answer();
    Reply choice = bob.clicks(answer, "Only said by …");
    String menu = "Whose sentences alone?";
    assertThat(choice.isEphemeral()).isTrue();

    Reply alone = bob.selects(choice.message(), menu, "Tamsin Rowse");

    alone.shows("A ferry without a night service is no use to the hospital");
    assertThat(places(alone)).hasSize(1);
    assertThat(alone.isEphemeral()).isFalse();
  }

  @Test
  void whatAReplyOffersToAskNextIsAskedFromItsMenu() {
    Reply nobody = alice.slash("quotes", option("speaker", "Penrose Trask Rowse"));

    Reply next = bob.chooses(nobody.message(), "Go on with …", "Tamsin Rowse (1)");

    next.shows("night service");
    assertThat(next.isEphemeral()).isEqualTo(nobody.isEphemeral());
  }

  @Test
  void storiesAndDaysOfABriefingAreOpenedFromItsMenu() {
    Reply briefing = alice.slash("briefing", option("date", "2025-03-16"));
    String menu = "Go on with …";

    bob.chooses(briefing.message(), menu, "Doubts about the crossing").shows("second engine");
    bob.chooses(briefing.message(), menu, "← 14 March 2025").shows("Ferry to sail again");
  }

  @Test
  void oneThingToAskNextIsAButton() {
    Reply check =
        alice.slash("check", option("text", "“The ferry shall never leave the harbour again”"));

    Reply next = alice.clicks(check, "The ferry shall never leave the harbour …");

    next.shows("ferry");
  }

  @Test
  void whyIsToldToWhoAsksAndPagedWhereItIsLong() {
    Reply why = bob.clicks(answer(), "Why?");

    why.shows("Why these sentences");
    assertThat(why.isEphemeral()).isTrue();
    Reply second = bob.clicks(why, more(why).orElseThrow());
    second.shows("ferry");
    assertThat(second.message()).isEqualTo(why.message());
  }

  @Test
  void whatIsWrongIsKeptForTheOperators() throws IOException {
    Reply answer = answer();
    Instant before = Instant.now();

    Modal form = bob.presses(answer.message(), "Wrong answer").modal();
    Reply thanks = bob.submits(form, option("What is wrong with it?", "It was \"April\"\nnot May"));

    thanks.shows("Thank you");
    assertThat(thanks.isEphemeral()).isTrue();
    List<String> lines = Files.readAllLines(home.resolve("data/feedback.jsonl"));
    JsonNode kept = new JsonMapper().readTree(lines.getLast());
    assertThat(kept.path("question").asString()).contains(FerryNews.QUESTION);
    assertThat(kept.path("answer").asString()).contains("herald/ferry.txt:7");
    assertThat(kept.path("wrong").asString()).isEqualTo("It was \"April\"\nnot May");
    assertThat(Instant.parse(kept.path("time").asString())).isAfterOrEqualTo(before);
  }

  @Test
  void shareShowsTheChannelWhatOneMemberSaw() {
    Reply why = bob.clicks(answer(), "Why?");
    String seen = why.embeds().getFirst().path("description").asString();

    Reply shared = bob.clicks(why, "Share");

    assertThat(shared.isEphemeral()).isFalse();
    assertThat(desk.messages()).contains(shared.message());
    assertThat(shared.embeds().getFirst().path("description").asString()).isEqualTo(seen);
    assertThat(shared.buttons()).doesNotContain("Share");
    assertThat(shared.text()).contains("Shared by <@");
    assertThat(shared.pings()).isEmpty();
  }

  @Test
  void whatIsSharedStillOffersWhatToAskNext() {
    Message claim = alice.writes("“The ferry shall never leave the harbour again”");
    Reply check = bob.usesContextMenu("Check against articles", claim);

    Reply shared = bob.clicks(check, "Share");

    alice.clicks(shared, "The ferry shall never leave the harbour …").shows("ferry");
  }

  @Test
  void everyButtonGoesOnWorkingAfterARestart() {
    Reply answer = answer();
    Reply one =
        alice.slash("ask", option("question", "what did Jory Penrose say about the ferry?"));
    Reply status = alice.slash("status");
    Reply briefing = alice.slash("briefing", option("date", "2025-03-16"));

    bot.restart();

    bob.chooses(briefing.message(), "Go on with …", "18 March 2025 →").shows("My sheep");

    alice.clicks(answer, more(answer).orElseThrow()).shows("more sentences");
    alice.clicks(answer, "Context").shows("In the article");
    alice.clicks(answer, "Why?").shows("Why these sentences");
    alice.clicks(one, "Only said by Jory Penrose").shows(FerryNews.PENROSE);
    Reply choice = alice.clicks(answer, "Only said by …");
    alice.selects(choice.message(), "Whose sentences alone?", "Denzel Opie").shows("sheep");
    alice.clicks(status, "Share").shows("Generation");
    Modal form = alice.presses(answer.message(), "Wrong answer").modal();
    alice.submits(form, option("What is wrong with it?", "all of it")).shows("Thank you");
  }

  @Test
  void aButtonOfAnOlderBotIsAnsweredKindly() throws Exception {
    Message old = posted("shuffle:1");

    Reply reply = alice.clicks(old, "Old");

    reply.shows("Ask again");
    assertThat(reply.isEphemeral()).isTrue();
  }

  @Test
  void aButtonOfAForgottenAnswerIsAnsweredKindly() throws Exception {
    for (Buttons.Action action : Buttons.Action.values()) {
      if (action == Buttons.Action.SHARE) {
        continue;
      }
      Message old = posted(action + ":forgotten:0:0");
      Reply reply = alice.clicks(old, "Old");
      reply.shows("I no longer know what this was about");
    }
  }

  @Test
  void idsFitDiscordsLimitHoweverLongTheQuestion() {
    Reply answer =
        alice.slash(
            "ask", option("question", FerryNews.QUESTION + " ".repeat(50) + "x".repeat(400)));

    answer.shows("sentence");
    assertThat(discord.requests().invalid()).isEmpty();
  }

  /** A message of the bot, as an older version of it may have written one. */
  private Message posted(String buttonId) throws IOException, InterruptedException {
    String body =
        """
        {"content": "an answer", "components": [{"type": 1, "components": [
          {"type": 2, "style": 2, "label": "Old", "custom_id": "%s"}]}]}
        """
            .formatted(buttonId);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(discord.api() + "channels/" + desk.id() + "/messages"))
            .header("Authorization", "Bot " + discord.token())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
    return desk.messages().getLast();
  }
}
